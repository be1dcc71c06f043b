package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.TOWN_HALL;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.found;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import app.attache.programme.OpeningHours;
import app.attache.programme.OpeningHours.Period;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings outside the opening hours of the museum: Wednesday 9 to 12 and 14 to 18, Thursday from 22 to 2 on Friday. */
class VenueClosedTest {

    private static final Venue OPEN =
            MUSEUM.withHours(
                    new OpeningHours(
                            Map.of(
                                    DayOfWeek.WEDNESDAY,
                                    List.of(period("14:00", "18:00"), period("09:00", "12:00")),
                                    DayOfWeek.THURSDAY,
                                    List.of(period("22:00", "00:00")),
                                    DayOfWeek.FRIDAY,
                                    List.of(period("00:00", "02:00")))));

    private static Period period(String from, String to) {
        return new Period(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Meeting tour(TimeSpan time) {
        return meeting("a", time, ADA).withPlace(new Place.AtVenue(MUSEUM.id()));
    }

    private static List<Finding> closed(TimeSpan time) {
        return found(FindingKind.VENUE_CLOSED, OPEN, tour(time));
    }

    @Test
    void aMeetingThatRunsIntoTheBreakIsFound() {
        assertThat(closed(lima(5, "11:30", "12:15")))
                .containsExactly(
                        Finding.of(
                                FindingKind.VENUE_CLOSED,
                                new Grade(Verdict.CERTAIN, Severity.HARD),
                                lima(5, "11:30", "12:15").interval(),
                                List.of(tour(lima(5, "11:30", "12:15")).id()),
                                List.of(MUSEUM.id())));
    }

    @ParameterizedTest(name = "day {0}, {1} to {2}")
    @CsvSource({
        "5, 09:00, 12:00, 0",
        "5, 14:00, 18:00, 0",
        "5, 08:59, 10:00, 1",
        "5, 17:00, 18:01, 1",
        "5, 12:00, 14:00, 1",
        "5, 12:00, 12:00, 1",
        "5, 11:59, 11:59, 0",
        "4, 10:00, 11:00, 1"
    })
    void onlyWhatIsAllWithinTheHoursIsOpen(int day, String from, String to, int found) {
        assertThat(closed(lima(day, from, to))).hasSize(found);
    }

    @Test
    void hoursGoOnAcrossMidnight() {
        assertThat(closed(night("2025-02-06T22:30", "2025-02-07T02:00"))).isEmpty();
        assertThat(closed(night("2025-02-06T22:30", "2025-02-07T02:15"))).hasSize(1);
        assertThat(closed(night("2025-02-06T23:00", "2025-02-07T00:00"))).isEmpty();
    }

    private static TimeSpan night(String from, String to) {
        return TimeSpan.fixed(
                LocalDateTime.parse(from).atZone(Cases.LIMA_TIME),
                LocalDateTime.parse(to).atZone(Cases.LIMA_TIME));
    }

    @Test
    void theClockAtTheVenueCounts() {
        // 15:00 in Oslo is 09:00 in Lima.
        TimeSpan fromOslo =
                TimeSpan.fixed(at(5, 15, 0).atZone(OSLO_TIME), at(5, 16, 0).atZone(OSLO_TIME));
        TimeSpan tooEarly =
                TimeSpan.fixed(at(5, 14, 45).atZone(OSLO_TIME), at(5, 16, 0).atZone(OSLO_TIME));

        assertThat(closed(fromOslo)).isEmpty();
        assertThat(closed(tooEarly)).hasSize(1);
    }

    @Test
    void aDayWithAClockChangeIsReckonedByTheClock() {
        // On 30 March the clock in Oslo goes from 2 to 3: from 1 to 4 it is open for two hours.
        Venue night =
                TOWN_HALL.withHours(
                        new OpeningHours(
                                Map.of(DayOfWeek.SUNDAY, List.of(period("01:00", "04:00")))));
        LocalDateTime start = LocalDateTime.of(2025, 3, 30, 1, 30);
        Meeting fits =
                meeting(
                                "a",
                                TimeSpan.fixed(
                                        start.atZone(OSLO_TIME),
                                        start.plusMinutes(150).atZone(OSLO_TIME)),
                                ADA)
                        .withPlace(new Place.AtVenue(TOWN_HALL.id()));
        Meeting tooLong =
                fits.withTime(
                        TimeSpan.fixed(
                                start.atZone(OSLO_TIME), start.atZone(OSLO_TIME).plusMinutes(105)));

        assertThat(found(FindingKind.VENUE_CLOSED, night, fits)).isEmpty();
        assertThat(found(FindingKind.VENUE_CLOSED, night, tooLong)).hasSize(1);
    }

    @Test
    void anApproximateTimeMayRunIntoTheBreak() {
        assertThat(closed(lima(5, "11:00", "11:50").as(Certainty.APPROXIMATE)))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
        assertThat(closed(lima(5, "11:30", "12:10").as(Certainty.APPROXIMATE)))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.SOFT));
        assertThat(closed(lima(5, "12:30", "13:10").as(Certainty.APPROXIMATE)))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.CERTAIN, Severity.HARD));
    }

    @Test
    void aPartOfTheDayFindsItsHour() {
        assertThat(closed(lima(5, "15:00", "16:00").as(Certainty.PART_OF_DAY))).isEmpty();
        assertThat(closed(lima(5, "12:30", "13:30").as(Certainty.PART_OF_DAY)))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.POSSIBLE);
        assertThat(closed(lima(5, "19:00", "20:00").as(Certainty.PART_OF_DAY)))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.CERTAIN);
    }

    @Test
    void unstatedHoursAndUnknownTimesAreNotClosed() {
        assertThat(found(FindingKind.VENUE_CLOSED, tour(lima(4, "03:00", "04:00")))).isEmpty();
        assertThat(closed(lima(4, "03:00", "04:00").as(Certainty.TO_BE_CONFIRMED))).isEmpty();
    }

    @Test
    void tentativeIsSoftAndCancelledIsFine() {
        Meeting early = tour(lima(5, "08:00", "09:00"));

        assertThat(found(FindingKind.VENUE_CLOSED, OPEN, early.withStatus(Status.TENTATIVE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(found(FindingKind.VENUE_CLOSED, OPEN, early.withStatus(Status.CANCELLED)))
                .isEmpty();
    }
}
