package app.attache.conflict;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.NonWorkingDays;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservedTime;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Observance;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what clocks, calendars and what people keep stand against, slowly: every thing against all that is observed around it,
 * every member against all that a delegation plans. What is observed when it takes from {@link ObservanceCalendar}, which has
 * oracles of its own. For programmes of fixed times in which lodgings are not stated, by the default limits.
 */
final class CalendarOracle {

    static final Set<FindingKind> KINDS =
            EnumSet.of(
                    FindingKind.DST,
                    FindingKind.NON_WORKING_DAY,
                    FindingKind.FRIDAY_PRAYER,
                    FindingKind.RAMADAN,
                    FindingKind.SHABBAT);

    private final ObservanceCalendar calendar = ObservanceCalendar.by(Limits.DEFAULTS.observance());
    private final Programme programme;
    private final Set<String> found = new TreeSet<>();

    private CalendarOracle(Programme programme) {
        this.programme = programme;
    }

    /** Of a finding what the oracle tells: kind, severity, item and part; what it does not judge is empty. */
    static String line(Finding finding, Programme programme) {
        Id<?> item = finding.items().getFirst();
        boolean nowhere =
                programme.find(item).orElseThrow() instanceof Meeting meeting
                        && programme.cityOf(meeting.place()).isEmpty();
        return nowhere || finding.verdict() == Verdict.NOT_EVALUABLE
                ? ""
                : line(finding.kind(), finding.severity(), item, finding.part());
    }

    private static String line(FindingKind kind, Severity severity, Id<?> item, String part) {
        return kind + " " + severity + " " + item + part;
    }

    static Set<String> found(Programme programme) {
        CalendarOracle oracle = new CalendarOracle(programme);
        for (Meeting meeting : programme.meetings()) {
            if (meeting.status() != Status.CANCELLED) {
                oracle.meeting(meeting);
            }
        }
        for (Leg leg : programme.all(Leg.class)) {
            if (leg.status() != Status.CANCELLED) {
                oracle.leg(leg);
            }
        }
        for (Movement movement : programme.all(Movement.class)) {
            if (movement.status() != Status.CANCELLED) {
                oracle.movement(movement);
            }
        }
        for (Stay stay : programme.all(Stay.class)) {
            Place city = new Place.InCity(stay.city());
            oracle.clocks(stay.id(), stay.time(), city, city, Status.PLANNED);
        }
        return oracle.found;
    }

    private void meeting(Meeting meeting) {
        clocks(meeting.id(), meeting.time(), meeting.place(), meeting.place(), meeting.status());
        Optional<City> city = programme.cityOf(meeting.place());
        if (city.isEmpty()) {
            return;
        }
        daysOff(meeting, city.get());
        Interval time = meeting.time().interval();
        List<Id<Person>> people = meeting.present().toList();
        Instant start = time.startInclusive();
        for (Observance practice : Observance.values()) {
            boolean concerned =
                    practice != Observance.RAMADAN || meeting.format() == Format.WORKING_LUNCH;
            Optional<Strictness> kept = kept(practice, meeting.delegations(), people, start);
            if (concerned && kept.isPresent() && isObserved(practice, city, time)) {
                add(practice, kept.get(), meeting.id(), meeting.status());
            }
        }
    }

    private void leg(Leg leg) {
        clocks(leg.id(), leg.time(), leg.origin(), leg.destination(), leg.status());
        List<Id<Person>> travellers =
                leg.manifest().isEmpty()
                        ? programme.get(leg.delegation()).members().stream()
                                .map(Membership::person)
                                .toList()
                        : leg.manifest();
        Instant up = leg.wheelsUp().toInstant();
        Interval out = new Interval(leg.callTime().toInstant(), up.plusMillis(1));
        Instant down = leg.wheelsDown().toInstant();
        Interval in = new Interval(down, down.plus(leg.clearance()));
        boolean observed =
                isObserved(Observance.SHABBAT, programme.cityOf(leg.origin()), out)
                        || isObserved(Observance.SHABBAT, programme.cityOf(leg.destination()), in);
        Optional<Strictness> kept =
                kept(Observance.SHABBAT, List.of(leg.delegation()), travellers, up);
        if (observed && kept.isPresent()) {
            add(Observance.SHABBAT, kept.get(), leg.id(), leg.status());
        }
    }

    private void movement(Movement movement) {
        Place from = new Place.AtVenue(movement.from());
        clocks(
                movement.id(),
                movement.time(),
                from,
                new Place.AtVenue(movement.to()),
                movement.status());
        Optional<Strictness> kept =
                kept(
                        Observance.SHABBAT,
                        List.of(movement.delegation()),
                        movement.people(),
                        movement.time().start().toInstant());
        if (kept.isPresent()
                && isObserved(
                        Observance.SHABBAT, programme.cityOf(from), movement.time().interval())) {
            add(Observance.SHABBAT, kept.get(), movement.id(), movement.status());
        }
    }

    private void add(Observance practice, Strictness kept, Id<?> item, Status status) {
        FindingKind kind =
                switch (practice) {
                    case SHABBAT -> FindingKind.SHABBAT;
                    case FRIDAY_PRAYER -> FindingKind.FRIDAY_PRAYER;
                    case RAMADAN -> FindingKind.RAMADAN;
                };
        boolean hard =
                practice == Observance.SHABBAT && kept == Strictness.STRICT && !status.tentative();
        found.add(line(kind, hard ? Severity.HARD : Severity.SOFT, item, ""));
    }

    private boolean isObserved(Observance practice, Optional<City> city, Interval time) {
        if (city.isEmpty()) {
            return false;
        }
        Interval around =
                new Interval(
                        time.startInclusive().minus(Duration.ofDays(2)),
                        time.endExclusive().plus(Duration.ofDays(2)));
        return calendar.during(Locality.of(city.get()), practice, around)
                        instanceof Evaluation.Known<List<ObservedTime>>(List<ObservedTime> times)
                && times.stream()
                        .map(ObservedTime::interval)
                        .anyMatch(observed ->
                                observed.startInclusive().isBefore(time.endExclusive())
                                        && time.startInclusive().isBefore(observed.endExclusive()));
    }

    private Optional<Strictness> kept(
            Observance practice,
            List<Id<Delegation>> delegations,
            List<Id<Person>> people,
            Instant moment) {
        List<Strictness> all = new ArrayList<>();
        for (Delegation delegation : programme.all(Delegation.class)) {
            boolean bound =
                    delegations.contains(delegation.id())
                            || delegation.members().stream()
                                    .anyMatch(member ->
                                            people.contains(member.person())
                                                    && isWith(member, delegation, moment));
            if (bound) {
                Optional.ofNullable(delegation.observance().kept().get(practice))
                        .ifPresent(all::add);
            }
        }
        for (Id<Person> person : people) {
            Optional.ofNullable(programme.get(person).observance().kept().get(practice))
                    .ifPresent(all::add);
        }
        return all.contains(Strictness.STRICT)
                ? Optional.of(Strictness.STRICT)
                : all.stream().findFirst();
    }

    private boolean isWith(Membership member, Delegation delegation, Instant moment) {
        if (member.participation()
                instanceof Participation.Part(ZonedDateTime from, ZonedDateTime until)) {
            return !moment.isBefore(from.toInstant()) && moment.isBefore(until.toInstant());
        }
        List<Interval> planned =
                Stream.concat(
                                programme.all(Leg.class).stream()
                                        .filter(leg ->
                                                leg.delegation().equals(delegation.id())
                                                        && leg.status() != Status.CANCELLED)
                                        .map(Leg::occupied),
                                programme.all(Stay.class).stream()
                                        .filter(stay -> stay.delegation().equals(delegation.id()))
                                        .map(stay -> stay.time().interval()))
                        .toList();
        return planned.isEmpty()
                || planned.stream().anyMatch(one -> !moment.isBefore(one.startInclusive()))
                        && planned.stream().anyMatch(one -> !moment.isAfter(one.endExclusive()));
    }

    private void daysOff(Meeting meeting, City city) {
        Instant start = meeting.time().start().toInstant();
        Instant end = meeting.time().end().toInstant();
        Set<LocalDate> touched = new TreeSet<>();
        Instant moment = start;
        do {
            touched.add(LocalDate.ofInstant(moment, city.zone()));
            moment = moment.plusSeconds(60);
        } while (moment.isBefore(end));
        boolean off = false;
        for (LocalDate date : touched) {
            if (!(NonWorkingDays.shared().between(city.country(), date, date.plusDays(1))
                    instanceof Evaluation.Known<List<NonWorkingDay>>(var days))) {
                return;
            }
            off |= !days.isEmpty();
        }
        if (off) {
            found.add(line(FindingKind.NON_WORKING_DAY, Severity.SOFT, meeting.id(), ""));
        }
    }

    private void clocks(Id<?> item, TimeSpan time, Place from, Place to, Status status) {
        clock(item, time.start(), from, "start", status);
        if (!time.length().isZero()) {
            clock(item, time.end(), to, "end", status);
        }
    }

    private void clock(Id<?> item, ZonedDateTime time, Place place, String part, Status status) {
        Optional<City> city = programme.cityOf(place);
        if (city.isEmpty()) {
            return;
        }
        ZoneId zone = city.get().zone();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time.toLocalDateTime());
        if (offsets.isEmpty()) {
            // Written by one of the two clocks between which the hour is skipped.
            ZoneOffset before = zone.getRules().getOffset(time.minusHours(12).toInstant());
            ZoneOffset after = zone.getRules().getOffset(time.plusHours(12).toInstant());
            if (!time.getZone().equals(zone) && Set.of(before, after).contains(time.getOffset())) {
                Severity severity = status.tentative() ? Severity.SOFT : Severity.HARD;
                found.add(line(FindingKind.DST, severity, item, part));
            }
        } else if (offsets.size() == 2
                && time.getZone().equals(zone)
                && time.getOffset().equals(offsets.getFirst())) {
            found.add(line(FindingKind.DST, Severity.SOFT, item, part));
        }
    }
}
