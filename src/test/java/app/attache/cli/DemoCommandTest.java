package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void withNoDisplayEveryThingTheProgramDoesIsWrittenToTheFolder() throws Exception {
        Path out = folder.resolve("demo");
        Shell.Outcome said = shell.run("demo", "--out", out, "--format", "json");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("no display");
        assertThat(said.json().at("/folder").asText()).isEqualTo(out.toString());
        assertThat(said.json().at("/files").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(names(out))
                .contains(
                        "summary.txt",
                        "week-light.png",
                        "week-dark.png",
                        "week-extended.png",
                        "conflicts.txt",
                        "plan-extend-stay.txt",
                        "washington-2025-d1.ics",
                        "washington-2025-d2.ics",
                        "briefing-d1-2025-02-06.pdf");
        assertThat(out.resolve("week-dark.png")).content().contains("dark=true", "2025-02-03");
        assertThat(read(out.resolve("conflicts.json")).at("/findings")).isNotEmpty();
        assertThat(out.resolve("conflicts.txt")).content().contains("netanyahu");
        JsonNode plan = read(out.resolve("plan-extend-stay.json"));
        assertThat(plan.at("/applied").asBoolean()).isFalse();
        assertThat(plan.at("/effects").findValuesAsText("kind")).contains("leg-moved");
        assertThat(out.resolve("plan-extend-stay.txt")).content().contains("Sat 8 Feb 21:00");
        assertThat(out.resolve("summary.txt")).content().contains("week-light.png", "10 meetings");
        assertThat(said.json().at("/files").findValuesAsText("what")).doesNotContain("");
    }

    @Test
    void whatIsWrittenIsListedForPeople() {
        Path out = folder.resolve("demo");
        assertThat(shell.run("demo", "--out", out).out())
                .startsWith("In " + out)
                .contains("briefing-d1-2025-02-06.pdf   Thursday's briefing");
    }

    @Test
    void aMachineThatCannotDrawGetsEverythingElse() throws Exception {
        Path out = folder.resolve("demo");
        Shell.Outcome said = shell.withoutDrawing().run("demo", "--out", out);

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("pictures are left out", "libexample1");
        assertThat(names(out))
                .contains("conflicts.txt", "briefing-d1-2025-02-06.pdf")
                .noneMatch(name -> name.endsWith(".png"));
        assertThat(out.resolve("summary.txt")).content().doesNotContain(".png");
    }

    @Test
    void anEarlierDemonstrationIsReplaced() throws Exception {
        Path out = folder.resolve("demo");
        shell.run("demo", "--out", out);
        Files.writeString(out.resolve("conflicts.txt"), "old");
        assertThat(shell.run("demo", "--out", out).code()).isZero();
        assertThat(out.resolve("conflicts.txt")).content().isNotEqualTo("old");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("summary.txt"), "of my tax");
        Shell.Outcome said = shell.run("demo", "--out", folder);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("holds other files");
        assertThat(names(folder)).containsExactly("summary.txt");
        assertThat(folder.resolve("summary.txt")).hasContent("of my tax");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("demo"), "mine");
        Shell.Outcome said = shell.run("demo", "--out", file);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("cannot be used");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFreshFolderIsNeverOneThatIsThere() throws Exception {
        Path first = DemoFolder.freshIn(folder).path();
        Path second = DemoFolder.freshIn(folder).path();
        assertThat(first).isEqualTo(folder.resolve("attache-demo")).isEmptyDirectory();
        assertThat(second).isEqualTo(folder.resolve("attache-demo-2")).isEmptyDirectory();
    }

    @Test
    void withADisplayTheWindowOpensOnTheSample() {
        Shell.Outcome said = shell.withDisplay().run("demo");
        assertThat(said.code()).isZero();
        assertThat(shell.screen().samples()).isEqualTo(1);
        assertThat(said.err()).contains("--out");
    }

    @Test
    void withADisplayThePapersAreWrittenAsWellWhereWanted() throws Exception {
        Path out = folder.resolve("demo");
        assertThat(shell.withDisplay().run("demo", "--out", out).out()).contains(out.toString());
        assertThat(shell.screen().samples()).isEqualTo(1);
        assertThat(names(out)).contains("summary.txt");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
