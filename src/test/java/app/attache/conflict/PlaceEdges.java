package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.TOWN_HALL;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.EncounterEdges.found;
import static app.attache.conflict.EncounterEdges.isInOslo;

import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.OpeningHours;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Edges of the kinds about when a place is open: its hours, its days of work, and what is observed there. In Jerusalem the
 * clock goes from 2:00 to 3:00 on Friday 28 March 2025, in Cairo from 0:00 to 1:00 on Friday 25 April.
 */
final class PlaceEdges {

    private static final City PLACED = LIMA.withPosition(new Position.At(-12.05, -77.04));
    private static final City JERUSALEM =
            City.draft(Id.city("jerusalem"), "Jerusalem", ZoneId.of("Asia/Jerusalem"))
                    .country("IL")
                    .position(new Position.At(31.7683, 35.2137))
                    .build();
    private static final City CAIRO =
            City.draft(Id.city("cairo"), "Cairo", ZoneId.of("Africa/Cairo")).country("EG").build();

    private PlaceEdges() {}

    static Stream<EdgeRow> rows() {
        return Stream.of(hours(), daysOff(), shabbat(), prayer(), fast()).flatMap(some -> some);
    }

    /** Open on Tuesday from 9:00 to 17:00 and from 22:00 to Wednesday at 1:00 in Lima; on Sunday from 1:30 to 4:00 in Oslo. */
    private static Stream<EdgeRow> hours() {
        return EdgeRow.rows(
                FindingKind.VENUE_CLOSED,
                time ->
                        found(
                                FindingKind.VENUE_CLOSED,
                                MUSEUM.withHours(
                                        new OpeningHours(
                                                Map.of(
                                                        DayOfWeek.TUESDAY,
                                                        List.of(
                                                                period("09:00", "17:00"),
                                                                period("22:00", "00:00")),
                                                        DayOfWeek.WEDNESDAY,
                                                        List.of(period("00:00", "01:00"))))),
                                TOWN_HALL.withHours(
                                        new OpeningHours(
                                                Map.of(
                                                        DayOfWeek.SUNDAY,
                                                        List.of(period("01:30", "04:00"))))),
                                meeting("probe", time, ADA)
                                        .withPlace(
                                                new Place.AtVenue(
                                                        (isInOslo(time) ? TOWN_HALL : MUSEUM)
                                                                .id()))),
                """
                touching   02-04T09:00  17:00  Lima  fine
                touching   02-04T08:59  12:00  Lima  found
                touching   02-04T16:00  17:01  Lima  found
                nested     02-04T11:00  12:00  Lima  fine
                no-length  02-04T09:00  09:00  Lima  fine
                no-length  02-04T17:00  17:00  Lima  found
                midnight   02-04T22:00  01:00  Lima  fine
                midnight   02-04T23:00  01:01  Lima  found
                zones      02-04T15:00  23:00  Oslo  fine
                zones      02-04T15:00  23:01  Oslo  found
                clocks     03-30T01:30  04:00  Oslo  fine
                clocks     03-30T03:30  04:01  Oslo  found
                """);
    }

    private static OpeningHours.Period period(String from, String to) {
        return new OpeningHours.Period(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** Saturday the 8th begins in Lima at midnight, which is 6:00 in Oslo; Friday the 25th in Cairo at one, for midnight is skipped. */
    private static Stream<EdgeRow> daysOff() {
        return EdgeRow.rows(
                FindingKind.NON_WORKING_DAY,
                time ->
                        found(
                                FindingKind.NON_WORKING_DAY,
                                CAIRO,
                                in(time.start().getMonthValue() == 4 ? CAIRO : LIMA, time, ADA)),
                """
                touching   02-07T22:00  00:00  Lima   fine
                touching   02-07T22:00  00:01  Lima   found
                touching   02-10T00:00  01:00  Lima   fine
                nested     02-08T10:00  11:00  Lima   found
                no-length  02-08T00:00  00:00  Lima   found
                no-length  02-10T00:00  00:00  Lima   fine
                midnight   02-09T23:30  00:30  Lima   found
                zones      02-08T05:00  06:00  Oslo   fine
                zones      02-08T05:00  06:01  Oslo   found
                clocks     04-24T23:00  01:00  Cairo  fine
                clocks     04-24T23:00  01:01  Cairo  found
                """);
    }

    private static Meeting in(City city, TimeSpan time, Person person) {
        return meeting("probe", time, person).withPlace(new Place.InCity(city.id()));
    }

    /** Shabbat is from 18:20 on the 7th to 19:12 on the 8th in Lima; in Jerusalem from 18:16 on 28 March, by the new clock. */
    private static Stream<EdgeRow> shabbat() {
        return observed(
                FindingKind.SHABBAT,
                Observance.SHABBAT,
                """
                touching   02-07T17:00  18:20  Lima       fine
                touching   02-07T17:00  18:21  Lima       found
                touching   02-08T19:12  20:00  Lima       fine
                touching   02-08T19:11  20:00  Lima       found
                nested     02-08T10:00  11:00  Lima       found
                nested     02-07T12:00  02-08T22:00  Lima found
                no-length  02-07T18:20  18:20  Lima       fine
                no-length  02-07T18:21  18:21  Lima       found
                midnight   02-07T23:30  00:30  Lima       found
                midnight   02-08T23:30  00:30  Lima       fine
                zones      02-07T23:00  00:20  Oslo       fine
                zones      02-07T23:00  00:21  Oslo       found
                clocks     03-28T17:30  18:16  Jerusalem  fine
                clocks     03-28T17:30  18:17  Jerusalem  found
                """);
    }

    /** The prayer is from 12:07 to 13:23 on the 7th in Lima; in Jerusalem from 12:29 to 13:45 on 28 March, by the new clock. */
    private static Stream<EdgeRow> prayer() {
        return observed(
                FindingKind.FRIDAY_PRAYER,
                Observance.FRIDAY_PRAYER,
                """
                touching   02-07T11:00  12:07  Lima       fine
                touching   02-07T11:00  12:08  Lima       found
                touching   02-07T13:23  14:00  Lima       fine
                touching   02-07T13:22  14:00  Lima       found
                nested     02-07T12:30  12:40  Lima       found
                nested     02-07T10:00  15:00  Lima       found
                nested     02-06T12:30  12:40  Lima       fine
                no-length  02-07T12:30  12:30  Lima       found
                no-length  02-07T13:23  13:23  Lima       fine
                midnight   02-06T23:30  00:30  Lima       fine
                midnight   02-06T23:30  02-07T12:30  Lima found
                zones      02-07T19:22  20:00  Oslo       found
                zones      02-07T19:23  20:00  Oslo       fine
                clocks     03-28T11:40  12:29  Jerusalem  fine
                clocks     03-28T11:40  12:30  Jerusalem  found
                """);
    }

    /** The fast is from 4:58 to 18:28 on 5 March in Lima; in Jerusalem until 18:57 on the 28th, by the new clock. */
    private static Stream<EdgeRow> fast() {
        return observed(
                FindingKind.RAMADAN,
                Observance.RAMADAN,
                """
                touching   03-05T18:28  20:00  Lima       fine
                touching   03-05T18:27  20:00  Lima       found
                touching   03-05T04:00  04:58  Lima       fine
                touching   03-05T04:00  04:59  Lima       found
                nested     03-05T12:00  13:00  Lima       found
                no-length  03-05T18:27  18:27  Lima       found
                no-length  03-05T18:28  18:28  Lima       fine
                midnight   03-05T23:00  00:30  Lima       fine
                midnight   03-05T23:00  03-06T05:30  Lima found
                zones      03-06T00:28  01:00  Oslo       fine
                zones      03-06T00:27  01:00  Oslo       found
                clocks     03-28T18:57  20:00  Jerusalem  fine
                clocks     03-28T18:56  20:00  Jerusalem  found
                """);
    }

    private static Stream<EdgeRow> observed(FindingKind kind, Observance practice, String table) {
        Person keeping =
                ADA.withObservance(new ObservancePolicy(Map.of(practice, Strictness.STRICT)));
        return EdgeRow.rows(
                kind,
                time -> {
                    City city =
                            time.start().getZone().equals(JERUSALEM.zone()) ? JERUSALEM : PLACED;
                    Entity meal = in(city, time, keeping).withFormat(Format.WORKING_LUNCH);
                    return found(kind, PLACED, JERUSALEM, OSLO, keeping, meal);
                },
                table);
    }
}
