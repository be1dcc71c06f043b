package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.workspace.MadeUp;
import app.attache.workspace.VisitFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void theYearOfASeedIsWrittenAsAVisitFile() {
        Path out = folder.resolve("year.yaml");
        Shell.Outcome said = shell.run("generate", "--meetings", 30, "--seed", 7, "--out", out);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("30 meetings", out.toString());
        assertThat(VisitFiles.read(out)).isEqualTo(MadeUp.year(30, 7));
    }

    @Test
    void whatIsMadeUpDoesNotGetAmongWhatIsReal() throws Exception {
        Path file = Files.writeString(folder.resolve("real.yaml"), "real");
        Path database = Files.writeString(folder.resolve("real.mv.db"), "real");

        for (Object[] target :
                new Object[][] {
                    {"--out", file}, {"--db", database}, {"--db", folder.resolve("real")}
                }) {
            Shell.Outcome said = shell.run("generate", "--meetings", 3, target[0], target[1]);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("is there already");
        }
        assertThat(file).hasContent("real");
        assertThat(database).hasContent("real");
    }

    @Test
    void howManyMeetingsThereCanBeIsSaid() {
        for (int number : new int[] {-1, 1_000_001}) {
            Shell.Outcome said =
                    shell.run("generate", "--meetings", number, "--out", folder.resolve("y.yaml"));
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("0 to 1,000,000");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereToIsNeededOnce() {
        assertThat(shell.run("generate", "--meetings", 3).code()).isEqualTo(2);
        assertThat(shell.run("generate", "--meetings", 3, "--out", "a", "--db", "b").code())
                .isEqualTo(2);
    }
}
