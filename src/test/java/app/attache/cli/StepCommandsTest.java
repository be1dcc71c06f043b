package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo, redo and history, each in a process of its own as far as the file can tell. */
class StepCommandsTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @BeforeEach
    void aFileWithOneStep() {
        assertThat(shell.run("generate", "--meetings", 20, "--seed", 4, "--db", db()).code())
                .isZero();
    }

    @Test
    void whatWasUndoneCanBeDoneAgain() {
        Shell.Outcome undone = shell.run("undo", "--db", db());
        assertThat(undone.code()).isZero();
        assertThat(undone.out()).startsWith("Undone: Make up a year of 20 meetings");
        assertThat(facts()).isZero();

        Shell.Outcome again = shell.run("redo", "--db", db(), "--format", "json");
        assertThat(again.code()).isZero();
        assertThat(again.json().at("/label").asText()).contains("20 meetings");
        assertThat(facts()).isPositive();
    }

    @Test
    void findingsThatComeAndGoWithAStepAreListed() {
        int standing =
                shell.run("conflicts", "--db", db(), "--format", "json")
                        .json()
                        .at("/findings")
                        .size();
        assertThat(shell.run("undo", "--db", db(), "--format", "json").json().at("/resolved"))
                .hasSize(standing);
        assertThat(shell.run("redo", "--db", db(), "--format", "json").json().at("/appeared"))
                .hasSize(standing);
    }

    @Test
    void withNothingToUndoOrRedoTheCommandSaysSo() {
        Shell.Outcome redo = shell.run("redo", "--db", db());
        assertThat(redo.code()).isEqualTo(2);
        assertThat(redo.err()).contains("nothing to redo");
        shell.run("undo", "--db", db());
        Shell.Outcome undo = shell.run("undo", "--db", db());
        assertThat(undo.code()).isEqualTo(2);
        assertThat(undo.err()).contains("nothing to undo");
    }

    @Test
    void theHistoryNamesEveryStep() {
        shell.run("undo", "--db", db());
        JsonNode steps = shell.run("history", "--db", db(), "--format", "json").json().at("/steps");

        assertThat(steps).hasSize(2);
        assertThat(steps.at("/0/type").asText()).isEqualTo("change");
        assertThat(steps.at("/0/target").isNull()).isTrue();
        assertThat(steps.at("/0/author").asText()).isEqualTo("tester");
        assertThat(steps.at("/0/at").asText()).isEqualTo(Shell.NOW.toString());
        assertThat(steps.at("/1/type").asText()).isEqualTo("undo");
        assertThat(steps.at("/1/target").asInt()).isEqualTo(1);
        assertThat(steps.at("/1/removed").asInt()).isEqualTo(steps.at("/0/added").asInt());
        assertThat(shell.run("history", "--db", db(), "--last", 1).out())
                .hasLineCount(1)
                .contains("2  2025-02-03 18:00Z  tester", "Undo: Make up a year");
    }

    private int facts() {
        return shell.run("check", "--db", db(), "--format", "json").json().at("/facts").asInt();
    }

    private Path db() {
        return folder.resolve("visit");
    }
}
