package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Message;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may help against a finding when a journey begins at another time, and with it a stay ends or begins then. */
record JourneyIdeas(Planner planner, Finding finding) {

    private static final long LATER_COST = 180;

    // Sooner takes away from a visit; later adds to it.
    private static final long EARLIER_COST = 240;
    private static final long TRANSFER_COST = 60;
    private static final long HOUR_COST = 10;

    /** The journey that is at odds is put off, or brought forward, by the least that helps. */
    Stream<Idea> anotherTime() {
        return items(Leg.class)
                .flatMap(leg ->
                        Stream.of(true, false)
                                .flatMap(later ->
                                        new JourneySearch(planner, finding)
                                                .nearest(leg, later, this::isFree).stream()
                                                        .map(start -> starting(leg, start))));
    }

    private boolean isFree(Trial then, Id<?> leg) {
        return then.conflicts().about(leg).stream()
                .noneMatch(after ->
                        after.kind() == finding.kind() && after.severity() == Severity.HARD
                                || after.key().equals(finding.key()));
    }

    private Idea starting(Leg leg, ZonedDateTime start) {
        Programme programme = planner.programme();
        Duration by = Duration.between(leg.time().start(), start);
        boolean later = !by.isNegative();
        List<Stay> stays =
                programme.referring(Stay.class, leg.delegation()).stream()
                        .filter(stay -> stay.delegation().equals(leg.delegation()))
                        .sorted(Comparator.comparing(Stay::id))
                        .toList();
        for (Stay stay : stays) {
            Departing departing = Departing.of(programme, stay);
            if (departing.legs().contains(leg)) {
                NewTime departure =
                        NewTime.at(local(departing.at().plus(by), stay).toLocalDateTime());
                return idea(
                        later
                                ? ExtendStay.of(stay.delegation(), stay.id(), departure)
                                : ShortenStay.of(stay.delegation(), stay.id(), departure),
                        by);
            }
        }
        for (Stay stay : stays) {
            Arriving arriving = Arriving.of(programme, stay);
            if (arriving.legs().contains(leg)) {
                return later
                        ? idea(
                                DelayArrival.of(
                                        stay.delegation(),
                                        stay.id(),
                                        NewTime.at(
                                                local(arriving.at().plus(by), stay)
                                                        .toLocalDateTime())),
                                by)
                        : idea(moved(leg, by, Optional.of(stay)), by);
            }
        }
        return idea(moved(leg, by, Optional.empty()), by);
    }

    private static ZonedDateTime local(ZonedDateTime time, Stay stay) {
        return time.withZoneSameInstant(stay.time().end().getZone());
    }

    private static Idea idea(Change change, Duration by) {
        boolean later = !by.isNegative();
        return new Idea(
                later ? Approach.LATER_DEPARTURE : Approach.EARLIER_DEPARTURE,
                change,
                (later ? LATER_COST : EARLIER_COST) + HOUR_COST * by.abs().toHours());
    }

    // The transfers to and from it go along; a stay that it leads to begins when it is there.
    private Correction moved(Leg leg, Duration by, Optional<Stay> stay) {
        Programme programme = planner.programme();
        List<Edit> edits = new ArrayList<>();
        Leg then = leg.withTime(by(leg.time(), by));
        edits.add(new Edit.Replaced(leg, then));
        LegTransfers transfers = new LegTransfers(programme);
        programme.referring(Movement.class, leg.delegation()).stream()
                .filter(movement -> movement.delegation().equals(leg.delegation()))
                .filter(movement -> Items.open(movement) && transfers.serves(movement, leg))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(movement ->
                        edits.add(
                                new Edit.Replaced(
                                        movement, movement.withTime(by(movement.time(), by)))));
        stay.ifPresent(it ->
                edits.add(
                        new Edit.Replaced(
                                it,
                                it.withTime(
                                        new TimeSpan(
                                                it.time().start().plus(by),
                                                it.time().end(),
                                                it.time().certainty())))));
        return new Correction(label(leg, then), edits, Map.of(), "");
    }

    private static TimeSpan by(TimeSpan time, Duration by) {
        return time.startingAt(time.start().plus(by));
    }

    private Message label(Entity before, Entity after) {
        return Message.of(
                "remedy.leaving-at",
                new NameWords(planner.programme(), planner.texts()).item(before.id()),
                new LocalWords(planner.texts()).dayAndHour(Items.time(after).start()));
    }

    /** A transfer that is at odds goes later, or sooner, by the least that helps. */
    Stream<Idea> transfers() {
        return items(Movement.class)
                .flatMap(transfer ->
                        Stream.of(true, false)
                                .flatMap(later ->
                                        new JourneySearch(planner, finding)
                                                .nearest(transfer, later, this::isFree).stream())
                                .map(start -> transfer.withTime(transfer.time().startingAt(start)))
                                .map(then ->
                                        new Idea(
                                                Approach.SHIFT,
                                                Correction.of(
                                                        label(transfer, then),
                                                        new Edit.Replaced(transfer, then)),
                                                TRANSFER_COST)));
    }

    private <T extends Entity> Stream<T> items(Class<T> type) {
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(Items::open);
    }

    /** The stay of those whom a meeting asks for is made long enough for it. */
    Stream<Idea> stayFor(Meeting meeting) {
        Programme programme = planner.programme();
        Optional<City> city = programme.cityOf(meeting.place());
        Set<Id<Person>> people = meeting.present().collect(Collectors.toSet());
        return programme.referring(Delegation.class, people).stream()
                .filter(delegation ->
                        delegation.members().stream()
                                .anyMatch(member -> people.contains(member.person())))
                .sorted(Comparator.comparing(Delegation::id))
                .flatMap(delegation -> ExtendStay.staysOf(programme, delegation.id()).stream())
                .filter(stay -> city.map(City::id).filter(stay.city()::equals).isPresent())
                .filter(stay -> stay.time().end().isBefore(meeting.time().end()))
                .map(stay -> extended(stay, after(meeting, stay)));
    }

    // At the time of day at which it was to be left, on the first day on which the meeting is over
    // by then.
    private static ZonedDateTime after(Meeting meeting, Stay stay) {
        ZonedDateTime over = meeting.time().end().withZoneSameInstant(stay.time().end().getZone());
        LocalDateTime leaving = over.toLocalDate().atTime(stay.time().end().toLocalTime());
        ZonedDateTime departure = leaving.atZone(over.getZone());
        return departure.isBefore(over.plusHours(1)) ? departure.plusDays(1) : departure;
    }

    private static Idea extended(Stay stay, ZonedDateTime departure) {
        return idea(
                ExtendStay.of(
                        stay.delegation(), stay.id(), NewTime.at(departure.toLocalDateTime())),
                Duration.between(stay.time().end(), departure));
    }
}
