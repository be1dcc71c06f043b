package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may help against a finding when a delegation leaves a city later. */
record JourneyIdeas(Planner planner, Finding finding) {

    private static final Duration SEARCHED = Duration.ofHours(6);
    private static final long COST = 180;

    /** The journey that is at odds is put off by the least that helps. */
    Stream<Idea> putOff() {
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .filter(Items::open)
                .flatMap(leg ->
                        stayLeftBy(leg)
                                .flatMap(stay ->
                                        firstThatHelps(leg)
                                                .map(departure ->
                                                        extended(
                                                                leg.delegation(), stay, departure)))
                                .stream());
    }

    private Optional<Stay> stayLeftBy(Leg leg) {
        Programme programme = planner.programme();
        return ExtendStay.staysOf(programme, leg.delegation()).stream()
                .filter(stay ->
                        programme.cityOf(leg.origin()).stream()
                                .anyMatch(city -> city.id().equals(stay.city())))
                .filter(stay -> stay.time().start().isBefore(leg.time().start()))
                .max(Comparator.comparing((Stay stay) -> stay.time().end().toInstant()));
    }

    // Minute by minute from the end of what is in the way: a call time or a drive may still reach
    // into it.
    private Optional<ZonedDateTime> firstThatHelps(Leg leg) {
        Trial now = Trial.of(planner.programme(), planner.conflicts());
        ZonedDateTime start = leg.time().start();
        Instant over = finding.span().endExclusive();
        ZonedDateTime first =
                over.isAfter(start.toInstant()) ? over.atZone(start.getZone()) : start;
        return Stream.iterate(
                        first,
                        time -> time.isBefore(first.plus(SEARCHED)),
                        time -> time.plusMinutes(1))
                .filter(time -> time.isAfter(start))
                .filter(time ->
                        now
                                .with(leg.withTime(leg.time().startingAt(time)))
                                .conflicts()
                                .about(leg.id())
                                .stream()
                                .noneMatch(after ->
                                        after.kind() == finding.kind()
                                                        && after.severity() == Severity.HARD
                                                || after.key().equals(finding.key())))
                .findFirst();
    }

    /** The stay of those whom a meeting asks for is made long enough for it. */
    Stream<Idea> stayFor(Meeting meeting) {
        Programme programme = planner.programme();
        Set<Id<Person>> people = meeting.present().collect(Collectors.toSet());
        return programme.cityOf(meeting.place()).stream()
                .flatMap(city ->
                        programme.all(Delegation.class).stream()
                                .filter(delegation ->
                                        delegation.members().stream()
                                                .anyMatch(
                                                        member -> people.contains(member.person())))
                                .sorted(Comparator.comparing(Delegation::id))
                                .flatMap(delegation ->
                                        ExtendStay.staysOf(programme, delegation.id()).stream())
                                .filter(stay -> stay.city().equals(city.id())))
                .filter(stay -> stay.time().end().isBefore(meeting.time().end()))
                .map(stay -> extended(stay.delegation(), stay, after(meeting, stay)));
    }

    // At the time of day at which it was to be left, on the first day on which the meeting is over
    // by
    // then.
    private static ZonedDateTime after(Meeting meeting, Stay stay) {
        ZonedDateTime over = meeting.time().end().withZoneSameInstant(stay.time().end().getZone());
        LocalDateTime leaving = over.toLocalDate().atTime(stay.time().end().toLocalTime());
        ZonedDateTime departure = leaving.atZone(over.getZone());
        return departure.isBefore(over.plusHours(1)) ? departure.plusDays(1) : departure;
    }

    private static Idea extended(Id<Delegation> delegation, Stay stay, ZonedDateTime departure) {
        long hours = Duration.between(stay.time().end(), departure).toHours();
        return new Idea(
                Approach.LATER_DEPARTURE,
                ExtendStay.of(delegation, stay.id(), NewTime.at(departure.toLocalDateTime())),
                COST + 10 * hours);
    }
}
