package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AttacheCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commands =
            new CommandLine(new AttacheCommand())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err));

    @Test
    void theVersionIsTheBuilds() {
        assertThat(commands.execute("--version")).isZero();
        assertThat(out.toString()).matches("Attaché \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void helpSaysWhatTheProgramIsFor() {
        assertThat(commands.execute("--help")).isZero();
        assertThat(out.toString()).contains("Plans official visits", "Show this help");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(commands.execute("--no-such-option")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Unknown option: '--no-such-option'");
    }
}
