package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose clock a delegation follows when: that of the place it left last until it lands, from then on that of the place where
 * it is.
 */
public final class Traveller {

    private final NavigableMap<Instant, ZoneId> arrivals;
    private final ZoneId home;

    private Traveller(NavigableMap<Instant, ZoneId> arrivals, ZoneId home) {
        this.arrivals = arrivals;
        this.home = home;
    }

    /**
     * The way of a delegation, by its legs and stays.
     *
     * @param otherwise the clock of a delegation of which neither is known
     */
    public static Traveller of(Programme programme, Id<Delegation> delegation, ZoneId otherwise) {
        NavigableMap<Instant, ZoneId> arrivals = new TreeMap<>();
        NavigableMap<Instant, ZoneId> beginnings = new TreeMap<>();
        for (Stay stay : programme.all(Stay.class)) {
            if (stay.delegation().equals(delegation)) {
                arrive(arrivals, beginnings, stay.time(), stay.time().start().toInstant());
            }
        }
        for (Leg leg : programme.all(Leg.class)) {
            if (leg.delegation().equals(delegation)) {
                beginnings.put(leg.wheelsUp().toInstant(), leg.wheelsUp().getZone());
                arrivals.put(leg.wheelsDown().toInstant(), leg.wheelsDown().getZone());
            }
        }
        ZoneId home = beginnings.isEmpty() ? otherwise : beginnings.firstEntry().getValue();
        return new Traveller(arrivals, home);
    }

    /** The first delegation in {@code order} that goes anywhere; empty when none does. */
    static Optional<Id<Delegation>> first(Programme programme, DelegationOrder order) {
        Set<Id<Delegation>> under =
                Stream.concat(
                                programme.all(Leg.class).stream().map(Leg::delegation),
                                programme.all(Stay.class).stream().map(Stay::delegation))
                        .collect(Collectors.toSet());
        return order.inOrder().stream().map(Delegation::id).filter(under::contains).findFirst();
    }

    /** One who stays where the clock is {@code zone}. */
    static Traveller nobody(ZoneId zone) {
        return new Traveller(new TreeMap<>(), zone);
    }

    private static void arrive(
            NavigableMap<Instant, ZoneId> arrivals,
            NavigableMap<Instant, ZoneId> beginnings,
            TimeSpan stay,
            Instant start) {
        arrivals.put(start, stay.start().getZone());
        beginnings.put(start, stay.start().getZone());
    }

    /** The clock followed at {@code moment}. */
    public ZoneId zoneAt(Instant moment) {
        Map.Entry<Instant, ZoneId> last = arrivals.floorEntry(moment);
        return last == null ? home : last.getValue();
    }

    /** The clock of a whole day: that of the place where the delegation is when the day ends. */
    public ZoneId zoneOf(LocalDate date) {
        ZoneId atNoon = zoneAt(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return zoneAt(date.plusDays(1).atStartOfDay(atNoon).toInstant().minusSeconds(1));
    }

    /**
     * A day on the clock of its place. A traveller to the west skips no instant: the hours that neither day has on its own
     * clock belong to the later day. To the east none is shown twice: the later day begins when the clock is changed, at the
     * latest when the day before ends.
     */
    public ClockDay day(LocalDate date) {
        return new ClockDay(date, zoneOf(date), new Interval(start(date), start(date.plusDays(1))));
    }

    private Instant start(LocalDate date) {
        Instant before = date.atStartOfDay(zoneOf(date.minusDays(1))).toInstant();
        Instant own = date.atStartOfDay(zoneOf(date)).toInstant();
        if (!own.isBefore(before)) {
            return before;
        }
        if (zoneAt(own).equals(zoneOf(date))) {
            return own;
        }
        Map.Entry<Instant, ZoneId> change = arrivals.higherEntry(own);
        return change == null || change.getKey().isAfter(before) ? before : change.getKey();
    }
}
