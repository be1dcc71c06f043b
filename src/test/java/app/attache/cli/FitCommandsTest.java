package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.TimeBound;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wishes and a late day on the command line, on the visit to Washington. */
class FitCommandsTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final Shell shell = new Shell();
    private Path file;

    @BeforeEach
    void enterTheVisitWithWishes(@TempDir Path folder) {
        file = folder.resolve("visit");
        Wish again =
                Wish.draft(
                                Id.wish("again"),
                                "Witkoff again",
                                Duration.ofHours(1),
                                Id.delegation("d1"))
                        .urgency(Urgency.MUST)
                        .place(new Place.AtVenue(Id.venue("blair-house")))
                        .attendances(List.of(attends("witkoff"), attends("netanyahu")))
                        .build();
        Wish dinner =
                again.withId(Id.wish("dinner"))
                        .withTitle("Dinner")
                        .withEarliest(at(5, 20, 0))
                        .withLatest(at(5, 23, 0))
                        .withAttendances(List.of(attends("trump"), attends("waltz")));
        Wish late =
                again.withId(Id.wish("late"))
                        .withTitle("Too late")
                        .withEarliest(at(6, 20, 0))
                        .withLatest(at(6, 21, 0));
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
            workspace.apply(
                    TypicalVisit.change(
                            "Wishes",
                            new Edit.Added(again),
                            new Edit.Added(dinner),
                            new Edit.Added(late)));
        }
    }

    private static Attendance attends(String person) {
        return new Attendance(
                Id.person(person), Attendance.Side.GUEST, Attendance.Role.PARTICIPANT, true);
    }

    private static TimeBound at(int day, int hour, int minute) {
        return TimeBound.at(LocalDateTime.of(2025, 2, day, hour, minute).atZone(WASHINGTON));
    }

    @Test
    void whatIsFoundIsKeptAsADraftAndCarriedOutOnlyWhenItIsApplied() {
        Shell.Outcome found =
                shell.run(
                        "fit",
                        "--db",
                        file,
                        "--delegation",
                        "d1",
                        "--wish",
                        "again,dinner",
                        "--keep-draft",
                        "More meetings");

        assertThat(found.err()).isEmpty();
        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains("1  Best: 2 placed")
                .contains("Dinner Wed 5 Feb 20:00–21:00")
                .contains("Kept as draft 1, More meetings");
        assertThat(wishes()).contains("wish:again");

        assertThat(shell.run("drafts", "apply", "1", "--db", file).code()).isZero();
        assertThat(wishes()).doesNotContain("wish:again");
        assertThat(shell.run("undo", "--db", file).code()).isZero();
        assertThat(wishes()).contains("wish:again");
    }

    private List<String> wishes() {
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("tester"))) {
            return workspace.current().programme().all(Wish.class).stream()
                    .map(wish -> wish.id().toString())
                    .toList();
        }
    }

    @Test
    void whatHasNoTimeSaysWhyAndTheExitCodeTells() {
        Shell.Outcome found =
                shell.run(
                        "fit",
                        "--db",
                        file,
                        "--delegation",
                        "d1",
                        "--wish",
                        "late",
                        "--format",
                        "json");

        assertThat(found.code()).isEqualTo(ExitCode.FINDINGS);
        JsonNode left = found.json().get("alternatives").get(0).get("notPlaced").get(0);
        assertThat(left.get("item").asText()).isEqualTo("wish:late");
        assertThat(left.get("reason").asText()).isEqualTo("refused");
        assertThat(left.get("nearest").get(0).get("start").asText())
                .isEqualTo("2025-02-06T20:00-05:00");
        assertThat(left.get("nearest").get(0).get("against").get(0).get("kind").asText())
                .isEqualTo("overlaps-leg");
        assertThat(found.json().get("end").asText()).isEqualTo("proven");
    }

    @Test
    void aDayIsPutRightAfterAMeetingRanOver() {
        Shell.Outcome found =
                shell.run("repair", "--db", file, "--meeting", "e6", "--ended", "14:00");

        assertThat(found.err()).isEmpty();
        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains("Majority Leader Thune Thu 6 Feb 12:30–13:15 → 12:30–14:00")
                .contains("Speaker Johnson Thu 6 Feb 13:25 → Thu 6 Feb 14:00");
        assertThat(shell.run("repair", "--db", file, "--meeting", "e6", "--over", "soon").err())
                .contains("'soon' is no length");
        assertThat(shell.run("repair", "--db", file, "--meeting", "e6", "--ended", "13:00").err())
                .contains("did not end later");
    }
}
