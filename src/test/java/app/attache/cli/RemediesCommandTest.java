package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.MoveMeeting;
import app.attache.itinerary.NewTime;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways out of conflicts and free slots on the command line, on the visit to Washington. */
class RemediesCommandTest {

    private final Shell shell = new Shell();
    private Path file;

    @BeforeEach
    void enterTheVisit(@TempDir Path folder) {
        file = folder.resolve("visit");
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
            // An hour too early: they are still elsewhere.
            MoveMeeting early =
                    MoveMeeting.of(
                            Id.meeting("e7"), NewTime.at(LocalDateTime.of(2025, 2, 6, 12, 25)));
            workspace.apply(workspace.plan(early, Texts.english()));
        }
    }

    @Test
    void whatIsProposedIsCarriedOutAndGoneAfterwards() {
        JsonNode findings = shell.run("conflicts", "--db", file, "--format", "json").json();
        String key = firstOf(findings, "hard");

        Shell.Outcome proposed = shell.run("remedies", key, "--db", file);
        assertThat(proposed.err()).isEmpty();
        assertThat(proposed.code()).isZero();
        assertThat(proposed.out()).contains("  1  ").contains("mends");

        assertThat(shell.run("remedies", key, "--db", file, "--apply", "1").code()).isZero();
        assertThat(shell.run("conflicts", "--db", file).out()).doesNotContain(key);

        assertThat(shell.run("undo", "--db", file).code()).isZero();
        assertThat(shell.run("conflicts", "--db", file).out()).contains(key);
    }

    @Test
    void anUnknownFindingAndAnUnknownNumberAreRefused() {
        String key =
                firstOf(shell.run("conflicts", "--db", file, "--format", "json").json(), "hard");

        assertThat(shell.run("remedies", "no-such-key", "--db", file).err())
                .contains("There is no finding 'no-such-key'");
        assertThat(shell.run("remedies", key, "--db", file, "--apply", "99").err())
                .contains("There is no remedy 99");
    }

    @Test
    void slotsFitOrSayWhyNot() {
        Shell.Outcome said =
                shell.run(
                        "slots",
                        "--db",
                        file,
                        "--meeting",
                        "e7",
                        "--from",
                        "2025-02-06",
                        "--until",
                        "2025-02-07",
                        "--step",
                        "30",
                        "--all");

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains(": fits").contains("Fri 7 Feb");
        assertThat(said.out().lines().filter(line -> line.startsWith("Fri 7 Feb")))
                .noneMatch(line -> line.endsWith(": fits"));
    }

    @Test
    void anUnknownMeetingIsRefused() {
        assertThat(shell.run("slots", "--db", file, "--meeting", "nobody").err())
                .contains("There is no meeting 'nobody'");
    }

    private static String firstOf(JsonNode findings, String severity) {
        for (JsonNode finding : findings.get("findings")) {
            if (finding.get("severity").asText().equals(severity)) {
                return finding.get("key").asText();
            }
        }
        throw new AssertionError("Nothing " + severity + " in " + findings);
    }
}
