package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.EncounterEdges.found;
import static app.attache.conflict.EncounterEdges.isInOslo;

import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Edit;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Edges of the kinds about days, about the clock itself, and about how soon something is. In Oslo 30 March 2025 has 23 hours. */
final class DayEdges {

    private DayEdges() {}

    static Stream<EdgeRow> rows() {
        return Stream.of(load(), twice(), clock(), hold(), notice()).flatMap(some -> some);
    }

    /** Another engagement is from 21:00 to 22:30 in Lima, from 0:30 to 1:45 in Oslo; three hours at a stretch are allowed, and 15 minutes are a break. */
    private static Stream<EdgeRow> load() {
        return EdgeRow.rows(
                FindingKind.OVERLOAD,
                time ->
                        found(
                                FindingKind.OVERLOAD,
                                here("probe", time, ADA),
                                here("lima", lasting("02-05T21:00", 90, LIMA), ADA),
                                here("oslo", lasting("03-30T00:30", 75, OSLO), ADA)),
                """
                touching   02-05T22:30  23:59  Lima  fine
                touching   02-05T22:30  00:00  Lima  fine
                touching   02-05T22:45  01:30  Lima  fine
                touching   02-05T22:44  01:30  Lima  found
                nested     02-05T21:30  22:00  Lima  fine
                nested     02-05T20:00  23:01  Lima  found
                no-length  02-05T22:30  22:30  Lima  fine
                midnight   02-05T22:30  00:01  Lima  found
                midnight   02-06T00:00  03:30  Lima  fine
                zones      02-06T04:30  06:01  Oslo  found
                zones      02-06T04:30  06:00  Oslo  fine
                clocks     03-30T01:45  04:30  Oslo  fine
                clocks     03-30T01:45  04:31  Oslo  found
                """);
    }

    /** A meeting of the same name and principals is in the morning of the same day. */
    private static Stream<EdgeRow> twice() {
        return EdgeRow.rows(
                FindingKind.DUPLICATE,
                time ->
                        found(
                                FindingKind.DUPLICATE,
                                named("probe", time),
                                named("lima", lasting("02-05T09:00", 60, LIMA)),
                                named("oslo", lasting("03-30T01:00", 60, OSLO))),
                """
                touching   02-05T10:00  11:00  Lima  found
                touching   02-05T00:00  01:00  Lima  found
                nested     02-05T09:20  09:40  Lima  found
                no-length  02-05T15:00  15:00  Lima  found
                midnight   02-05T23:59  00:30  Lima  found
                midnight   02-06T00:00  00:30  Lima  fine
                midnight   02-04T23:59  10:00  Lima  fine
                zones      02-06T05:59  07:00  Oslo  found
                zones      02-06T06:00  07:00  Oslo  fine
                clocks     03-30T23:59  01:00  Oslo  found
                clocks     03-31T00:00  01:00  Oslo  fine
                """);
    }

    private static Meeting named(String id, TimeSpan time) {
        return here(id, time, ADA)
                .withTitle("Talks")
                .withAttendances(
                        List.of(
                                seat(ADA, Attendance.Side.GUEST),
                                seat(HOST, Attendance.Side.HOST)));
    }

    private static Attendance seat(Person person, Attendance.Side side) {
        return new Attendance(person.id(), side, Attendance.Role.PRINCIPAL, false);
    }

    /** In Oslo the hour from 2:00 is skipped on 30 March and comes twice on 26 October, once as +02:00 and once as +01:00. */
    private static Stream<EdgeRow> clock() {
        return EdgeRow.rows(
                FindingKind.DST,
                time ->
                        found(
                                FindingKind.DST,
                                meeting("probe", time, ADA).withPlace(new Place.InCity(OSLO.id()))),
                """
                touching   03-30T01:00  01:59  +01:00  fine
                touching   03-30T01:00  02:00  +01:00  found
                touching   03-30T03:00  04:00  +02:00  fine
                nested     03-30T01:30  03:30  Oslo    fine
                nested     03-30T01:30  02:30  +01:00  found
                no-length  03-30T02:30  02:30  +01:00  found
                midnight   03-29T23:30  02:30  +01:00  found
                midnight   03-29T23:30  00:30  Oslo    fine
                zones      03-29T20:15  21:15  Lima    fine
                zones      03-30T02:30  05:00  +02:00  found
                clocks     10-26T02:30  04:00  Oslo    found
                clocks     10-26T01:59  03:00  Oslo    fine
                clocks     10-26T02:30  04:00  +01:00  fine
                """);
    }

    /** It is 10:00 on the 3rd in Lima, or on 29 March in Oslo; what is held and begins within 48 hours is to be chased. */
    private static Stream<EdgeRow> hold() {
        return EdgeRow.rows(
                FindingKind.UNCONFIRMED_HOLD,
                time ->
                        Cases.of(
                                FindingKind.UNCONFIRMED_HOLD,
                                ConflictIndex.of(
                                                Cases.with(
                                                        meeting("probe", time, ADA)
                                                                .withStatus(Status.HOLD)),
                                                Limits.DEFAULTS,
                                                isInOslo(time)
                                                        ? moment("03-29T10:00", OSLO)
                                                        : moment("02-03T10:00", LIMA),
                                                Lately.NOTHING)
                                        .findings()),
                """
                touching   02-05T10:00  11:00  Lima  found
                touching   02-05T10:01  11:00  Lima  fine
                touching   02-03T10:00  11:00  Lima  fine
                touching   02-03T10:01  11:00  Lima  found
                nested     02-03T09:00  02-06T11:00  Lima  fine
                no-length  02-05T10:00  10:00  Lima  found
                no-length  02-05T10:01  10:01  Lima  fine
                midnight   02-04T23:30  00:30  Lima  found
                zones      02-05T16:00  17:00  Oslo  found
                zones      02-05T16:01  17:00  Oslo  fine
                clocks     03-31T11:00  12:00  Oslo  found
                clocks     03-31T11:01  12:00  Oslo  fine
                """);
    }

    /** It gets another place at 10:00 on the 3rd in Lima, or on 29 March in Oslo; 24 hours before, and nearer, is late. */
    private static Stream<EdgeRow> notice() {
        return EdgeRow.rows(
                FindingKind.SHORT_NOTICE,
                DayEdges::notices,
                """
                touching   02-04T10:00  11:00  Lima  found
                touching   02-04T10:01  11:00  Lima  fine
                touching   02-03T10:00  11:00  Lima  fine
                nested     02-03T12:00  13:00  Lima  found
                nested     02-03T09:00  02-05T11:00  Lima  fine
                no-length  02-04T10:00  10:00  Lima  found
                no-length  02-04T10:01  10:01  Lima  fine
                midnight   02-03T23:30  00:30  Lima  found
                zones      02-04T16:00  17:00  Oslo  found
                zones      02-04T16:01  17:00  Oslo  fine
                clocks     03-30T11:00  12:00  Oslo  found
                clocks     03-30T11:01  12:00  Oslo  fine
                """);
    }

    private static List<Finding> notices(TimeSpan time) {
        Instant now = isInOslo(time) ? moment("03-29T10:00", OSLO) : moment("02-03T10:00", LIMA);
        Meeting before = meeting("probe", time, ADA);
        ChangeSet change =
                new ChangeSet(
                        new Origin("Change", "", "A. Planner", now),
                        List.of(
                                new Edit.Replaced(
                                        before, before.withPlace(new Place.InCity(LIMA.id())))));
        Programme programme = Cases.with(before);
        Programme changed = programme.apply(change);
        return Cases.of(
                FindingKind.SHORT_NOTICE,
                ConflictIndex.of(programme).after(change, changed).at(now).findings());
    }

    private static Meeting here(String id, TimeSpan time, Person... people) {
        return meeting(id, time, people)
                .withPlace(new Place.InCity((isInOslo(time) ? OSLO : LIMA).id()));
    }

    private static Instant moment(String time, City city) {
        return LocalDateTime.parse("2025-" + time).atZone(city.zone()).toInstant();
    }

    private static TimeSpan lasting(String start, int minutes, City city) {
        return TimeSpan.fixed(
                LocalDateTime.parse("2025-" + start), Duration.ofMinutes(minutes), city.zone());
    }
}
