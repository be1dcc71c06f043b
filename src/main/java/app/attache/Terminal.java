package app.attache;

import app.attache.cli.Refusal;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where the program speaks with people and scripts. It writes UTF-8 whatever the locale says, since a name that came out as
 * question marks is lost; only a window of Windows gets the code page that it shows.
 */
final class Terminal {

    private Terminal() {}

    /** The process's output. */
    static PrintWriter out() {
        return writer(FileDescriptor.out, "stdout.encoding");
    }

    /** The process's other output, for errors. */
    static PrintWriter err() {
        return writer(FileDescriptor.err, "stderr.encoding");
    }

    /**
     * Asks for a secret at the terminal; what is typed is not shown.
     *
     * @throws Refusal when there is no terminal
     */
    @SuppressWarnings("SystemConsoleNull") // since Java 25 it is null again without a terminal
    static char[] ask(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw Refusal.of("cli.passphrase.no-terminal");
        }
        char[] answer = console.readPassword("%s", question);
        return answer == null ? new char[0] : answer;
    }

    /** What to write text in: {@code shown} is the property that names what the terminal shows, empty where there is none. */
    static Charset charset(String system, String shown) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows") && !shown.isEmpty()
                ? Charset.forName(shown)
                : StandardCharsets.UTF_8;
    }

    private static PrintWriter writer(FileDescriptor descriptor, String property) {
        Charset charset =
                charset(System.getProperty("os.name", ""), System.getProperty(property, ""));
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(descriptor), charset)),
                true);
    }
}
