package app.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it says arrives in UTF-8 whatever the locale, and its exit code is that of the command. */
class AttacheProcessTest {

    @TempDir private Path folder;

    @Test
    void namesSurviveALocaleThatKnowsOnlyAscii() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                java,
                                "-Dattache.data=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "app.attache.Attache",
                                "--version"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said).startsWith("Attaché ");
    }
}
