package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Snap;
import app.attache.programme.Attendance;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReassigningTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final Id<Person> ONE = Id.person("one");
    private static final Id<Person> OTHER = Id.person("other");
    private static final Meeting MEETING =
            Meeting.draft(
                            Id.meeting("m"),
                            "Meeting",
                            TimeSpan.fixed(
                                    LocalDateTime.parse("2025-02-06T10:00"),
                                    Duration.ofHours(1),
                                    WASHINGTON))
                    .attendances(
                            List.of(
                                    new Attendance(
                                            ONE,
                                            Attendance.Side.GUEST,
                                            Attendance.Role.PRINCIPAL,
                                            true,
                                            Attendance.Response.ACCEPTED)))
                    .delegations(List.of(Id.delegation("a")))
                    .place(new Place.InRoom(Id.venue("v"), "room"))
                    .build();

    private final Reassigning rule = new Reassigning();

    @Test
    void inThePlaceOfAPersonAnotherComesInTheSameRoleWhoHasNotAnsweredYet() {
        Meeting moved = (Meeting) moved(ONE, OTHER).orElseThrow();
        assertThat(moved.attendances())
                .containsExactly(
                        new Attendance(
                                OTHER, Attendance.Side.GUEST, Attendance.Role.PRINCIPAL, true));
    }

    @Test
    void nobodyIsPutTwiceIntoAMeeting() {
        assertThat(moved(OTHER, ONE)).isEmpty();
    }

    @Test
    void inAnotherVenuesLaneItIsThereInNoParticularRoom() {
        Meeting moved = (Meeting) moved(Id.venue("v"), Id.venue("w")).orElseThrow();
        assertThat(moved.place()).isEqualTo(new Place.AtVenue(Id.venue("w")));
    }

    @Test
    void inAnotherDelegationsLaneItStandsInThatProgramme() {
        Meeting moved = (Meeting) moved(Id.delegation("a"), Id.delegation("b")).orElseThrow();
        assertThat(moved.delegations()).containsExactly(Id.delegation("b"));
        Meeting both = MEETING.withDelegations(List.of(Id.delegation("a"), Id.delegation("b")));
        Entity joined =
                rule.moved(both, new Gesture.LaneChange(Id.delegation("a"), Id.delegation("b")))
                        .orElseThrow();
        assertThat(((Meeting) joined).delegations()).containsExactly(Id.delegation("b"));
    }

    @Test
    void journeysStayWithWhoeverTravels() {
        Leg leg = VisitFiles.washington().all(Leg.class).getFirst();
        assertThat(rule.moved(leg, new Gesture.LaneChange(Id.delegation("a"), Id.delegation("b"))))
                .isEmpty();
    }

    @Test
    void aDragAcrossLanesMovesInTimeAndGivesToAnotherInOneStep() {
        Programme facts = Programme.of(people());
        DragModel model = new DragModel(() -> Snap.QUARTER);
        Clocks clocks = Clocks.of(WASHINGTON);
        model.press(
                facts,
                clocks,
                new Grip.Item(MEETING.id()),
                new Spot(LocalDateTime.parse("2025-02-06T10:30"), Optional.of(ONE)),
                Modifiers.NONE,
                Set.of());
        model.drag(
                new Spot(LocalDateTime.parse("2025-02-06T11:30"), Optional.of(OTHER)),
                Modifiers.NONE,
                100);
        List<Edit> edits =
                new Proposing(facts, clocks, model.snap(), rule).of(model.release()).changes();
        Meeting after = (Meeting) edits.getFirst().is().orElseThrow();
        assertThat(edits).hasSize(1);
        assertThat(after.time().start().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2025-02-06T11:00"));
        assertThat(after.attendances().getFirst().person()).isEqualTo(OTHER);
    }

    private static List<Entity> people() {
        return List.of(
                Person.draft(ONE, "One Person").build(),
                Person.draft(OTHER, "Other Person").build(),
                MEETING.withPlace(Place.UNSTATED).withDelegations(List.of()));
    }

    private Optional<Entity> moved(Id<?> from, Id<?> to) {
        return rule.moved(MEETING, new Gesture.LaneChange(from, to));
    }
}
