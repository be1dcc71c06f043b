package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HALL;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.TERRACE;
import static app.attache.conflict.Cases.found;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More people than a room holds. */
class CapacityTest {

    private static final Venue SMALL =
            PALACE.withRooms(List.of(HALL.withCapacity(2), TERRACE)).withCapacity(3);
    private static final Meeting TALKS =
            meeting("a", lima(5, "10:00", "11:00"), ADA, BEN, HOST)
                    .withPlace(new Place.InRoom(PALACE.id(), "hall"));

    @Test
    void aRoomThatIsTooSmallIsFoundWithHowManyPeopleItHolds() {
        assertThat(found(FindingKind.CAPACITY, SMALL, TALKS))
                .containsExactly(
                        new Finding(
                                FindingKind.CAPACITY,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                TALKS.time().interval(),
                                List.of(TALKS.id()),
                                List.of(PALACE.id()),
                                "hall",
                                new Measure.Count(3, 2)));
    }

    @Test
    void justEnoughPlacesAreEnough() {
        Venue larger = SMALL.withRooms(List.of(HALL.withCapacity(3), TERRACE));

        assertThat(found(FindingKind.CAPACITY, larger, TALKS)).isEmpty();
    }

    @Test
    void whoOnlyAnswersForTheArrangementsNeedsNoPlace() {
        List<Attendance> seats = new ArrayList<>(TALKS.attendances());
        seats.set(
                2,
                new Attendance(
                        HOST.id(), Attendance.Side.HOST, Attendance.Role.CONTACT_OFFICER, false));

        assertThat(found(FindingKind.CAPACITY, SMALL, TALKS.withAttendances(seats))).isEmpty();
    }

    @Test
    void whereNoRoomIsStatedTheVenueCounts() {
        Meeting anywhere = TALKS.withPlace(new Place.AtVenue(PALACE.id()));

        assertThat(found(FindingKind.CAPACITY, SMALL, anywhere)).isEmpty();
        assertThat(found(FindingKind.CAPACITY, SMALL.withCapacity(2), anywhere))
                .extracting(Finding::part)
                .containsExactly("");
    }

    @Test
    void aCapacityThatIsNotStatedIsNeverExceeded() {
        assertThat(found(FindingKind.CAPACITY, TALKS)).isEmpty();
        assertThat(found(FindingKind.CAPACITY, TALKS.withPlace(new Place.AtVenue(MUSEUM.id()))))
                .isEmpty();
    }

    @Test
    void tentativeIsSoftAndCancelledIsFine() {
        assertThat(found(FindingKind.CAPACITY, SMALL, TALKS.withStatus(Status.HOLD)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(found(FindingKind.CAPACITY, SMALL, TALKS.withStatus(Status.CANCELLED)))
                .isEmpty();
    }
}
