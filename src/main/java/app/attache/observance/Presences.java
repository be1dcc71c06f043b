package app.attache.observance;

import app.attache.programme.Agenda;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where delegations are around some days, by their stays and legs.
 *
 * <p>A stay says it for its time. Besides, a delegation is where a leg leaves from on the day before that, and until wheels
 * down since no city's sun is that of an aircraft; and for a day where it lands. Where it is on other days nobody has said.
 */
final class Presences {

    /** Who leaves tomorrow, or came home yesterday, still plans around what is observed there. */
    private static final Duration AROUND = Duration.ofDays(1);

    /** What takes place this long before or after may still say where a delegation is. */
    private static final Duration MARGIN = AROUND.plusDays(1);

    private final Map<Id<Delegation>, List<Presence>> all = new LinkedHashMap<>();

    private Presences() {}

    /** Where all delegations are around {@code asked}. */
    static Presences around(Interval asked, Programme programme, Agenda agenda) {
        Map<Id<Delegation>, List<Stay>> stays = new HashMap<>();
        Map<Id<Delegation>, List<Leg>> legs = new HashMap<>();
        for (Entity fact : agenda.during(asked.widenedBy(MARGIN, MARGIN))) {
            switch (fact) {
                case Stay stay ->
                        stays.computeIfAbsent(stay.delegation(), _ -> new ArrayList<>()).add(stay);
                case Leg leg when leg.status() != Status.CANCELLED ->
                        legs.computeIfAbsent(leg.delegation(), _ -> new ArrayList<>()).add(leg);
                default -> {
                    // Nothing else says where a delegation sleeps.
                }
            }
        }
        Presences found = new Presences();
        Stream.concat(stays.keySet().stream(), legs.keySet().stream())
                .distinct()
                .sorted()
                .forEach(delegation ->
                        found.all.put(
                                delegation,
                                of(
                                        stays.getOrDefault(delegation, List.of()),
                                        legs.getOrDefault(delegation, List.of()),
                                        programme)));
        return found;
    }

    /** The delegations that are somewhere. */
    List<Id<Delegation>> delegations() {
        return List.copyOf(all.keySet());
    }

    /** Where a delegation is; nowhere when nothing is known. */
    List<Presence> of(Id<Delegation> delegation) {
        return all.getOrDefault(delegation, List.of());
    }

    private static List<Presence> of(List<Stay> stays, List<Leg> legs, Programme programme) {
        List<Presence> found = new ArrayList<>();
        for (Stay stay : stays) {
            found.add(Presence.stay(programme.get(stay.city()), stay.time().interval()));
        }
        List<Interval> settled = List.copyOf(found.stream().map(Presence::interval).toList());
        for (Presence unsettled : alongLegs(legs, programme)) {
            found.addAll(without(unsettled, settled));
        }
        return found;
    }

    private static List<Presence> alongLegs(List<Leg> legs, Programme programme) {
        List<Leg> inOrder =
                legs.stream()
                        .sorted(Comparator.comparing(leg -> leg.wheelsUp().toInstant()))
                        .toList();
        List<Presence> found = new ArrayList<>();
        Instant landed = Instant.MIN;
        for (int i = 0; i < inOrder.size(); i++) {
            Leg leg = inOrder.get(i);
            Instant down = leg.wheelsDown().toInstant();
            Instant early = leg.wheelsUp().toInstant().minus(AROUND);
            boolean first = landed.isBefore(early);
            Instant from = first ? early : landed;
            programme
                    .cityOf(leg.origin())
                    .filter(_ -> from.isBefore(down))
                    .ifPresent(city ->
                            found.add(
                                    Presence.onTheWay(
                                            city, new Interval(from, down), first, false)));
            Instant late = down.plus(AROUND);
            Instant next =
                    i + 1 < inOrder.size()
                            ? inOrder.get(i + 1).wheelsDown().toInstant()
                            : Instant.MAX;
            boolean last = late.isBefore(next);
            Instant until = last ? late : next;
            programme
                    .cityOf(leg.destination())
                    .filter(_ -> down.isBefore(until))
                    .ifPresent(city ->
                            found.add(
                                    Presence.onTheWay(
                                            city, new Interval(down, until), false, last)));
            landed = down;
        }
        return found;
    }

    /** What of {@code whole} is in none of {@code settled}. */
    private static List<Presence> without(Presence whole, List<Interval> settled) {
        List<Presence> left = List.of(whole);
        for (Interval gone : settled) {
            left = left.stream().flatMap(part -> without(part, gone)).toList();
        }
        return left;
    }

    private static Stream<Presence> without(Presence part, Interval gone) {
        Interval interval = part.interval();
        if (!interval.overlaps(gone)) {
            return Stream.of(part);
        }
        Stream.Builder<Presence> left = Stream.builder();
        City city = part.city();
        if (interval.startInclusive().isBefore(gone.startInclusive())) {
            left.add(
                    Presence.onTheWay(
                            city,
                            new Interval(interval.startInclusive(), gone.startInclusive()),
                            part.before(),
                            false));
        }
        if (gone.endExclusive().isBefore(interval.endExclusive())) {
            left.add(
                    Presence.onTheWay(
                            city,
                            new Interval(gone.endExclusive(), interval.endExclusive()),
                            false,
                            part.after()));
        }
        return left.build();
    }
}
