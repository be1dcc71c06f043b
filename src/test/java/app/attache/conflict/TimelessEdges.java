package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HALL;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.EncounterEdges.found;

import app.attache.programme.Attendance;
import app.attache.programme.Attendance.Response;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Attendance.Side;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Rank;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds to which the time is nothing: what is wrong with who comes where is wrong at any time, however long. */
final class TimelessEdges {

    private static final String AT_ANY_TIME =
            """
            touching   02-05T10:00  11:00  Lima    found
            touching   02-05T11:00  12:00  Lima    found
            nested     02-05T10:20  10:40  Lima    found
            no-length  02-05T10:30  10:30  Lima    found
            midnight   02-05T23:30  00:30  Lima    found
            zones      02-05T17:00  18:00  Oslo    found
            clocks     03-30T01:30  03:30  Oslo    found
            clocks     03-30T02:30  02:45  +01:00  found
            """;

    private TimelessEdges() {}

    static Stream<EdgeRow> rows() {
        return Stream.of(
                        at(
                                FindingKind.CAPACITY,
                                time ->
                                        meeting("probe", time, ADA, BEN, HOST)
                                                .withPlace(
                                                        new Place.InRoom(PALACE.id(), HALL.id())),
                                PALACE.withRooms(List.of(HALL.withCapacity(2)))),
                        at(
                                FindingKind.MISSING_REQUIRED,
                                time ->
                                        talks(time)
                                                .withAttendances(
                                                        List.of(
                                                                new Attendance(
                                                                                ADA.id(),
                                                                                Side.GUEST,
                                                                                Role.PRINCIPAL,
                                                                                true)
                                                                        .answered(
                                                                                Response.DECLINED),
                                                                seat(HOST, Side.HOST)))),
                        at(
                                FindingKind.INTERPRETER,
                                TimelessEdges::talks,
                                ADA.withLanguages(List.of("nb")),
                                HOST.withLanguages(List.of("es"))),
                        at(
                                FindingKind.RANK_MISMATCH,
                                time -> talks(time).withFormat(Format.BILATERAL),
                                ADA.withRank(Rank.HEAD_OF_STATE),
                                HOST.withRank(Rank.OFFICIAL)),
                        at(
                                FindingKind.MARKING,
                                time -> talks(time).withMarking(Marking.SECRET),
                                ADA.withClearance(Marking.OPEN),
                                HOST.withClearance(Marking.SECRET)))
                .flatMap(some -> some);
    }

    private static Meeting talks(TimeSpan time) {
        return meeting("probe", time)
                .withAttendances(List.of(seat(ADA, Side.GUEST), seat(HOST, Side.HOST)));
    }

    private static Attendance seat(Person person, Side side) {
        return new Attendance(person.id(), side, Role.PRINCIPAL, false);
    }

    private static Stream<EdgeRow> at(
            FindingKind kind, Function<TimeSpan, Meeting> probe, Entity... facts) {
        return EdgeRow.rows(
                kind,
                time ->
                        found(
                                kind,
                                Stream.concat(Stream.of(facts), Stream.of(probe.apply(time)))
                                        .toArray(Entity[]::new)),
                AT_ANY_TIME);
    }
}
