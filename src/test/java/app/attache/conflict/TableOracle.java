package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.OpeningHours;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Room;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds what is wrong with who sits at a table or in a craft, and whether there is room and the door is open, slowly: seat by
 * seat and minute by minute. For programmes of fixed times, by the default limits.
 */
final class TableOracle {

    static final Set<FindingKind> KINDS =
            EnumSet.of(
                    FindingKind.CAPACITY,
                    FindingKind.VENUE_CLOSED,
                    FindingKind.MARKING,
                    FindingKind.MANIFEST,
                    FindingKind.RANK_MISMATCH,
                    FindingKind.INTERPRETER,
                    FindingKind.MISSING_REQUIRED);

    private static final long ONE_JOURNEY = Duration.ofDays(3).toMinutes();

    private final Programme programme;
    private final Set<String> found = new TreeSet<>();

    private TableOracle(Programme programme) {
        this.programme = programme;
    }

    /** Of a finding what the oracle tells: kind, severity, item and subjects. */
    static String line(Finding finding) {
        boolean ofDelegation =
                finding.subjects().stream().anyMatch(id -> id.value().startsWith("d"))
                        && finding.kind() == FindingKind.MISSING_REQUIRED;
        return line(
                finding.kind(),
                finding.severity(),
                ofDelegation ? "" : finding.items().getFirst().toString(),
                finding.subjects(),
                finding.part());
    }

    private static String line(
            FindingKind kind,
            Severity severity,
            String item,
            List<? extends Id<?>> subjects,
            String part) {
        return kind
                + " "
                + severity
                + " "
                + item
                + " "
                + subjects.stream().map(Id::toString).sorted().toList()
                + part;
    }

    static Set<String> found(Programme programme) {
        TableOracle oracle = new TableOracle(programme);
        programme.meetings().stream()
                .filter(meeting -> meeting.status() != Status.CANCELLED)
                .forEach(meeting -> {
                    oracle.room(meeting);
                    oracle.door(meeting);
                    oracle.marking(meeting);
                    oracle.ranks(meeting);
                    oracle.languages(meeting);
                    oracle.required(meeting);
                });
        programme.all(Leg.class).stream()
                .filter(leg -> leg.status() != Status.CANCELLED)
                .forEach(oracle::manifest);
        programme.all(Delegation.class).forEach(oracle::head);
        return oracle.found;
    }

    private void add(
            FindingKind kind, Meeting meeting, List<? extends Id<?>> subjects, String part) {
        Severity usual = kind == FindingKind.RANK_MISMATCH ? Severity.SOFT : Severity.HARD;
        Severity severity = meeting.status().tentative() ? Severity.SOFT : usual;
        found.add(line(kind, severity, meeting.id().toString(), subjects, part));
    }

    private void room(Meeting meeting) {
        Optional<Venue> venue = programme.venueOf(meeting.place());
        if (venue.isEmpty()) {
            return;
        }
        Optional<Room> room =
                meeting.place() instanceof Place.InRoom in
                        ? venue.get().room(in.room())
                        : Optional.empty();
        int holds = room.map(Room::capacity).orElse(venue.get().capacity());
        long heads = meeting.attendances().stream().filter(TableOracle::sits).count();
        if (holds != 0 && heads > holds) {
            add(
                    FindingKind.CAPACITY,
                    meeting,
                    List.of(venue.get().id()),
                    room.map(Room::id).orElse(""));
        }
    }

    private void door(Meeting meeting) {
        Optional<Venue> venue = programme.venueOf(meeting.place());
        if (venue.isEmpty() || !venue.get().hours().stated()) {
            return;
        }
        ZoneId zone = programme.get(venue.get().city()).zone();
        long start = meeting.time().start().toEpochSecond() / 60;
        long end = meeting.time().end().toEpochSecond() / 60;
        boolean open =
                LongStream.range(start, Math.max(end, start + 1))
                        .allMatch(minute -> isOpen(venue.get().hours(), minute, zone));
        if (!open) {
            add(FindingKind.VENUE_CLOSED, meeting, List.of(venue.get().id()), "");
        }
    }

    private static boolean isOpen(OpeningHours hours, long minute, ZoneId zone) {
        ZonedDateTime moment = ZonedDateTime.ofInstant(Instant.ofEpochSecond(minute * 60), zone);
        LocalTime time = moment.toLocalTime();
        return hours.byDay().getOrDefault(moment.getDayOfWeek(), List.of()).stream()
                .anyMatch(period ->
                        !time.isBefore(period.from())
                                && (period.to().equals(LocalTime.MIDNIGHT)
                                        || time.isBefore(period.to())));
    }

    private void marking(Meeting meeting) {
        for (Attendance seat : meeting.attendances()) {
            Marking cleared = programme.get(seat.person()).clearance();
            if (comes(seat)
                    && List.of(Marking.values()).indexOf(cleared)
                            < List.of(Marking.values()).indexOf(meeting.marking())) {
                add(FindingKind.MARKING, meeting, List.of(seat.person()), "");
            }
        }
    }

    private void ranks(Meeting meeting) {
        if (meeting.format() != Format.BILATERAL) {
            return;
        }
        Optional<Person> host = highest(meeting, Attendance.Side.HOST);
        Optional<Person> guest = highest(meeting, Attendance.Side.GUEST);
        if (host.isPresent() && guest.isPresent()) {
            List<Rank> ranks = List.of(Rank.values());
            int apart =
                    Math.abs(ranks.indexOf(host.get().rank()) - ranks.indexOf(guest.get().rank()));
            if (apart > Limits.DEFAULTS.rankDifference()) {
                add(
                        FindingKind.RANK_MISMATCH,
                        meeting,
                        List.of(host.get().id(), guest.get().id()),
                        "");
            }
        }
    }

    private Optional<Person> highest(Meeting meeting, Attendance.Side side) {
        return sitting(meeting, side, Attendance.Role.PRINCIPAL)
                .min(Comparator.comparing(Person::rank));
    }

    private Stream<Person> sitting(Meeting meeting, Attendance.Side side, Attendance.Role role) {
        return meeting.attendances().stream()
                .filter(seat -> seat.side() == side && seat.role() == role && sits(seat))
                .map(seat -> programme.get(seat.person()));
    }

    private void languages(Meeting meeting) {
        boolean interpreted =
                meeting.attendances().stream()
                        .anyMatch(seat -> seat.role() == Attendance.Role.INTERPRETER && sits(seat));
        if (interpreted || meeting.interpretation() == Interpretation.NOT_NEEDED) {
            return;
        }
        List<Person> hosts = speakers(meeting, Attendance.Side.HOST);
        List<Person> guests = speakers(meeting, Attendance.Side.GUEST);
        List<Person> all = Stream.concat(hosts.stream(), guests.stream()).toList();
        boolean known = all.stream().noneMatch(person -> person.languages().isEmpty());
        boolean understood =
                hosts.stream()
                        .anyMatch(host ->
                                guests.stream()
                                        .anyMatch(guest ->
                                                host.languages().stream()
                                                        .anyMatch(guest.languages()::contains)));
        boolean strangers = !hosts.isEmpty() && !guests.isEmpty() && known && !understood;
        if (meeting.interpretation() == Interpretation.NEEDED || strangers) {
            add(FindingKind.INTERPRETER, meeting, all.stream().map(Person::id).toList(), "");
        }
    }

    private List<Person> speakers(Meeting meeting, Attendance.Side side) {
        List<Person> heads = sitting(meeting, side, Attendance.Role.PRINCIPAL).toList();
        return heads.isEmpty()
                ? sitting(meeting, side, Attendance.Role.PARTICIPANT).toList()
                : heads;
    }

    private void required(Meeting meeting) {
        List<Id<Person>> sitting = new ArrayList<>();
        boolean hosts = false;
        boolean guests = false;
        for (Attendance seat : meeting.attendances()) {
            if (seat.required() && !comes(seat)) {
                add(FindingKind.MISSING_REQUIRED, meeting, List.of(seat.person()), "");
            }
            if (sits(seat)) {
                sitting.add(seat.person());
            }
            if (seat.role() != Attendance.Role.CONTACT_OFFICER) {
                hosts |= seat.side() == Attendance.Side.HOST;
                guests |= seat.side() == Attendance.Side.GUEST;
            }
        }
        if (meeting.format() == Format.BILATERAL && hosts != guests) {
            add(FindingKind.MISSING_REQUIRED, meeting, sitting, "side");
        }
    }

    private void head(Delegation delegation) {
        boolean travels =
                programme.all(Leg.class).stream()
                                .anyMatch(leg ->
                                        leg.delegation().equals(delegation.id())
                                                && leg.status() != Status.CANCELLED)
                        || programme.all(Stay.class).stream()
                                .anyMatch(stay -> stay.delegation().equals(delegation.id()));
        boolean led =
                delegation.members().stream()
                        .anyMatch(member ->
                                member.duty() == Membership.Duty.PRINCIPAL
                                        || member.duty() == Membership.Duty.HEAD_OF_DELEGATION);
        if (travels && !led && !delegation.members().isEmpty()) {
            found.add(
                    line(
                            FindingKind.MISSING_REQUIRED,
                            Severity.HARD,
                            "",
                            List.of(delegation.id()),
                            ""));
        }
    }

    private void manifest(Leg leg) {
        List<Id<Person>> due =
                programme.get(leg.delegation()).members().stream()
                        .filter(member -> isWith(member, leg))
                        .map(Membership::person)
                        .toList();
        int aboard = leg.manifest().isEmpty() ? due.size() : leg.manifest().size();
        Severity severity = leg.status().tentative() ? Severity.SOFT : Severity.HARD;
        if (leg.seats() != 0 && aboard > leg.seats()) {
            found.add(
                    line(
                            FindingKind.MANIFEST,
                            severity,
                            leg.id().toString(),
                            List.of(leg.delegation()),
                            ""));
        }
        List<Id<Person>> missing =
                due.stream()
                        .filter(person -> !Oracle.travels(programme, person, leg))
                        .filter(person -> !otherwise(person, leg))
                        .toList();
        if (!missing.isEmpty()) {
            found.add(line(FindingKind.MANIFEST, severity, leg.id().toString(), missing, ""));
        }
    }

    private static boolean isWith(Membership member, Leg leg) {
        return !(member.participation() instanceof Participation.Part part)
                || !leg.wheelsUp().isBefore(part.from()) && leg.wheelsUp().isBefore(part.until());
    }

    private boolean otherwise(Id<Person> person, Leg leg) {
        return programme.cityOf(leg.destination()).isEmpty()
                || programme.all(Leg.class).stream()
                        .filter(other -> other.status() != Status.CANCELLED)
                        .filter(other -> Oracle.travels(programme, person, other))
                        .filter(other ->
                                programme
                                        .cityOf(other.destination())
                                        .equals(programme.cityOf(leg.destination())))
                        .anyMatch(other ->
                                Math.abs(
                                                Duration.between(
                                                                other.wheelsDown(),
                                                                leg.wheelsDown())
                                                        .toMinutes())
                                        <= ONE_JOURNEY);
    }

    private static boolean comes(Attendance seat) {
        return switch (seat.response()) {
            case DECLINED, ABSENT -> false;
            case UNSTATED, INVITED, ACCEPTED, TENTATIVE -> true;
        };
    }

    private static boolean sits(Attendance seat) {
        return comes(seat) && seat.role() != Attendance.Role.CONTACT_OFFICER;
    }
}
