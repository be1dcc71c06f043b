package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.TypicalVisit;
import app.attache.workspace.VisitFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void aVisitFileBecomesAFileAndItsFactsAreCounted() {
        Path visit = typicalVisit();
        Shell.Outcome said = shell.run("import", visit, "--db", db(), "--format", "json");

        assertThat(said.code()).isZero();
        assertThat(said.json().at("/file").asText()).endsWith("visit.mv.db");
        assertThat(said.json().at("/added/meeting").asInt())
                .isEqualTo(TypicalVisit.PROGRAMME.meetings().size());
        assertThat(said.json().at("/replaced").size()).isZero();
        assertThat(said.json().at("/unchanged").asInt()).isZero();
    }

    @Test
    void importingAgainChangesNothingAndIsNoStep() {
        Path visit = typicalVisit();
        shell.run("import", visit, "--db", db());
        Shell.Outcome said = shell.run("import", visit, "--db", db(), "--format", "json");

        assertThat(said.json().at("/added").size()).isZero();
        assertThat(said.json().at("/unchanged").asInt()).isEqualTo(TypicalVisit.PROGRAMME.size());
        assertThat(shell.run("history", "--db", db(), "--format", "json").json().at("/steps"))
                .hasSize(1);
    }

    @Test
    void whatDiffersIsReplacedAndThePersonIsToldSo() throws Exception {
        Path visit = typicalVisit();
        shell.run("import", visit, "--db", db());
        Files.writeString(
                visit, Files.readString(visit).replace("A typical visit", "A changed one"));
        Shell.Outcome said = shell.run("import", visit, "--db", db());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("replaced   1  (visit 1)");
    }

    @Test
    void everyWrongLineIsNamedAndNothingIsMade() throws Exception {
        Path visit = typicalVisit();
        Files.writeString(visit, Files.readString(visit).replace("America/Lima", "Amerika/Lima"));
        long wrong =
                Files.readAllLines(visit).stream().filter(line -> line.contains("Amerika")).count();
        Shell.Outcome said = shell.run("import", visit, "--db", db());

        assertThat(wrong).isGreaterThan(5);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(visit.toString());
        assertThat(said.err().lines().filter(line -> line.startsWith("  line ")))
                .hasSize((int) wrong);
        assertThat(folder).isDirectoryNotContaining("glob:**.db");
    }

    @Test
    void aMissingVisitFileIsSaidInOneLine() {
        Shell.Outcome said = shell.run("import", folder.resolve("none.yaml"), "--db", db());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("none.yaml", "cannot be read").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private Path typicalVisit() {
        Path file = folder.resolve("typical.yaml");
        VisitFiles.write(TypicalVisit.PROGRAMME, file);
        return file;
    }

    private Path db() {
        return folder.resolve("visit");
    }
}
