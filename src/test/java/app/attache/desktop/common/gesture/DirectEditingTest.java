package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.desktop.common.MemorySteps;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.workspace.Snapshot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gesture from the press to the step, on the sample, with no toolkit. */
class DirectEditingTest {

    private static final Clocks CLOCKS = Clocks.of(WindowModels.WASHINGTON);
    private static final double FAR = 100;

    private final WindowModel model = WindowModels.washington();
    private final MemorySteps steps = new MemorySteps(model);
    private final List<Outlook> seen = new ArrayList<>();
    private final DirectEditing editing =
            new DirectEditing(
                    model,
                    new Foresight(Runnable::run, Runnable::run),
                    () -> CLOCKS,
                    LaneRule.NONE,
                    seen::add);

    @Test
    void aDaysDragOfAnyMeetingOfTheSampleShowsItsConsequences() {
        Snapshot shown = model.snapshot().get();
        Snapshot before = shown.at(WindowModels.NOW);
        for (Meeting meeting : before.programme().meetings()) {
            for (int days : List.of(-1, 1)) {
                drag(meeting, days);
                Outlook outlook = editing.outlook();
                Consequences consequences = outlook.consequences().orElseThrow();
                ChangeSet change = new ChangeSet(Trial.at(WindowModels.NOW), outlook.edits());
                Snapshot after = before.after(change);
                ConflictDelta delta = before.conflicts().deltaTo(after.conflicts());
                assertThat(consequences.after().conflicts().findings())
                        .isEqualTo(after.conflicts().findings());
                assertThat(
                                Stream.concat(
                                                consequences.brought().stream(),
                                                consequences.worse().stream())
                                        .toList())
                        .containsExactlyInAnyOrderElementsOf(
                                delta.appeared().stream().filter(conflict()).toList());
                assertThat(outlook.lines().isEmpty())
                        .isEqualTo(
                                delta.appeared().stream().noneMatch(conflict())
                                        && consequences.settled().isEmpty());
                editing.cancel();
                assertThat(model.snapshot().get()).isSameAs(shown);
            }
        }
        assertThat(steps.labels()).isEmpty();
    }

    private static Predicate<Finding> conflict() {
        return finding -> finding.severity() != Severity.INFO;
    }

    @Test
    void whatIsDroppedIsWhatWasShown() {
        Meeting johnson = titled("Johnson");
        drag(johnson, 1);
        Consequences shown = editing.outlook().consequences().orElseThrow();
        assertThat(editing.release()).isInstanceOf(Release.Settled.class);
        assertThat(model.snapshot().get().programme()).isEqualTo(shown.after().programme());
        assertThat(steps.labels()).containsExactly("Move Speaker Johnson to Fri 13:25");
        assertThat(model.selection().get()).contains(johnson.id());
        assertThat(editing.outlook()).isEqualTo(Outlook.NONE);
    }

    @Test
    void nothingIsSeenOfAGestureThatWasTakenBack() {
        drag(titled("Johnson"), 1);
        assertThat(seen).isNotEmpty();
        editing.cancel();
        assertThat(seen.getLast()).isEqualTo(Outlook.NONE);
        assertThat(editing.release()).isInstanceOf(Release.Settled.class);
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void aPreviewIsWorkedOutOnceForEachPlaceNotForEachPixel() {
        Meeting johnson = titled("Johnson");
        LocalDateTime from = press(johnson);
        editing.drag(Spot.at(from.plusMinutes(60)), Modifiers.NONE, FAR);
        int before = seen.size();
        editing.drag(Spot.at(from.plusMinutes(61)), Modifiers.NONE, FAR);
        editing.drag(Spot.at(from.plusMinutes(62)), Modifiers.NONE, FAR);
        assertThat(seen).hasSize(before);
    }

    @Test
    void whereFactsAreOnlyShownAPressOnlySelects() {
        model.steps().set(Steps.NONE);
        drag(titled("Johnson"), 1);
        assertThat(editing.release()).isInstanceOf(Release.Click.class);
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void severalArePastedOnAnotherDayAsFarApartAsTheyWere() {
        Meeting johnson = titled("Johnson");
        Meeting thune = titled("Thune");
        model.select(Set.of(johnson.id(), thune.id()), Optional.of(thune.id()));
        Clipboarding clipboard = new Clipboarding(editing);
        clipboard.copy();
        assertThat(clipboard.pasteAt(LocalDateTime.parse("2025-02-05T09:00"))).isEmpty();
        List<LocalDateTime> starts =
                model.selected().get().stream()
                        .map(id -> (Meeting) model.snapshot().get().programme().get(id))
                        .map(meeting -> meeting.time().start().toLocalDateTime())
                        .sorted()
                        .toList();
        assertThat(starts)
                .containsExactly(
                        LocalDateTime.parse("2025-02-05T09:00"),
                        LocalDateTime.parse("2025-02-05T09:55"));
        assertThat(steps.labels()).hasSize(1);
    }

    @Test
    void aNudgeIsOneStepHoweverOftenTheKeyIsPressed() {
        Meeting johnson = titled("Johnson");
        model.selection().set(Optional.of(johnson.id()));
        editing.nudge(true, false);
        editing.nudge(true, false);
        editing.nudge(true, true);
        editing.release();
        assertThat(steps.labels()).containsExactly("Move Speaker Johnson to Fri 13:45");
    }

    private void drag(Meeting meeting, int days) {
        LocalDateTime from = press(meeting);
        editing.drag(Spot.at(from.plusDays(days)), Modifiers.NONE, FAR);
    }

    private LocalDateTime press(Meeting meeting) {
        LocalDateTime from = CLOCKS.face(meeting.time().start()).toLocalDateTime();
        editing.press(new Grip.Item(meeting.id()), Spot.at(from), Modifiers.NONE);
        return from;
    }

    private Meeting titled(String part) {
        Id<Meeting> id =
                model.snapshot().get().programme().meetings().stream()
                        .filter(meeting -> meeting.title().contains(part))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return model.snapshot().get().programme().get(id);
    }
}
