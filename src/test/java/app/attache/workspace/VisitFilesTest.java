package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitFilesTest {

    @Test
    void theSampleIsWrittenAndReadAgainAsTheSame(@TempDir Path folder) {
        Programme sample = VisitFiles.washington();
        Path file = folder.resolve("copy.yaml");

        VisitFiles.write(sample, file);

        assertThat(VisitFiles.read(file)).isEqualTo(sample);
        assertThat(sample.meetings()).hasSize(10);
    }
}
