package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.MINISTRY;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.TOWN_HALL;
import static app.attache.conflict.Cases.meeting;

import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Room;
import app.attache.programme.Separation;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Edges of the kinds about two engagements. One stands in Lima in the night of 5 to 6 February 2025, when it is six hours later
 * in Oslo; and one in Oslo in the small hours of 30 March, when the clock there goes from 2:00 to 3:00.
 */
final class EncounterEdges {

    private static final Room GUARDED =
            Room.draft("guarded", "Guarded Room")
                    .setUp(Duration.ofMinutes(20))
                    .clearUp(Duration.ofMinutes(10))
                    .build();
    private static final Venue OSLO_HALL =
            TOWN_HALL.withRooms(List.of(GUARDED)).withExclusive(false);
    private static final Venue LIMA_HALL = PALACE.withRooms(List.of(GUARDED));
    private static final Venue OPERA = Venue.draft(Id.venue("opera"), "Opera", OSLO.id()).build();

    private EncounterEdges() {}

    static Stream<EdgeRow> rows() {
        return Stream.of(person(), room(), travel(), apart(), order()).flatMap(some -> some);
    }

    /** Others are from 23:00 to 1:00 in Lima, and from 1:30 to 3:30, which is one hour, in Oslo. */
    private static Stream<EdgeRow> person() {
        return EdgeRow.rows(
                FindingKind.PERSON_DOUBLE_BOOKED,
                time ->
                        found(
                                FindingKind.PERSON_DOUBLE_BOOKED,
                                meeting("probe", time, ADA),
                                meeting("lima", lima("23:00", 120), ADA),
                                meeting("oslo", oslo("01:30", 60), ADA)),
                """
                touching   02-05T22:00  23:00  Lima  fine
                touching   02-06T01:00  02:00  Lima  fine
                touching   02-05T22:00  23:01  Lima  found
                nested     02-05T23:10  23:20  Lima  found
                nested     02-05T22:00  02:00  Lima  found
                no-length  02-05T23:30  23:30  Lima  found
                no-length  02-05T23:00  23:00  Lima  fine
                no-length  02-06T01:00  01:00  Lima  fine
                midnight   02-05T23:59  00:01  Lima  found
                midnight   02-06T00:00  00:30  Lima  found
                zones      02-06T06:59  08:00  Oslo  found
                zones      02-06T07:00  08:00  Oslo  fine
                clocks     03-30T03:29  04:00  Oslo  found
                clocks     03-30T03:30  04:00  Oslo  fine
                clocks     03-30T00:30  01:30  Oslo  fine
                """);
    }

    /** Others are in a room of 20 minutes' set-up and 10 minutes' clear-up, from 23:00 to 23:20 in Lima, from 1:30 to 3:30 in Oslo. */
    private static Stream<EdgeRow> room() {
        return EdgeRow.rows(
                FindingKind.VENUE_DOUBLE_BOOKED,
                time ->
                        found(
                                FindingKind.VENUE_DOUBLE_BOOKED,
                                LIMA_HALL,
                                OSLO_HALL,
                                guarded("probe", time),
                                guarded("lima", lima("23:00", 20)),
                                guarded("oslo", oslo("01:30", 60))),
                """
                touching   02-05T22:00  22:30  Lima  fine
                touching   02-05T22:00  22:31  Lima  found
                touching   02-05T23:50  23:55  Lima  fine
                touching   02-05T23:49  23:55  Lima  found
                nested     02-05T23:05  23:10  Lima  found
                no-length  02-05T22:31  22:31  Lima  found
                no-length  02-05T22:30  22:30  Lima  fine
                midnight   02-05T23:49  00:30  Lima  found
                midnight   02-05T23:50  00:30  Lima  fine
                zones      02-06T05:49  06:00  Oslo  found
                zones      02-06T05:50  06:00  Oslo  fine
                clocks     03-30T03:59  05:00  Oslo  found
                clocks     03-30T04:00  05:00  Oslo  fine
                clocks     03-30T00:30  01:00  Oslo  fine
                """);
    }

    private static Meeting guarded(String id, TimeSpan time) {
        Venue venue = isInOslo(time) ? OSLO_HALL : LIMA_HALL;
        return meeting(id, time).withPlace(new Place.InRoom(venue.id(), GUARDED.id()));
    }

    /** The next place is reached in 25 minutes: in Lima by 23:30 for an hour, in Oslo by 3:10, which is 70 minutes after 1:00. */
    private static Stream<EdgeRow> travel() {
        return EdgeRow.rows(
                FindingKind.TRAVEL_INFEASIBLE,
                time ->
                        found(
                                FindingKind.TRAVEL_INFEASIBLE,
                                OPERA,
                                new DoorToDoor(
                                        Id.doorToDoor("oslo-road"),
                                        TOWN_HALL.id(),
                                        OPERA.id(),
                                        Duration.ofMinutes(20),
                                        Duration.ofMinutes(5),
                                        true,
                                        Notes.NONE),
                                at(isInOslo(time) ? TOWN_HALL : PALACE, "probe", time),
                                at(MINISTRY, "lima", lima("23:30", 60)),
                                at(OPERA, "oslo", oslo("03:10", 60))),
                """
                touching   02-05T22:00  23:05  Lima  fine
                touching   02-05T22:00  23:06  Lima  found
                touching   02-06T00:55  02:00  Lima  fine
                touching   02-06T00:54  02:00  Lima  found
                nested     02-05T23:40  23:50  Lima  fine
                no-length  02-05T23:05  23:05  Lima  fine
                no-length  02-05T23:06  23:06  Lima  found
                midnight   02-06T00:40  00:50  Lima  found
                zones      02-06T04:00  05:05  Oslo  fine
                zones      02-06T04:00  05:06  Oslo  found
                clocks     03-30T00:30  01:45  Oslo  fine
                clocks     03-30T00:30  01:46  Oslo  found
                """);
    }

    private static Meeting at(Venue venue, String id, TimeSpan time) {
        return meeting(id, time, ADA).withPlace(new Place.AtVenue(venue.id()));
    }

    /** Who must not be met is at one venue from 23:00 to 23:30 in Lima, from 1:00 to 1:45 in Oslo; half an hour is kept. */
    private static Stream<EdgeRow> apart() {
        Separation apart =
                new Separation(
                        Id.separation("s"),
                        ADA.id(),
                        HOST.id(),
                        Duration.ofMinutes(30),
                        Notes.NONE);
        return EdgeRow.rows(
                FindingKind.KEPT_APART,
                time ->
                        found(
                                FindingKind.KEPT_APART,
                                apart,
                                at(isInOslo(time) ? TOWN_HALL : MUSEUM, "probe", time),
                                hosted(MUSEUM, "lima", lima("23:00", 30)),
                                hosted(TOWN_HALL, "oslo", oslo("01:00", 45))),
                """
                touching   02-05T22:00  22:30  Lima  fine
                touching   02-05T22:00  22:31  Lima  found
                touching   02-06T00:00  01:00  Lima  fine
                nested     02-05T23:10  23:20  Lima  found
                nested     02-05T22:00  23:59  Lima  found
                no-length  02-05T23:40  23:40  Lima  found
                no-length  02-06T00:00  00:00  Lima  fine
                midnight   02-05T23:59  00:30  Lima  found
                zones      02-06T05:59  06:30  Oslo  found
                zones      02-06T06:00  06:30  Oslo  fine
                clocks     03-30T03:14  04:00  Oslo  found
                clocks     03-30T03:15  04:00  Oslo  fine
                """);
    }

    private static Meeting hosted(Venue venue, String id, TimeSpan time) {
        return meeting(id, time, HOST).withPlace(new Place.AtVenue(venue.id()));
    }

    /** What comes first is over at 23:50 in Lima, or at 1:50 in Oslo, and a quarter of an hour has to pass. */
    private static Stream<EdgeRow> order() {
        return EdgeRow.rows(
                FindingKind.DEPENDENCY,
                time ->
                        found(
                                FindingKind.DEPENDENCY,
                                meeting(
                                        "first",
                                        isInOslo(time) ? oslo("01:00", 50) : lima("23:00", 50),
                                        BEN),
                                meeting("probe", time, HOST),
                                new Dependency(
                                        Id.dependency("after"),
                                        Id.meeting("first"),
                                        Id.meeting("probe"),
                                        Duration.ofMinutes(15),
                                        Notes.NONE)),
                """
                touching   02-06T00:05  01:00  Lima  fine
                touching   02-06T00:04  01:00  Lima  found
                nested     02-05T23:10  23:20  Lima  found
                no-length  02-06T00:05  00:05  Lima  fine
                no-length  02-06T00:04  00:04  Lima  found
                midnight   02-05T23:55  00:30  Lima  found
                zones      02-06T06:05  07:00  Oslo  fine
                zones      02-06T06:04  07:00  Oslo  found
                clocks     03-30T03:05  04:00  Oslo  fine
                clocks     03-30T03:04  04:00  Oslo  found
                """);
    }

    static boolean isInOslo(TimeSpan time) {
        return time.start().getMonth() == Month.MARCH;
    }

    private static TimeSpan lima(String hour, int minutes) {
        return lasting("2025-02-05T" + hour, minutes, LIMA_TIME);
    }

    private static TimeSpan oslo(String hour, int minutes) {
        return lasting("2025-03-30T" + hour, minutes, OSLO_TIME);
    }

    private static TimeSpan lasting(String start, int minutes, ZoneId zone) {
        return TimeSpan.fixed(LocalDateTime.parse(start), Duration.ofMinutes(minutes), zone);
    }

    /** What is wrong of one kind with the fact called {@code probe}, or whatever is wrong of it where none is called so. */
    static List<Finding> found(FindingKind kind, Entity... facts) {
        List<Entity> all = new ArrayList<>(Arrays.asList(facts));
        return Cases.found(kind, all.toArray(Entity[]::new)).stream()
                .filter(finding -> finding.verdict() == Verdict.CERTAIN)
                .toList();
    }
}
