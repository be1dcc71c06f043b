package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Snap;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Around both changes of clocks of a year, on clocks other than the meeting's own. */
class GesturesProperties {

    private static final LocalDateTime SPRING = LocalDateTime.parse("2025-03-08T00:00");
    private static final LocalDateTime AUTUMN = LocalDateTime.parse("2025-11-01T00:00");
    private static final double FAR = 100;

    @Property(tries = 300)
    void movedThereAndBackIsWhereItWas(
            @ForAll("spans") TimeSpan span,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = -3000, max = 3000) int minutes) {
        Moves moves = new Moves(Clocks.of(zone));
        Duration by = Duration.ofMinutes(minutes);
        TimeSpan there;
        TimeSpan back;
        try {
            there = moves.move(span, by);
            back = moves.move(there, by.negated());
        } catch (SkippedTime skipped) {
            return;
        }
        Assume.that(!happensTwice(span, zone) && !happensTwice(there, zone));
        assertThat(back).isEqualTo(span);
        assertThat(there.length()).isEqualTo(span.length());
    }

    @Property(tries = 300)
    void whatIsDraggedStandsOnTheGridOrAtTheHourItStoodAt(
            @ForAll("spans") TimeSpan span,
            @ForAll Snap snap,
            @ForAll @IntRange(min = 0, max = 1439) int from,
            @ForAll @IntRange(min = 0, max = 2879) int to) {
        Meeting meeting = meeting(span);
        Programme facts = Programme.of(List.of(meeting));
        Clocks clocks = Clocks.of(span.start().getZone());
        DragModel model = new DragModel(() -> snap);
        LocalDateTime day = span.start().toLocalDate().atStartOfDay();
        Grip grip = new Grip.Item(meeting.id());
        model.press(facts, clocks, grip, Spot.at(day.plusMinutes(from)), Modifiers.NONE, Set.of());
        model.drag(Spot.at(day.plusMinutes(to)), Modifiers.NONE, FAR);
        for (Edit edit :
                new Proposing(facts, clocks, snap, LaneRule.NONE).of(model.gesture()).changes()) {
            LocalDateTime start =
                    ((Meeting) edit.is().orElseThrow()).time().start().toLocalDateTime();
            boolean onGrid = (start.getHour() * 60 + start.getMinute()) % snap.minutes() == 0;
            boolean sameHour = start.toLocalTime().equals(span.start().toLocalTime());
            assertThat(onGrid || sameHour).as("%s of %s by %s", start, span, snap).isTrue();
        }
    }

    @Property(tries = 200)
    void theDropDoesWhatThePreviewShowed(
            @ForAll("programmes") List<TimeSpan> spans,
            @ForAll @IntRange(min = 0, max = 1439) int from,
            @ForAll @IntRange(min = 0, max = 2879) int to) {
        List<Meeting> meetings = new ArrayList<>();
        for (TimeSpan span : spans) {
            meetings.add(meeting(span).withId(Id.meeting("m" + meetings.size())));
        }
        Snapshot shown = Snapshot.of(Programme.of(meetings));
        Clocks clocks = Clocks.of(ZoneId.of("America/New_York"));
        DragModel model = new DragModel(() -> Snap.QUARTER);
        Set<Id<?>> all = Set.copyOf(meetings.stream().map(Meeting::id).toList());
        model.press(
                shown.programme(),
                clocks,
                new Grip.Item(meetings.getFirst().id()),
                Spot.at(SPRING.plusMinutes(from)),
                Modifiers.NONE,
                all);
        model.drag(Spot.at(SPRING.plusMinutes(to)), Modifiers.NONE, FAR);
        Proposing proposing = new Proposing(shown.programme(), clocks, model.snap(), LaneRule.NONE);
        List<Edit> previewed = proposing.of(model.gesture()).changes();
        Snapshot foreseen = Consequences.of(shown, previewed).after();
        List<Edit> dropped = proposing.of(model.release()).changes();
        ChangeSet step = new ChangeSet(new Origin("Move", "", "", Instant.EPOCH), dropped);
        assertThat(shown.after(step).programme()).isEqualTo(foreseen.programme());
        assertThat(shown.after(step).conflicts().findings())
                .isEqualTo(foreseen.conflicts().findings());
    }

    @Property(tries = 200)
    void resizingNeverTurnsASpanAroundAndLeavesTheOtherEndAlone(
            @ForAll("spans") TimeSpan span,
            @ForAll("zones") ZoneId zone,
            @ForAll Edge edge,
            @ForAll @IntRange(min = -3000, max = 3000) int minutes) {
        TimeSpan resized;
        try {
            resized =
                    new Moves(Clocks.of(zone))
                            .resize(
                                    span,
                                    edge,
                                    Duration.ofMinutes(minutes),
                                    Duration.ofMinutes(15));
        } catch (SkippedTime skipped) {
            return;
        }
        assertThat(resized.length().isNegative()).isFalse();
        if (edge == Edge.START) {
            assertThat(resized.end()).isEqualTo(span.end());
        } else {
            assertThat(resized.start()).isEqualTo(span.start());
        }
        if (minutes != 0) {
            assertThat(resized.length()).isGreaterThanOrEqualTo(Duration.ofMinutes(15));
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneId.of("America/New_York"),
                ZoneId.of("Asia/Jerusalem"),
                ZoneId.of("Australia/Lord_Howe"));
    }

    @Provide
    Arbitrary<TimeSpan> spans() {
        return Combinators.combine(
                        Arbitraries.of(SPRING, AUTUMN),
                        Arbitraries.integers().between(0, 3 * 1440),
                        Arbitraries.integers().between(1, 600),
                        zones())
                .as((first, start, length, zone) ->
                        TimeSpan.fixed(first.plusMinutes(start), Duration.ofMinutes(length), zone));
    }

    @Provide
    Arbitrary<List<TimeSpan>> programmes() {
        return spans().list().ofMinSize(1).ofMaxSize(8);
    }

    private static boolean happensTwice(TimeSpan span, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(span.start().withZoneSameInstant(zone).toLocalDateTime())
                        .size()
                > 1;
    }

    private static Meeting meeting(TimeSpan span) {
        return Meeting.draft(Id.meeting("m"), "Meeting", span).build();
    }
}
