package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.BERGEN;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.STAY;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.EncounterEdges.found;
import static app.attache.conflict.EncounterEdges.isInOslo;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Edges of the kinds about where people are: stays, legs, nights and who is with the delegation. */
final class JourneyEdges {

    /** From Oslo to Bergen and there an hour before the clock changes; cleared at 3:45, which is two hours after call time. */
    private static final Leg HOP =
            Leg.draft(
                            Id.leg("hop"),
                            DELEGATION.id(),
                            new Place.InCity(OSLO.id()),
                            new Place.InCity(BERGEN.id()),
                            TimeSpan.fixed(
                                    LocalDateTime.of(2025, 3, 30, 1, 30),
                                    Duration.ofMinutes(45),
                                    OSLO_TIME))
                    .callLead(Duration.ofMinutes(45))
                    .clearance(Duration.ofMinutes(30))
                    .build();

    private JourneyEdges() {}

    static Stream<EdgeRow> rows() {
        return Stream.of(outside(), leg(), rest(), nights(), head(), manifest())
                .flatMap(some -> some);
    }

    /** Ben is with the delegation in Lima from noon on the 4th to noon on the 6th; the whole stay ends at the hour in which Oslo changes its clock, in the last rows. */
    private static Stream<EdgeRow> outside() {
        Delegation brief = withBen("02-04T00:30", "02-06T00:30");
        return Stream.concat(
                EdgeRow.rows(
                        FindingKind.OUTSIDE_STAY,
                        time -> found(FindingKind.OUTSIDE_STAY, brief, inLima(time, BEN.id())),
                        """
                        touching   02-05T23:30  00:30  Lima  fine
                        touching   02-05T23:30  00:31  Lima  found
                        touching   02-04T00:30  01:00  Lima  fine
                        touching   02-04T00:29  01:00  Lima  found
                        nested     02-05T10:00  11:00  Lima  fine
                        nested     02-03T23:00  02-06T10:00  Lima  found
                        no-length  02-06T00:30  00:30  Lima  fine
                        no-length  02-06T00:31  00:31  Lima  found
                        midnight   02-05T23:59  00:01  Lima  fine
                        midnight   02-06T23:59  00:01  Lima  found
                        zones      02-06T06:00  06:30  Oslo  fine
                        zones      02-06T06:00  06:31  Oslo  found
                        """),
                EdgeRow.rows(
                        FindingKind.OUTSIDE_STAY,
                        time ->
                                found(
                                        FindingKind.OUTSIDE_STAY,
                                        STAY.withTime(
                                                TimeSpan.fixed(
                                                        at(3, 19, 0).atZone(LIMA_TIME),
                                                        LocalDateTime.of(2025, 3, 29, 20, 0)
                                                                .atZone(LIMA_TIME))),
                                        HOME.withTime(
                                                TimeSpan.fixed(
                                                        LocalDateTime.of(2025, 3, 30, 20, 0),
                                                        Duration.ofHours(14),
                                                        LIMA_TIME)),
                                        inLima(time, ADA.id())),
                        """
                        clocks     03-30T01:30  03:00  Oslo  fine
                        clocks     03-30T01:30  03:01  Oslo  found
                        """));
    }

    private static Meeting inLima(TimeSpan time, Id<app.attache.programme.Person> person) {
        return meeting("probe", time, person.equals(BEN.id()) ? BEN : ADA)
                .withPlace(new Place.InCity(LIMA.id()));
    }

    private static Delegation withBen(String from, String until) {
        return DELEGATION.withMembers(
                List.of(
                        Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                        new Membership(
                                BEN.id(),
                                Membership.Duty.MEMBER,
                                new Participation.Part(
                                        LocalDateTime.parse("2025-" + from).atZone(LIMA_TIME),
                                        LocalDateTime.parse("2025-" + until).atZone(LIMA_TIME)))));
    }

    /** The flight home takes its people from 19:15 on the 8th in Lima to 16:30 on the 9th in Oslo, which is 10:30 in Lima. */
    private static Stream<EdgeRow> leg() {
        return EdgeRow.rows(
                FindingKind.OVERLAPS_LEG,
                time -> found(FindingKind.OVERLAPS_LEG, HOP, meeting("probe", time, ADA)),
                """
                touching   02-08T18:15  19:15  Lima  fine
                touching   02-08T18:15  19:16  Lima  found
                nested     02-08T22:00  23:00  Lima  found
                nested     02-08T18:00  02-09T12:00  Lima  found
                no-length  02-08T21:00  21:00  Lima  found
                no-length  02-08T19:15  19:15  Lima  fine
                no-length  02-09T10:30  10:30  Lima  fine
                midnight   02-08T23:30  00:30  Lima  found
                zones      02-09T16:29  17:00  Oslo  found
                zones      02-09T16:30  17:00  Oslo  fine
                clocks     03-30T00:15  00:45  Oslo  fine
                clocks     03-30T03:44  04:00  Oslo  found
                clocks     03-30T03:45  04:00  Oslo  fine
                """);
    }

    /** The flight out is cleared at 19:30 on the 3rd in Lima; another home at 23:30 on the eve of the change. Ten hours are kept. */
    private static Stream<EdgeRow> rest() {
        Leg late =
                HOME.withId(Id.leg("late"))
                        .withTime(
                                TimeSpan.fixed(
                                        LocalDateTime.of(2025, 3, 29, 7, 0).atZone(OSLO_TIME),
                                        LocalDateTime.of(2025, 3, 29, 23, 0).atZone(OSLO_TIME)));
        return EdgeRow.rows(
                FindingKind.REST,
                time ->
                        found(
                                FindingKind.REST,
                                late,
                                meeting("probe", time, ADA)
                                        .withPlace(
                                                new Place.InCity(
                                                        (isInOslo(time) ? OSLO : LIMA).id()))),
                """
                touching   02-04T05:30  06:30  Lima  fine
                touching   02-04T05:29  06:30  Lima  found
                touching   02-03T19:30  20:00  Lima  found
                nested     02-03T21:00  22:00  Lima  found
                no-length  02-04T05:29  05:29  Lima  found
                no-length  02-04T05:30  05:30  Lima  fine
                midnight   02-03T23:30  00:30  Lima  found
                zones      02-04T11:29  12:30  Oslo  found
                zones      02-04T11:30  12:30  Oslo  fine
                clocks     03-30T10:29  11:00  Oslo  found
                clocks     03-30T10:30  11:00  Oslo  fine
                """);
    }

    /** A stay with one night, that of its first evening: the next begins to count when somebody is there at three. */
    private static Stream<EdgeRow> nights() {
        return EdgeRow.rows(
                FindingKind.LODGING,
                time ->
                        found(
                                FindingKind.LODGING,
                                STAY.withTime(time)
                                        .withCity((isInOslo(time) ? OSLO : LIMA).id())
                                        .withNights(
                                                List.of(
                                                        new Ron(
                                                                firstNight(time),
                                                                Ron.Lodging.CONFIRMED)))),
                """
                touching   02-04T19:00  02-06T03:00  Lima  fine
                touching   02-04T19:00  02-06T03:01  Lima  found
                touching   02-05T03:00  02-06T02:00  Lima  fine
                nested     02-04T23:00  23:30        Lima  fine
                no-length  02-04T19:00  19:00        Lima  fine
                midnight   02-04T23:30  02-06T00:30  Lima  fine
                midnight   02-04T23:30  02-07T00:30  Lima  found
                zones      02-05T01:00  02-06T09:00  Oslo  fine
                zones      02-05T01:00  02-06T09:01  Oslo  found
                clocks     03-28T19:00  03-30T03:00  Oslo  fine
                clocks     03-28T19:00  03-30T03:01  Oslo  found
                """);
    }

    // In Lima, whatever clock the stay is kept on.
    private static LocalDate firstNight(TimeSpan time) {
        return time.start()
                .withZoneSameInstant(isInOslo(time) ? OSLO_TIME : LIMA_TIME)
                .minusHours(4)
                .toLocalDate();
    }

    /** Ada, who leads it, leaves at half past midnight on the 6th, or at three in Oslo, the moment its clock changes. */
    private static Stream<EdgeRow> head() {
        return EdgeRow.rows(
                FindingKind.DELEGATION_SPLIT,
                time ->
                        found(
                                FindingKind.DELEGATION_SPLIT,
                                led(isInOslo(time) ? "03-29T20:00" : "02-06T00:30"),
                                STAY.withTime(
                                        TimeSpan.fixed(
                                                at(3, 19, 0).atZone(LIMA_TIME),
                                                LocalDateTime.of(2025, 4, 8, 19, 0)
                                                        .atZone(LIMA_TIME))),
                                HOME.withTime(
                                        TimeSpan.fixed(
                                                LocalDateTime.of(2025, 4, 8, 20, 0),
                                                Duration.ofHours(14),
                                                LIMA_TIME)),
                                meeting("probe", time, BEN)
                                        .withPlace(new Place.InCity(LIMA.id()))
                                        .withDelegations(List.of(DELEGATION.id()))),
                """
                touching   02-05T23:30  00:30  Lima  fine
                touching   02-06T00:30  01:00  Lima  found
                touching   02-05T23:30  00:31  Lima  found
                nested     02-05T10:00  11:00  Lima  fine
                nested     02-06T10:00  11:00  Lima  found
                no-length  02-06T00:30  00:30  Lima  fine
                no-length  02-06T00:31  00:31  Lima  found
                midnight   02-05T23:50  00:10  Lima  fine
                midnight   02-06T23:50  00:10  Lima  found
                zones      02-06T06:00  06:30  Oslo  fine
                zones      02-06T06:30  07:00  Oslo  found
                clocks     03-30T01:30  03:00  Oslo  fine
                clocks     03-30T03:00  03:30  Oslo  found
                """);
    }

    private static Delegation led(String until) {
        return DELEGATION.withMembers(
                List.of(
                        new Membership(
                                ADA.id(),
                                Membership.Duty.PRINCIPAL,
                                new Participation.Part(
                                        at(1, 0, 0).atZone(LIMA_TIME),
                                        LocalDateTime.parse("2025-" + until).atZone(LIMA_TIME))),
                        Membership.of(BEN.id(), Membership.Duty.MEMBER)));
    }

    /** Ben, whom the manifest does not name, is with the delegation for a time; it takes off at 20:00 on the 8th, or at 1:30 before the change. Nobody is there for no time; a minute is the least. */
    private static Stream<EdgeRow> manifest() {
        return EdgeRow.rows(
                FindingKind.MANIFEST,
                time ->
                        found(
                                FindingKind.MANIFEST,
                                HOME.withManifest(List.of(ADA.id())),
                                HOP.withManifest(List.of(ADA.id())),
                                DELEGATION.withMembers(
                                        List.of(
                                                Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                                                new Membership(
                                                        BEN.id(),
                                                        Membership.Duty.MEMBER,
                                                        new Participation.Part(
                                                                time.start(), time.end()))))),
                """
                touching   02-05T12:00  02-08T20:00  Lima  fine
                touching   02-05T12:00  02-08T20:01  Lima  found
                touching   02-08T20:00  22:00        Lima  found
                nested     02-08T21:00  22:00        Lima  fine
                nested     02-05T12:00  02-09T20:00  Lima  found
                no-length  02-08T20:00  20:01        Lima  found
                midnight   02-08T19:00  02-09T00:30  Lima  found
                zones      02-05T12:00  02-09T02:00  Oslo  fine
                zones      02-05T12:00  02-09T02:01  Oslo  found
                clocks     03-29T12:00  03-30T01:30  Oslo  fine
                clocks     03-29T12:00  03-30T03:30  Oslo  found
                """);
    }
}
