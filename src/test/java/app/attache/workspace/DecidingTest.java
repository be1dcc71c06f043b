package app.attache.workspace;

import static app.attache.programme.TypicalVisit.ADVISER;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.PROGRAMME;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.programme.Acceptance;
import app.attache.programme.Attendance;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The principal is asked to a lunch during the talks, and somebody decides what to make of it. */
class DecidingTest {

    private static final OpenOptions OPTIONS =
            OpenOptions.of("A. Planner")
                    .withClock(InstantSource.fixed(Instant.parse("2025-02-03T09:00:00Z")));
    private static final Meeting LUNCH =
            Meeting.draft(
                            Id.meeting("lunch"),
                            "Lunch",
                            TALKS.time().startingAt(TALKS.time().start().plusMinutes(30)))
                    .attendances(
                            List.of(
                                    new Attendance(
                                            PRINCIPAL.id(),
                                            Attendance.Side.GUEST,
                                            Attendance.Role.PRINCIPAL,
                                            true)))
                    .build();

    @TempDir Path folder;

    private Workspace workspace;
    private Deciding deciding;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("visit"), OPTIONS);
        deciding = new Deciding(workspace, Texts.of(Locale.ENGLISH));
        workspace.importProgramme(PROGRAMME, "Enter the visit");
        workspace.apply(TypicalVisit.change("Ask to lunch", new Edit.Added(LUNCH)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anAcceptanceIsAStepThatUndoTakesBackAndRedoMakesAgain() {
        Finding clash = clash();
        deciding.accept(List.of(clash), " She leaves the talks ");

        assertThat(standing(clash)).isEqualTo(Standing.ACCEPTED);
        assertThat(workspace.current().conflicts().decisions().acceptance(clash))
                .map(Acceptance::reason)
                .contains("She leaves the talks");
        assertThat(workspace.undoLabel().orElseThrow()).startsWith("Accept: ");

        workspace.undo();
        assertThat(standing(clash)).isEqualTo(Standing.OPEN);
        workspace.redo();
        assertThat(standing(clash)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void undoOfAStepThatVoidedAnAcceptanceRestoresIt() {
        deciding.accept(List.of(clash()), "She leaves the talks");
        int open = workspace.current().conflicts().count(Severity.HARD);
        workspace.apply(
                TypicalVisit.change(
                        "Move the lunch",
                        new Edit.Replaced(
                                LUNCH,
                                LUNCH.withTime(
                                        LUNCH.time()
                                                .startingAt(
                                                        LUNCH.time().start().minusMinutes(10))))));

        assertThat(standing(clash())).isEqualTo(Standing.OPEN);
        assertThat(workspace.current().conflicts().count(Severity.HARD)).isGreaterThan(open);

        workspace.undo();
        assertThat(standing(clash())).isEqualTo(Standing.ACCEPTED);
        assertThat(workspace.current().conflicts().count(Severity.HARD)).isEqualTo(open);
    }

    @Test
    void nothingIsAcceptedWithoutAReason() {
        long steps = workspace.lastStep();

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> deciding.accept(List.of(clash()), "  "));
        assertThat(workspace.lastStep()).isEqualTo(steps);
    }

    @Test
    void aMutedKindIsToldOfAgainWhenItIsUnmuted() {
        RuleSettings before = RuleSettings.of(workspace.current().programme());
        deciding.mute(FindingKind.PERSON_DOUBLE_BOOKED, true);
        assertThat(standing(clash())).isEqualTo(Standing.MUTED);

        deciding.mute(FindingKind.PERSON_DOUBLE_BOOKED, false);
        assertThat(standing(clash())).isEqualTo(Standing.OPEN);
        assertThat(RuleSettings.of(workspace.current().programme())).isEqualTo(before);
    }

    @Test
    void settingsAreOneStep() {
        RuleSettings settings =
                RuleSettings.USUAL
                        .with(TimeLimit.REST, Duration.ofHours(6))
                        .with(TimeLimit.HOLD, Duration.ofHours(24));
        long steps = workspace.lastStep();
        deciding.settle(settings);
        deciding.settle(settings);

        assertThat(workspace.lastStep()).isEqualTo(steps + 1);
        assertThat(RuleSettings.of(workspace.current().programme())).isEqualTo(settings);
    }

    @Test
    void theHistoryTellsByWhichStepAFindingAppeared() {
        FindingHistory history = new FindingHistory(workspace);
        List<Long> told = new ArrayList<>();
        assertThat(history.update((done, all) -> told.add(done))).isTrue();

        assertThat(told).containsExactly(1L, 2L);
        assertThat(history.of(clash())).map(DecidingTest::label).contains("Ask to lunch");

        workspace.apply(
                TypicalVisit.change(
                        "Rename", new Edit.Replaced(ADVISER, ADVISER.withName("Ben Instance"))));
        workspace.undo();
        workspace.undo();
        workspace.redo();
        told.clear();
        history.update((done, all) -> told.add(done));

        assertThat(told).containsExactly(3L, 4L, 5L, 6L);
        assertThat(history.of(clash()))
                .contains(
                        new Appearance.ByStep(
                                6,
                                Step.Type.REDO,
                                workspace.history().getLast().changeSet().origin()));
    }

    @Test
    void theHistoryStopsWhenItIsToldToAndGoesOnFromThere() {
        FindingHistory history = new FindingHistory(workspace);

        assertThat(history.update((_, _) -> false)).isFalse();
        assertThat(history.of(clash())).isEmpty();
        assertThat(history.update((done, _) -> done == 2)).isTrue();
        assertThat(history.of(clash())).isPresent();
    }

    private static String label(Appearance appearance) {
        return switch (appearance) {
            case Appearance.ByStep by -> by.origin().label();
            case Appearance.ByTime _ -> "";
        };
    }

    private Finding clash() {
        return workspace.current().conflicts().about(LUNCH.id()).stream()
                .filter(finding -> finding.kind() == FindingKind.PERSON_DOUBLE_BOOKED)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(Finding finding) {
        return workspace.current().conflicts().decisions().of(finding);
    }
}
