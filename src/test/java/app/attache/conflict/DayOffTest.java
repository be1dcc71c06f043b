package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.found;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.observance.NonWorkingDay;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Meetings on weekends and holidays of the country they are in. */
class DayOffTest {

    private static Meeting at(City city, String from, String to) {
        ZoneId zone = city.zone();
        return meeting(
                        "a",
                        TimeSpan.fixed(
                                LocalDateTime.parse(from).atZone(zone),
                                LocalDateTime.parse(to).atZone(zone)),
                        ADA)
                .withPlace(new Place.InCity(city.id()));
    }

    private static List<Finding> off(Meeting meeting) {
        return found(FindingKind.NON_WORKING_DAY, meeting);
    }

    @Test
    void aSaturdayInPeruIsAWeekend() {
        Meeting tour = at(LIMA, "2025-02-08T10:00", "2025-02-08T11:00");

        assertThat(off(tour))
                .containsExactly(
                        Finding.of(
                                        FindingKind.NON_WORKING_DAY,
                                        new Grade(Verdict.CERTAIN, Severity.SOFT),
                                        tour.time().interval(),
                                        List.of(tour.id()),
                                        List.of(LIMA.id()))
                                .by(
                                        new Measure.DaysOff(
                                                List.of(
                                                        new NonWorkingDay.Weekend(
                                                                LocalDate.of(2025, 2, 8))))));
    }

    @Test
    void theHostsCalendarCountsNotTheGuests() {
        City doha =
                City.draft(Id.city("doha"), "Doha", ZoneId.of("Asia/Qatar")).country("QA").build();
        Meeting friday = at(doha, "2025-02-07T10:00", "2025-02-07T11:00");
        Meeting sunday = at(doha, "2025-02-09T10:00", "2025-02-09T12:00");

        assertThat(found(FindingKind.NON_WORKING_DAY, doha, friday)).hasSize(1);
        // The talks in Doha of the Washington visit.
        assertThat(found(FindingKind.NON_WORKING_DAY, doha, sunday)).isEmpty();
    }

    @Test
    void aPublicHolidayIsFoundByName() {
        assertThat(off(at(OSLO, "2025-05-01T10:00", "2025-05-01T11:00")))
                .extracting(finding -> ((Measure.DaysOff) finding.measure()).days())
                .satisfiesExactly(days ->
                        assertThat(days).hasOnlyElementsOfType(NonWorkingDay.PublicHoliday.class));
    }

    @Test
    void whatEndsAtMidnightDoesNotTouchTheNextDay() {
        assertThat(off(at(LIMA, "2025-02-07T22:00", "2025-02-08T00:00"))).isEmpty();
        assertThat(off(at(LIMA, "2025-02-07T22:00", "2025-02-08T00:01"))).hasSize(1);
        assertThat(off(at(LIMA, "2025-02-10T00:00", "2025-02-10T00:00"))).isEmpty();
    }

    @Test
    void theDayIsThatOfTheClockAtThePlace() {
        // Saturday 03:00 in Oslo is still Friday in Lima.
        Meeting night =
                meeting(
                                "a",
                                TimeSpan.fixed(
                                        Cases.at(8, 3, 0).atZone(OSLO_TIME),
                                        Cases.at(8, 4, 0).atZone(OSLO_TIME)),
                                ADA)
                        .withPlace(new Place.InCity(LIMA.id()));

        assertThat(off(night)).isEmpty();
    }

    @Test
    void anApproximateTimeNearMidnightIsPossiblyOnTheDayOff() {
        Meeting late = at(LIMA, "2025-02-07T22:00", "2025-02-07T23:50");

        assertThat(off(late.withTime(late.time().as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }

    @Test
    void aCityWithoutACountryHasNoDaysOff() {
        Meeting tour = at(LIMA, "2025-02-08T10:00", "2025-02-08T11:00");

        assertThat(found(FindingKind.NON_WORKING_DAY, LIMA.withCountry(""), tour)).isEmpty();
        assertThat(off(tour.withPlace(Place.REMOTE))).isEmpty();
    }

    @Test
    void unknownHolidaysCannotBeEvaluated() {
        Meeting talks =
                meeting("a", lima(5, "10:00", "11:00"), ADA)
                        .withPlace(new Place.AtVenue(PALACE.id()));

        assertThat(found(FindingKind.NON_WORKING_DAY, LIMA.withCountry("XX"), talks))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.NOT_EVALUABLE, Severity.INFO));
    }
}
