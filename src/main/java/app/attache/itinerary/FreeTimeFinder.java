package app.attache.itinerary;

import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
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
 * Finds the time that a longer stay leaves free. Of a part of a day, and around an approximate time, only the placeholder is
 * taken; where the hour of an engagement is not known at all, its day is marked.
 */
record FreeTimeFinder(Programme after, Parting parting) {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(21, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    List<FreeTime> find() {
        ZoneId zone = after.get(parting.departing().stay().city()).zone();
        Instant start = parting.oldJourney().startInclusive();
        Instant end = parting.newJourney().startInclusive();
        if (!start.isBefore(end)) {
            return List.of();
        }
        Interval gained = new Interval(start, end);
        List<Interval> taken = new ArrayList<>();
        List<Interval> unsure = new ArrayList<>();
        collect(gained, taken, unsure);
        taken.sort(Comparator.comparing(Interval::startInclusive));
        List<FreeTime> found = new ArrayList<>();
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            freeOn(day, zone, gained, taken, unsure).ifPresent(found::add);
        }
        return found;
    }

    private Optional<FreeTime> freeOn(
            LocalDate day,
            ZoneId zone,
            Interval gained,
            List<Interval> taken,
            List<Interval> unsure) {
        Interval hours =
                new Interval(
                        day.atTime(FROM).atZone(zone).toInstant(),
                        day.atTime(TO).atZone(zone).toInstant());
        if (!hours.overlaps(gained)) {
            return Optional.empty();
        }
        List<Interval> slots = between(hours.intersection(gained), taken);
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FreeTime(day, zone, slots, unsure.stream().anyMatch(hours::overlaps)));
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

    private void collect(Interval gained, List<Interval> taken, List<Interval> unsure) {
        Set<Id<Person>> members = new HashSet<>();
        parting.delegation().members().forEach(member -> members.add(member.person()));
        after.all(Kind.MEETING).stream()
                .map(Meeting.class::cast)
                .filter(meeting -> meeting.status() != Status.CANCELLED)
                .filter(meeting -> meeting.time().interval().overlaps(gained))
                .filter(meeting -> theirs(meeting, members))
                .forEach(meeting -> {
                    boolean known = meeting.time().certainty() != Certainty.TO_BE_CONFIRMED;
                    (known ? taken : unsure).add(meeting.time().interval());
                });
        after.all(Kind.MOVEMENT).stream()
                .map(Movement.class::cast)
                .filter(movement -> movement.status() != Status.CANCELLED)
                .filter(movement -> movement.time().interval().overlaps(gained))
                .filter(movement ->
                        movement.people().isEmpty()
                                ? movement.delegation().equals(parting.delegation().id())
                                : movement.people().stream().anyMatch(parting.staying()::contains))
                .forEach(movement -> taken.add(movement.time().interval()));
    }

    // Where nobody of the delegation is named, what stands in its programme takes its time.
    private boolean theirs(Meeting meeting, Set<Id<Person>> members) {
        return meeting.present().anyMatch(parting.staying()::contains)
                || meeting.delegations().contains(parting.delegation().id())
                        && meeting.present().noneMatch(members::contains);
    }
}
