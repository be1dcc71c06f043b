package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change but the longer stay on the command line, drafts and differences, on the visit to Washington. */
class ChangeCommandsTest {

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
    void aMeetingThatDoesNotFitIsRefusedWithTheReasonUnlessAnyway() {
        Shell.Outcome refused = change("move --meeting e7 --to 2025-02-07T11:00");

        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(refused.err()).contains("Speaker Johnson does not fit there");
        assertThat(programme()).isEqualTo(VisitFiles.washington());

        assertThat(change("move --meeting e7 --to 2025-02-07T11:00 --anyway").code()).isZero();
        assertThat(programme().get(Id.meeting("e7")).time().start().getDayOfMonth()).isEqualTo(7);
    }

    @Test
    void aMeetingMovesOnceTheStayIsLonger() {
        change("extend-stay --delegation d1 --until 2025-02-08T21:00");

        Shell.Outcome said = change("move --meeting meeting:e7 --to 2025-02-07T11:00");

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("Done: Move Speaker Johnson to Fri 7 Feb 11:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shorten-stay --delegation d1 --until 2025-02-05T21:00",
                "delay-arrival --delegation d1 --arrival 2025-02-02T18:00",
                "divert --leg l3 --city jerusalem",
                "extend-stay --delegation d1 --until 2025-02-08T21:00",
                "move --meeting e5 --to 2025-02-05T18:00",
                "join --delegation d2 --into d1",
                "cancel --meeting e5",
                "change-venue --meeting e5 --place venue:white-house",
                "replace-person --person dermer --by leiter",
                "split --delegation d1 --people dermer,hanegbi --name Advance",
                "shift-visit --days 7",
                "shift-visit --by PT2H"
            })
    void everyChangeCanBePreviewedDoneAndTakenBack(String words) {
        assertThat(change(words + " --preview").out()).contains("(a preview: nothing was changed)");
        Shell.Outcome preview = change(words + " --preview --format json");
        assertThat(preview.json().get("applied").asBoolean()).isFalse();
        assertThat(programme()).isEqualTo(VisitFiles.washington());

        assertThat(change(words + " --anyway").code()).isZero();
        assertThat(programme()).isNotEqualTo(VisitFiles.washington());
        assertThat(shell.run("undo", "--db", file).code()).isZero();
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extend-stay",
                "shorten-stay",
                "delay-arrival",
                "divert",
                "move",
                "cancel",
                "change-venue",
                "replace-person",
                "split",
                "join",
                "shift-visit"
            })
    void everyChangeIsExplainedAndMissesWhatIsNotSaid(String verb) {
        Shell.Outcome help = shell.run("change", verb, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--preview", "--draft", "--reason", "--format");

        Shell.Outcome alone = change(verb);
        assertThat(alone.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(alone.err()).containsAnyOf("Missing required", "Give either --days");
    }

    @Test
    void historyDraftsAndDifferencesAreJsonAsWell() {
        change("cancel --meeting e7 --source phone --reason ill");
        change("extend-stay --delegation d1 --until 2025-02-08T21:00 --draft Saturday");

        JsonNode step =
                shell.run("history", "--db", file, "--last", 1, "--format", "json")
                        .json()
                        .at("/steps/0");
        assertThat(step.toString()).contains("Speaker Johnson", "ill");
        assertThat(shell.run("drafts", "list", "--db", file, "--format", "json").json().toString())
                .contains("Saturday");
        assertThat(
                        shell.run("drafts", "show", "1", "--db", file, "--format", "json")
                                .json()
                                .toString())
                .contains("leg:l2");
        assertThat(
                        shell.run(
                                        "diff",
                                        "--db",
                                        file,
                                        "--from",
                                        "1",
                                        "--delegation",
                                        "d1",
                                        "--format",
                                        "json")
                                .json()
                                .toString())
                .contains("meeting:e7");
        assertThat(
                        shell.run(
                                        "diff",
                                        "--db",
                                        file,
                                        "--from",
                                        "1",
                                        "--person",
                                        "waltz",
                                        "--format",
                                        "json")
                                .json()
                                .toString())
                .doesNotContain("meeting:e7");
    }

    @Test
    void aStrandedItemCanBeDecidedOn() {
        Shell.Outcome said =
                change(
                        "shorten-stay --delegation d1 --until 2025-02-05T21:00"
                                + " --choose meeting:e6=drop");

        assertThat(said.err()).isEmpty();
        assertThat(programme().get(Id.meeting("e6")).status()).isEqualTo(Status.CANCELLED);
        assertThat(change("cancel --meeting e5 --choose meeting:e6=drop").err())
                .contains("meeting:e6 is not stranded");
    }

    @Test
    void aPlaceThatIsNoneIsWrongInput() {
        assertThat(change("change-venue --meeting e5 --place capitol").err())
                .contains("capitol is no place");
        assertThat(change("change-venue --meeting e5 --place remote").code()).isZero();
        assertThat(programme().get(Id.meeting("e5")).place()).isEqualTo(Place.REMOTE);
    }

    @Test
    void draftsAreKeptComparedAndOneIsApplied() {
        change("extend-stay --delegation d1 --until 2025-02-08T21:00 --draft Saturday");
        change("cancel --meeting e7 --draft NoSpeaker");

        assertThat(programme()).isEqualTo(VisitFiles.washington());
        JsonNode drafts = shell.run("drafts", "compare", "--db", file, "--format", "json").json();
        assertThat(drafts.at("/drafts/0/label").asText()).isEqualTo("Saturday");
        assertThat(drafts.at("/drafts/0/nightsAdded").asInt()).isEqualTo(2);
        assertThat(drafts.at("/drafts/1/lost/0").asText()).isEqualTo("meeting:e7");
        assertThat(shell.run("drafts", "show", "1", "--db", file).out())
                .contains("Stay, Blair House 2 – 6 Feb → 2 – 8 Feb");

        assertThat(shell.run("drafts", "apply", "1", "--db", file).out())
                .contains("Done: Saturday");
        assertThat(shell.run("drafts", "discard", "2", "--db", file).code()).isZero();
        assertThat(shell.run("drafts", "list", "--db", file).out()).contains("no drafts");
        assertThat(shell.run("undo", "--db", file).code()).isZero();
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    @Test
    void aDraftWhoseProgrammeMovedOnSaysWhatNoLongerFits() {
        change("extend-stay --delegation d1 --until 2025-02-08T21:00 --draft Saturday");
        change("extend-stay --delegation d1 --until 2025-02-07T21:00");

        Shell.Outcome refused = shell.run("drafts", "apply", "1", "--db", file);

        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(refused.err()).contains("stay:washington").contains("leg:l2");
    }

    @Test
    void theDifferenceBetweenTwoStepsIsTold() {
        change("extend-stay --delegation d1 --until 2025-02-08T21:00");

        assertThat(shell.run("diff", "--db", file, "--from", "1", "--delegation", "d1").out())
                .contains("Stay, Blair House 2 – 6 Feb → 2 – 8 Feb – 6 nights instead of 4")
                .contains("Thu 6 Feb 21:00 → Sat 8 Feb 21:00");
        assertThat(shell.run("diff", "--db", file, "--from", "1", "--to", "1").out())
                .contains("no difference");
        assertThat(shell.run("diff", "--db", file, "--from", "0", "--person", "johnson").out())
                .contains("Speaker Johnson")
                .doesNotContain("Thune");
        assertThat(shell.run("diff", "--db", file, "--from", "Thursday").err())
                .contains("'Thursday' is no moment");
    }

    @Test
    void twoMomentsThatHavePassedAreComparedWithoutWhatCameLater() {
        change("extend-stay --delegation d1 --until 2025-02-08T21:00");
        change("extend-stay --delegation d1 --until 2025-02-10T21:00");

        assertThat(shell.run("diff", "--db", file, "--from", "1", "--to", "2").out())
                .contains("Thu 6 Feb 21:00 → Sat 8 Feb 21:00")
                .doesNotContain("10 Feb");
        assertThat(shell.run("diff", "--db", file, "--from", "2", "--to", "3").out())
                .contains("Sat 8 Feb 21:00 → Mon 10 Feb 21:00")
                .doesNotContain("6 Feb");
    }

    @Test
    void whatHasChangedIsWrittenAsAPaper() throws Exception {
        shell.run("change", "cancel", "--db", file, "--meeting", "e7", "--source", "told by phone");
        Path paper = file.resolveSibling("changes.pdf");

        Shell.Outcome said =
                shell.run(
                        "diff", "--db", file, "--from", "1", "--person", "johnson", "--out", paper);

        assertThat(said.out()).contains(paper.toString());
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Mike Johnson", "Speaker Johnson", "cancelled", "told by phone");
        }
        assertThat(shell.run("diff", "--db", file, "--from", "1", "--person", "jonson").err())
                .contains("johnson");
    }

    private Shell.Outcome change(String words) {
        List<Object> arguments = new ArrayList<>();
        arguments.add("change");
        arguments.addAll(List.of(words.split(" ")));
        arguments.addAll(List.of("--db", file));
        return shell.run(arguments.toArray());
    }

    private Programme programme() {
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            return workspace.current().programme();
        }
    }
}
