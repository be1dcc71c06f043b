package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.OpeningHours;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Separation;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The edges of the kinds that are about times, beside what their own tests say: touching, nested, of no length, over midnight,
 * over zones. A row says whether a meeting from one hour to another on a day of February 2025 is found.
 */
class EdgesTest {

    private static final Person PRAYING =
            ADA.withObservance(
                    new ObservancePolicy(Map.of(Observance.FRIDAY_PRAYER, Strictness.STRICT)));
    private static final Venue OPEN_ON_TUESDAY =
            MUSEUM.withHours(
                    new OpeningHours(
                            Map.of(
                                    DayOfWeek.TUESDAY,
                                    List.of(
                                            new OpeningHours.Period(
                                                    LocalTime.of(9, 0), LocalTime.of(17, 0))))));

    /** The flight home takes its people from 19:15 on the 8th in Lima to 16:30 on the 9th in Oslo, which is 10:30 in Lima. */
    @ParameterizedTest
    @CsvSource({
        "touching before,     8, 18:15, 19:15, LIMA, false",
        "touching after,      9, 16:30, 17:00, OSLO, false",
        "the last minute,     9, 16:29, 17:00, OSLO, true",
        "nested,              8, 22:00, 23:00, LIMA, true",
        "over midnight,       8, 23:30, 00:30, LIMA, true",
        "no length within,    8, 21:00, 21:00, LIMA, true",
        "no length at call,   8, 19:15, 19:15, LIMA, false",
        "no length after,     9, 10:30, 10:30, LIMA, false",
    })
    void overlapsLeg(String name, int day, String from, String to, String zone, boolean found) {
        Meeting meeting = onThe(day, from, to, zone);

        assertThat(isFound(FindingKind.OVERLAPS_LEG, meeting)).as(name).isEqualTo(found);
    }

    /** The museum is open on Tuesday the 4th from 9:00 to 17:00 in Lima, which is 15:00 to 23:00 in Oslo. */
    @ParameterizedTest
    @CsvSource({
        "all of it,            4, 09:00, 17:00, LIMA, false",
        "nested,               4, 11:00, 12:00, LIMA, false",
        "a minute early,       4, 08:59, 12:00, LIMA, true",
        "a minute late,        4, 16:00, 17:01, LIMA, true",
        "no length at opening, 4, 09:00, 09:00, LIMA, false",
        "no length at closing, 4, 17:00, 17:00, LIMA, true",
        "by another clock,     4, 15:00, 23:00, OSLO, false",
        "late by that clock,   4, 22:30, 23:30, OSLO, true",
        "over midnight,        4, 16:00, 01:00, LIMA, true",
    })
    void venueClosed(String name, int day, String from, String to, String zone, boolean found) {
        Meeting meeting = onThe(day, from, to, zone).withPlace(new Place.AtVenue(MUSEUM.id()));

        assertThat(isFound(FindingKind.VENUE_CLOSED, meeting, OPEN_ON_TUESDAY))
                .as(name)
                .isEqualTo(found);
    }

    /** The flight out lands at 19:00 on the 3rd and is cleared at 19:30; ten hours later it is 5:30, in Oslo 11:30. */
    @ParameterizedTest
    @CsvSource({
        "the same evening,   3, 21:00, 22:00, LIMA, true",
        "over midnight,      3, 23:30, 00:30, LIMA, true",
        "a minute too soon,  4, 05:29, 06:30, LIMA, true",
        "just rested,        4, 05:30, 06:30, LIMA, false",
        "of no length,       4, 05:30, 05:30, LIMA, false",
        "by another clock,   4, 11:29, 12:30, OSLO, true",
        "rested by it,       4, 11:30, 12:30, OSLO, false",
    })
    void rest(String name, int day, String from, String to, String zone, boolean found) {
        Meeting meeting = onThe(day, from, to, zone).withPlace(new Place.InCity(LIMA.id()));

        assertThat(isFound(FindingKind.REST, meeting)).as(name).isEqualTo(found);
    }

    /** The host is at the museum on the 5th from 23:00 to 23:30, which is 5:00 on the 6th in Oslo; half an hour is kept. */
    @ParameterizedTest
    @CsvSource({
        "the buffer before,    5, 22:00, 22:30, LIMA, false",
        "a minute less,        5, 22:00, 22:31, LIMA, true",
        "the buffer after,     6, 00:00, 01:00, LIMA, false",
        "over midnight,        5, 23:50, 00:30, LIMA, true",
        "nested,               5, 23:10, 23:20, LIMA, true",
        "around,               5, 22:00, 23:59, LIMA, true",
        "no length within,     5, 23:40, 23:40, LIMA, true",
        "no length outside,    6, 00:00, 00:00, LIMA, false",
        "by another clock,     6, 05:40, 06:00, OSLO, true",
    })
    void keptApart(String name, int day, String from, String to, String zone, boolean found) {
        Place museum = new Place.AtVenue(MUSEUM.id());
        Meeting meeting = onThe(day, from, to, zone).withPlace(museum);
        Meeting hosts =
                meeting("hosts", span(5, "23:00", "23:30", LIMA_TIME), HOST).withPlace(museum);
        Separation apart =
                new Separation(
                        Id.separation("s"),
                        ADA.id(),
                        HOST.id(),
                        Duration.ofMinutes(30),
                        Notes.NONE);

        assertThat(isFound(FindingKind.KEPT_APART, meeting, hosts, apart))
                .as(name)
                .isEqualTo(found);
    }

    /** Solar noon in Lima is at 12:22 on Friday the 7th; a quarter of an hour before and an hour after are kept free. */
    @ParameterizedTest
    @CsvSource({
        "before,            7, 11:00, 12:05, LIMA, false",
        "into it,           7, 11:00, 12:10, LIMA, true",
        "nested,            7, 12:30, 12:40, LIMA, true",
        "around,            7, 10:00, 15:00, LIMA, true",
        "no length within,  7, 12:30, 12:30, LIMA, true",
        "after,             7, 13:25, 14:00, LIMA, false",
        "by another clock,  7, 18:30, 19:00, OSLO, true",
        "on another day,    6, 12:30, 12:40, LIMA, false",
    })
    void fridayPrayer(String name, int day, String from, String to, String zone, boolean found) {
        Meeting meeting = onThe(day, from, to, zone).withPlace(new Place.InCity(LIMA.id()));
        Entity lima = LIMA.withPosition(new Position.At(-12.05, -77.04));

        assertThat(isFound(FindingKind.FRIDAY_PRAYER, meeting, PRAYING, lima))
                .as(name)
                .isEqualTo(found);
    }

    /** Saturday the 8th begins in Lima at midnight, which is 6:00 in Oslo. */
    @ParameterizedTest
    @CsvSource({
        "until midnight,        7, 22:00, 00:00, LIMA, false",
        "over midnight,         7, 22:00, 00:01, LIMA, true",
        "no length at midnight, 8, 00:00, 00:00, LIMA, true",
        "by another clock,      8, 05:00, 06:00, OSLO, false",
        "Saturday by both,      8, 06:00, 07:00, OSLO, true",
    })
    void nonWorkingDay(String name, int day, String from, String to, String zone, boolean found) {
        Meeting meeting = onThe(day, from, to, zone).withPlace(new Place.InCity(LIMA.id()));

        assertThat(isFound(FindingKind.NON_WORKING_DAY, meeting)).as(name).isEqualTo(found);
    }

    private static boolean isFound(FindingKind kind, Meeting meeting, Entity... more) {
        List<Entity> facts = new ArrayList<>(List.of(more));
        facts.add(meeting);
        return Cases.found(kind, facts.toArray(Entity[]::new)).stream()
                .anyMatch(finding -> finding.items().contains(meeting.id()));
    }

    private static Meeting onThe(int day, String from, String to, String zone) {
        return meeting("a", span(day, from, to, zone.equals("OSLO") ? OSLO_TIME : LIMA_TIME), ADA);
    }

    // What ends at a smaller hour than it starts ends on the next day.
    private static TimeSpan span(int day, String from, String to, ZoneId zone) {
        LocalTime start = LocalTime.parse(from);
        LocalTime end = LocalTime.parse(to);
        int last = end.isBefore(start) ? day + 1 : day;
        return TimeSpan.fixed(
                at(day, start.getHour(), start.getMinute()).atZone(zone),
                at(last, end.getHour(), end.getMinute()).atZone(zone));
    }
}
