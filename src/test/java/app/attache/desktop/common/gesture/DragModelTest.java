package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Snap;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DragModelTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    private static final Clocks CLOCKS = Clocks.of(WASHINGTON);
    private static final double FAR = 100;
    private static final Modifiers ALT = new Modifiers(true, false, false);
    private static final Modifiers CTRL = new Modifiers(false, true, false);
    private static final Modifiers SHIFT = new Modifiers(false, false, true);

    private static final Meeting EARLY = meeting("early", "2025-02-06T10:00", 60);
    private static final Meeting ODD = meeting("odd", "2025-02-06T13:25", 55);
    private static final Meeting NIGHT = meeting("night", "2025-02-06T23:00", 120);
    private static final Programme FACTS = Programme.of(List.of(EARLY, ODD, NIGHT));

    private final DragModel model = new DragModel(() -> Snap.QUARTER);

    @Test
    void aTremblingClickIsNoDrag() {
        press(new Grip.Item(ODD.id()), "2025-02-06T13:40");
        assertThat(model.drag(spot("2025-02-06T13:44"), Modifiers.NONE, 3))
                .isInstanceOf(Gesture.Pressed.class);
        assertThat(model.release()).isInstanceOf(Gesture.Pressed.class);
        assertThat(model.idle()).isTrue();
    }

    @Test
    void whatIsDraggedComesToStandOnTheGrid() {
        assertThat(dragged(ODD, "2025-02-06T13:40", "2025-02-06T14:20", Modifiers.NONE).time())
                .isEqualTo(span("2025-02-06T14:00", 55));
    }

    @Test
    void altMovesByTheMinute() {
        assertThat(dragged(ODD, "2025-02-06T13:40", "2025-02-06T13:43", ALT).time())
                .isEqualTo(span("2025-02-06T13:28", 55));
    }

    @Test
    void onAnotherDayTheHourStaysAsItWasEvenWhereItIsNotOnTheGrid() {
        assertThat(dragged(ODD, "2025-02-06T13:40", "2025-02-07T13:44", Modifiers.NONE).time())
                .isEqualTo(span("2025-02-07T13:25", 55));
    }

    @Test
    void whatIsDraggedBackHasNotMoved() {
        press(new Grip.Item(ODD.id()), "2025-02-06T13:40");
        model.drag(spot("2025-02-07T16:00"), Modifiers.NONE, FAR);
        model.drag(spot("2025-02-06T13:42"), Modifiers.NONE, FAR);
        assertThat(proposal()).isEqualTo(Proposal.NOTHING);
    }

    @Test
    void whatIsSelectedMovesTogetherByTheSameTime() {
        press(new Grip.Item(ODD.id()), "2025-02-06T13:40", Set.of(EARLY.id(), ODD.id()));
        model.drag(spot("2025-02-06T14:15"), Modifiers.NONE, FAR);
        assertThat(after())
                .containsExactlyInAnyOrder(
                        ODD.withTime(span("2025-02-06T14:00", 55)),
                        EARLY.withTime(span("2025-02-06T10:35", 60)));
    }

    @Test
    void whatIsNotSelectedMovesAlone() {
        press(new Grip.Item(ODD.id()), "2025-02-06T13:40", Set.of(EARLY.id()));
        model.drag(spot("2025-02-06T14:20"), Modifiers.NONE, FAR);
        assertThat(after()).extracting(Meeting::id).containsExactly(ODD.id());
    }

    @Test
    void bothEndsCanBeDragged() {
        press(new Grip.End(ODD.id(), Edge.END), "2025-02-06T14:20");
        model.drag(spot("2025-02-06T15:03"), Modifiers.NONE, FAR);
        assertThat(after()).containsExactly(ODD.withTime(span("2025-02-06T13:25", 95)));
        press(new Grip.End(ODD.id(), Edge.START), "2025-02-06T13:25");
        model.drag(spot("2025-02-06T12:59"), Modifiers.NONE, FAR);
        assertThat(after()).containsExactly(ODD.withTime(span("2025-02-06T13:00", 80)));
    }

    @Test
    void anEndNeverPassesTheOther() {
        press(new Grip.End(EARLY.id(), Edge.END), "2025-02-06T11:00");
        model.drag(spot("2025-02-06T08:00"), Modifiers.NONE, FAR);
        assertThat(after()).containsExactly(EARLY.withTime(span("2025-02-06T10:00", 15)));
        press(new Grip.End(EARLY.id(), Edge.START), "2025-02-06T10:00");
        model.drag(spot("2025-02-06T18:00"), Modifiers.NONE, FAR);
        assertThat(after()).containsExactly(EARLY.withTime(span("2025-02-06T10:45", 15)));
    }

    @Test
    void whatGoesOverMidnightKeepsItsLengthAndCanBeHeldOnEitherDay() {
        assertThat(dragged(NIGHT, "2025-02-07T00:30", "2025-02-07T01:30", Modifiers.NONE).time())
                .isEqualTo(span("2025-02-07T00:00", 120));
        assertThat(dragged(NIGHT, "2025-02-06T23:30", "2025-02-06T21:30", Modifiers.NONE).time())
                .isEqualTo(span("2025-02-06T21:00", 120));
    }

    @Test
    void aNewMeetingIsDrawnDownwardsOrUpwards() {
        assertThat(drawn("2025-02-06T15:05", "2025-02-06T16:10"))
                .isEqualTo(span("2025-02-06T15:00", 75));
        assertThat(drawn("2025-02-06T15:05", "2025-02-06T14:05"))
                .isEqualTo(span("2025-02-06T14:00", 75));
        assertThat(drawn("2025-02-06T15:05", "2025-02-06T15:06"))
                .isEqualTo(span("2025-02-06T15:00", 15));
        assertThat(drawn("2025-02-06T23:00", "2025-02-07T01:00"))
                .isEqualTo(span("2025-02-06T23:00", 120));
    }

    @Test
    void onEmptyGroundShiftOrCtrlDrawsAFrame() {
        for (Modifiers keys : List.of(SHIFT, CTRL)) {
            model.press(FACTS, CLOCKS, new Grip.Ground(), spot("2025-02-06T09:00"), keys, Set.of());
            assertThat(model.drag(spot("2025-02-07T12:00"), keys, FAR))
                    .isEqualTo(
                            new Gesture.RubberBand(
                                    spot("2025-02-06T09:00"), spot("2025-02-07T12:00")));
            assertThat(proposal()).isEqualTo(Proposal.NOTHING);
        }
    }

    @Test
    void escapeLeavesNothing() {
        press(new Grip.Item(ODD.id()), "2025-02-06T13:40");
        model.drag(spot("2025-02-07T16:00"), Modifiers.NONE, FAR);
        model.cancel();
        assertThat(model.idle()).isTrue();
        assertThat(model.drag(spot("2025-02-07T18:00"), Modifiers.NONE, FAR))
                .isInstanceOf(Gesture.Idle.class);
        assertThat(model.release()).isInstanceOf(Gesture.Idle.class);
    }

    @Test
    void aCopyIsAMeetingOfItsOwnThatNobodyHasConfirmed() {
        Programme facts = Programme.of(List.of(ODD.withStatus(Status.CONFIRMED)));
        model.press(
                facts, CLOCKS, new Grip.Item(ODD.id()), spot("2025-02-06T13:40"), CTRL, Set.of());
        model.drag(spot("2025-02-07T13:40"), CTRL, FAR);
        List<Edit> edits = proposing(facts).of(model.gesture()).changes();
        assertThat(edits).hasSize(1).allMatch(Edit.Added.class::isInstance);
        Meeting copy = (Meeting) edits.getFirst().is().orElseThrow();
        assertThat(copy.id()).isNotEqualTo(ODD.id());
        assertThat(copy.title()).isEqualTo(ODD.title());
        assertThat(copy.time()).isEqualTo(span("2025-02-07T13:25", 55));
        assertThat(copy.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void nudgesAddUpUntilTheyAreLetGo() {
        model.nudge(FACTS, CLOCKS, ODD.id(), Set.of(ODD.id()), true, false);
        assertThat(after()).containsExactly(ODD.withTime(span("2025-02-06T13:30", 55)));
        model.nudge(FACTS, CLOCKS, ODD.id(), Set.of(ODD.id()), true, false);
        model.nudge(FACTS, CLOCKS, ODD.id(), Set.of(ODD.id()), false, true);
        assertThat(after()).containsExactly(ODD.withTime(span("2025-02-05T13:45", 55)));
        model.cancel();
        model.stretch(FACTS, CLOCKS, ODD.id(), Edge.END, false);
        assertThat(after()).containsExactly(ODD.withTime(span("2025-02-06T13:25", 50)));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefusedWithTheReason() {
        Meeting saturday = meeting("saturday", "2025-03-08T02:30", 60);
        Programme facts = Programme.of(List.of(saturday));
        model.press(
                facts,
                CLOCKS,
                new Grip.Item(saturday.id()),
                spot("2025-03-08T02:40"),
                Modifiers.NONE,
                Set.of());
        model.drag(spot("2025-03-09T02:40"), Modifiers.NONE, FAR);
        assertThat(proposing(facts).of(model.gesture()))
                .isInstanceOfSatisfying(
                        Proposal.Refused.class,
                        refused ->
                                assertThat(Texts.english().get(refused.why()))
                                        .contains("01:59")
                                        .contains("03:00"));
    }

    @Test
    void onADayOf23HoursALengthStaysALength() {
        Meeting saturday = meeting("saturday", "2025-03-08T01:00", 120);
        assertThat(dragged(saturday, "2025-03-08T01:10", "2025-03-09T01:10", Modifiers.NONE).time())
                .isEqualTo(
                        TimeSpan.fixed(
                                at("2025-03-09T01:00"),
                                ZonedDateTime.parse("2025-03-09T04:00-04:00[America/New_York]")));
    }

    @Test
    void onADayOf25HoursTheFirstPassOfTheRepeatedHourIsMeantUnlessItComesFromTheSecond() {
        Meeting before = meeting("before", "2025-11-01T01:30", 30);
        assertThat(
                        dragged(before, "2025-11-01T01:30", "2025-11-02T01:30", Modifiers.NONE)
                                .time()
                                .start())
                .isEqualTo(at("2025-11-02T01:30").withEarlierOffsetAtOverlap());
        Meeting after = meeting("after", "2025-11-03T01:30", 30);
        assertThat(
                        dragged(after, "2025-11-03T01:30", "2025-11-02T01:30", Modifiers.NONE)
                                .time()
                                .start())
                .isEqualTo(at("2025-11-02T01:30").withLaterOffsetAtOverlap());
    }

    @Test
    void aFlightKeepsTheZonesOfItsEnds() {
        Leg home =
                VisitFiles.washington().all(Leg.class).stream()
                        .filter(leg -> leg.time().start().getZone().equals(WASHINGTON))
                        .findFirst()
                        .orElseThrow();
        Programme facts = VisitFiles.washington();
        LocalDateTime up = home.wheelsUp().toLocalDateTime();
        model.press(facts, CLOCKS, new Grip.Item(home.id()), Spot.at(up), Modifiers.NONE, Set.of());
        model.drag(Spot.at(up.plusDays(1)), Modifiers.NONE, FAR);
        Leg moved = (Leg) proposing(facts).of(model.gesture()).changes().getFirst().is().get();
        assertThat(moved.wheelsUp().getZone()).isEqualTo(WASHINGTON);
        assertThat(moved.wheelsDown()).isEqualTo(home.wheelsDown().plusDays(1));
        assertThat(moved.wheelsDown().getZone()).isEqualTo(home.wheelsDown().getZone());
        assertThat(moved.callTime()).isEqualTo(home.callTime().plusDays(1));
        LocalDateTime down = CLOCKS.face(home.wheelsDown()).toLocalDateTime();
        model.press(
                facts,
                CLOCKS,
                new Grip.End(home.id(), Edge.END),
                Spot.at(down),
                Modifiers.NONE,
                Set.of());
        model.drag(Spot.at(down.plusHours(1)), Modifiers.NONE, FAR);
        Leg later = (Leg) proposing(facts).of(model.gesture()).changes().getFirst().is().get();
        assertThat(later.wheelsUp()).isEqualTo(home.wheelsUp());
        assertThat(later.wheelsDown().getZone()).isEqualTo(home.wheelsDown().getZone());
        assertThat(Duration.between(home.wheelsDown(), later.wheelsDown()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aMeetingKeepsTheClockOfItsPlaceWhereTheCalendarShowsAnother() {
        Clocks jerusalem = Clocks.of(JERUSALEM);
        model.press(
                FACTS,
                jerusalem,
                new Grip.Item(EARLY.id()),
                spot("2025-02-06T17:10"),
                Modifiers.NONE,
                Set.of());
        model.drag(spot("2025-02-06T18:10"), Modifiers.NONE, FAR);
        Proposing proposing = new Proposing(FACTS, jerusalem, model.snap(), LaneRule.NONE);
        Meeting moved = (Meeting) proposing.of(model.gesture()).changes().getFirst().is().get();
        assertThat(moved.time()).isEqualTo(span("2025-02-06T11:00", 60));
    }

    @Test
    void whereADayIsShownOnTheTravellersClockADropMeansThatClock() {
        Clocks traveller = day -> day.getDayOfMonth() < 7 ? WASHINGTON : JERUSALEM;
        model.press(
                FACTS,
                traveller,
                new Grip.Item(EARLY.id()),
                spot("2025-02-06T10:10"),
                Modifiers.NONE,
                Set.of());
        model.drag(spot("2025-02-07T10:10"), Modifiers.NONE, FAR);
        Proposing proposing = new Proposing(FACTS, traveller, model.snap(), LaneRule.NONE);
        Meeting moved = (Meeting) proposing.of(model.gesture()).changes().getFirst().is().get();
        assertThat(moved.time().start().withZoneSameInstant(JERUSALEM).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2025-02-07T10:00"));
    }

    @Test
    void whatIsDrawnIsADraftOnTheClockOfItsDay() {
        Meeting draft =
                proposing(FACTS)
                        .draft(
                                LocalDateTime.parse("2025-02-06T15:00"),
                                LocalDateTime.parse("2025-02-06T16:00"),
                                "New meeting",
                                Optional.empty());
        assertThat(draft.time()).isEqualTo(span("2025-02-06T15:00", 60));
        assertThat(draft.place()).isEqualTo(Place.UNSTATED);
        assertThat(FACTS.contains(draft.id())).isFalse();
    }

    private Meeting dragged(Meeting meeting, String from, String to, Modifiers keys) {
        Programme facts = Programme.of(List.of(meeting));
        model.press(facts, CLOCKS, new Grip.Item(meeting.id()), spot(from), keys, Set.of());
        model.drag(spot(to), keys, FAR);
        return (Meeting)
                proposing(facts).of(model.release()).changes().getFirst().is().orElseThrow();
    }

    private TimeSpan drawn(String from, String to) {
        press(new Grip.Ground(), from);
        Gesture gesture = model.drag(spot(to), Modifiers.NONE, FAR);
        return proposing(FACTS)
                .draft((Gesture.Creating) gesture, "New meeting", Optional.empty())
                .time();
    }

    private void press(Grip grip, String from) {
        press(grip, from, Set.of());
    }

    private void press(Grip grip, String from, Set<Id<?>> selected) {
        model.press(FACTS, CLOCKS, grip, spot(from), Modifiers.NONE, selected);
    }

    private Proposal proposal() {
        return proposing(FACTS).of(model.gesture());
    }

    private List<Meeting> after() {
        return proposal().changes().stream()
                .map(edit -> (Meeting) edit.is().orElseThrow())
                .toList();
    }

    private Proposing proposing(Programme facts) {
        return new Proposing(facts, CLOCKS, model.snap(), LaneRule.NONE);
    }

    private static Spot spot(String wall) {
        return Spot.at(LocalDateTime.parse(wall));
    }

    private static ZonedDateTime at(String wall) {
        return LocalDateTime.parse(wall).atZone(WASHINGTON);
    }

    private static TimeSpan span(String start, int minutes) {
        return TimeSpan.fixed(LocalDateTime.parse(start), Duration.ofMinutes(minutes), WASHINGTON);
    }

    private static Meeting meeting(String id, String start, int minutes) {
        return Meeting.draft(Id.meeting(id), "Meeting " + id, span(start, minutes)).build();
    }
}
