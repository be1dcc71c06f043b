package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extending a stay on the command line, on the visit to Washington. */
class ExtendStayCommandTest {

    private final Shell shell = new Shell();
    private Path file;

    @BeforeEach
    void enterTheVisit(@TempDir Path folder) {
        file = folder.resolve("visit");
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
        }
    }

    @Test
    void itSaysWhatChangesAndDoesIt() {
        Shell.Outcome said = extend("--until", "2025-02-08T21:00", "--reason", "More meetings");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Done: Extend stay of PM to Washington to Sat 8 Feb")
                .contains("Thu 6 Feb 21:00 → Sat 8 Feb 21:00")
                .contains("arrives Sun 9 Feb 14:00 Jerusalem, 10 h on the way")
                .contains("2 nights added: Thu 6 Feb and Fri 7 Feb")
                .contains("First daily briefings: Thu 6 Feb, Fri 7 Feb, Sat 8 Feb and Sun 9 Feb");
        assertThat(end(programme())).isEqualTo("2025-02-08T21:00-05:00[America/New_York]");
        assertThat(shell.run("undo", "--db", file).code()).isZero();
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    @Test
    void aPreviewChangesNothing() {
        Shell.Outcome said = extend("--until", "2025-02-08T21:00", "--preview");

        assertThat(said.out()).contains("(a preview: nothing was changed)");
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    @Test
    void aDayAloneKeepsTheTimeOfDay() {
        extend("--until", "2025-02-08");

        assertThat(end(programme())).isEqualTo("2025-02-08T21:00-05:00[America/New_York]");
    }

    @Test
    void programsGetJson() {
        JsonNode plan =
                extend(
                                "--until",
                                "2025-02-08T21:00",
                                "--leaves-as-planned",
                                "gofman,hanegbi",
                                "--preview",
                                "--format",
                                "json")
                        .json();

        assertThat(plan.get("applied").asBoolean()).isFalse();
        assertThat(plan.at("/effects/0/kind").asText()).isEqualTo("leg-moved");
        assertThat(plan.at("/effects/0/after").asText()).isEqualTo("leg:l2-2");
        assertThat(plan.at("/effects/0/arrives").asText()).isEqualTo("2025-02-09T14:00+02:00");
        assertThat(plan.at("/effects/1/nightsAdded/1").asText()).isEqualTo("2025-02-07");
        assertThat(plan.at("/effects/2/people").toString()).contains("gofman", "hanegbi");
        assertThat(plan.at("/conflicts/hard").has("after")).isTrue();
    }

    @Test
    void anImpossibleWishIsWrongInputAndChangesNothing() {
        Shell.Outcome said = extend("--until", "2025-02-05T21:00");

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("not later than the present one");
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    @Test
    void aTimeThatCannotBeReadIsWrongInput() {
        Shell.Outcome said = extend("--until", "Saturday");

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("'Saturday' is no departure");
    }

    @Test
    void aChangeMustBeNamed() {
        Shell.Outcome said = shell.run("change");

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("Missing required subcommand");
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(shell.run("change", "extend-stay", "--help").out())
                .contains("Let a delegation stay longer", "--until", "by the clock at the place");
    }

    private Shell.Outcome extend(String... more) {
        Object[] words = new Object[6 + more.length];
        words[0] = "change";
        words[1] = "extend-stay";
        words[2] = "--db";
        words[3] = file;
        words[4] = "--delegation";
        words[5] = "d1";
        System.arraycopy(more, 0, words, 6, more.length);
        return shell.run(words);
    }

    private Programme programme() {
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            return workspace.current().programme();
        }
    }

    private static String end(Programme programme) {
        return programme.get(Id.stay("washington")).time().end().toString();
    }
}
