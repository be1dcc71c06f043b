package app.attache.itinerary;

import app.attache.conflict.Stopped;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time that people of a delegation have free in a city. Of a part of a day, and around an approximate time, only the
 * placeholder is taken; where the hour of an engagement is not known at all, its day is marked.
 *
 * @param people whose time it is
 * @param asked within which it is looked for
 */
record FreeTimeFinder(
        Planned planned, Delegation delegation, Set<Id<Person>> people, City city, Interval asked) {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(21, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    /** The time that a departure which is put off leaves free. */
    static List<FreeTime> gainedBy(Parting parting, Planned after) {
        Instant start = parting.oldJourney().startInclusive();
        Instant end = parting.newJourney().startInclusive();
        return start.isBefore(end) ? of(parting, after, new Interval(start, end)) : List.of();
    }

    /** The time that those who leave had free and have no more, when they leave sooner. */
    static List<FreeTime> lostBy(Parting parting, Planned before) {
        Instant start = parting.newJourney().startInclusive();
        Instant end = parting.oldJourney().startInclusive();
        return start.isBefore(end) ? of(parting, before, new Interval(start, end)) : List.of();
    }

    private static List<FreeTime> of(Parting parting, Planned planned, Interval asked) {
        City city = planned.programme().get(parting.departing().stay().city());
        return new FreeTimeFinder(planned, parting.delegation(), parting.staying(), city, asked)
                .find();
    }

    /** By day, the days without any left out. */
    List<FreeTime> find() {
        ZoneId zone = city.zone();
        List<Interval> taken = new ArrayList<>();
        List<Interval> unsure = new ArrayList<>();
        collect(taken, unsure);
        KeptTimes kept = KeptTimes.of(planned.programme(), delegation, people, city, asked);
        kept.times().forEach(time -> taken.add(time.interval()));
        taken.sort(Comparator.comparing(Interval::startInclusive));
        List<FreeTime> found = new ArrayList<>();
        LocalDate last = asked.endExclusive().atZone(zone).toLocalDate();
        for (LocalDate day = asked.startInclusive().atZone(zone).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            Stopped.ifAsked();
            freeOn(day, taken, unsure, kept).ifPresent(found::add);
        }
        return found;
    }

    private Optional<FreeTime> freeOn(
            LocalDate day, List<Interval> taken, List<Interval> unsure, KeptTimes kept) {
        ZoneId zone = city.zone();
        Interval hours =
                new Interval(
                        day.atTime(FROM).atZone(zone).toInstant(),
                        day.atTime(TO).atZone(zone).toInstant());
        if (!hours.overlaps(asked)) {
            return Optional.empty();
        }
        List<Interval> slots = between(hours.intersection(asked), taken);
        boolean open = kept.unsure() || unsure.stream().anyMatch(hours::overlaps);
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new FreeTime(day, zone, slots, kept.on(hours), open));
    }

    private static List<Interval> between(Interval whole, List<Interval> taken) {
        List<Interval> slots = new ArrayList<>();
        Instant free = whole.startInclusive();
        for (Interval busy : taken) {
            if (busy.overlaps(whole)) {
                addIfLong(slots, free, busy.startInclusive());
                free = free.isAfter(busy.endExclusive()) ? free : busy.endExclusive();
            }
        }
        addIfLong(slots, free, whole.endExclusive());
        return slots;
    }

    private static void addIfLong(List<Interval> slots, Instant from, Instant to) {
        if (!from.plus(SHORTEST).isAfter(to)) {
            slots.add(new Interval(from, to));
        }
    }

    private void collect(List<Interval> taken, List<Interval> unsure) {
        Set<Id<Person>> members = new HashSet<>();
        delegation.members().forEach(member -> members.add(member.person()));
        planned.during(asked, Meeting.class)
                .filter(meeting -> meeting.status() != Status.CANCELLED)
                .filter(meeting -> meeting.time().interval().overlaps(asked))
                .filter(meeting -> theirs(meeting, members))
                .forEach(meeting -> {
                    boolean known = meeting.time().certainty() != Certainty.TO_BE_CONFIRMED;
                    (known ? taken : unsure).add(meeting.time().interval());
                });
        planned.during(asked, Movement.class)
                .filter(movement -> movement.status() != Status.CANCELLED)
                .filter(movement -> movement.time().interval().overlaps(asked))
                .filter(movement ->
                        movement.people().isEmpty()
                                ? movement.delegation().equals(delegation.id())
                                : movement.people().stream().anyMatch(people::contains))
                .forEach(movement -> taken.add(movement.time().interval()));
    }

    // Where nobody of the delegation is named, what stands in its programme takes its time.
    private boolean theirs(Meeting meeting, Set<Id<Person>> members) {
        return meeting.present().anyMatch(people::contains)
                || meeting.delegations().contains(delegation.id())
                        && meeting.present().noneMatch(members::contains);
    }
}
