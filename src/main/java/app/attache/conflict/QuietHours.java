package app.attache.conflict;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservedTime;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Observance;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hours of the world's time line in which a practice is certainly not observed in a city: most of them, and so what is to
 * be known first of every meeting. Four hundred days are asked for at once and kept. For any thread.
 */
final class QuietHours {

    private static final long HOUR = Moments.of(Duration.ofHours(1));
    private static final int DAYS = 400;
    private static final int HOURS = 24 * DAYS;
    private static final int MOST_ASKED = 72;
    private static final int MOST_KEPT = 1000;

    private record Key(Id<City> city, long number) {}

    /** @param taken hours, from the first of the days on, in which it is observed or that is not known */
    private record Block(Locality place, BitSet taken) {}

    private final ObservanceCalendar calendar;
    private final Observance practice;
    private final Map<Key, Block> kept = new ConcurrentHashMap<>();

    QuietHours(ObservanceCalendar calendar, Observance practice) {
        this.calendar = calendar;
        this.practice = practice;
    }

    /** Whether every hour that the stretch from the one moment to the other touches is quiet; not of very long ones. */
    boolean hold(City city, long from, long to) {
        long first = Math.floorDiv(from, HOUR);
        long last = Math.floorDiv(Math.max(to, from + 1) - 1, HOUR);
        if (last - first > MOST_ASKED) {
            return false;
        }
        for (long hour = first; hour <= last; ) {
            long number = Math.floorDiv(hour, HOURS);
            BitSet taken = block(city, number).taken();
            long next = Math.min(last + 1, (number + 1) * HOURS);
            int quiet = taken.nextSetBit((int) (hour - number * HOURS));
            if (quiet >= 0 && quiet < next - number * HOURS) {
                return false;
            }
            hour = next;
        }
        return true;
    }

    private Block block(City city, long number) {
        Key key = new Key(city.id(), number);
        Block known = kept.get(key);
        if (known != null && isOf(city, known.place())) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Locality place = Locality.of(city);
        Block asked = new Block(place, taken(place, number));
        kept.put(key, asked);
        return asked;
    }

    private static boolean isOf(City city, Locality place) {
        return place.zone().equals(city.zone())
                && place.position().equals(city.position())
                && place.country().equals(city.country());
    }

    private BitSet taken(Locality place, long number) {
        BitSet taken = new BitSet(HOURS);
        for (int day = 0; day < DAYS; day++) {
            long start = (number * DAYS + day) * Moments.DAY;
            mark(ask(place, start, start + Moments.DAY), start, day * 24, taken);
        }
        return taken;
    }

    private @Nullable List<ObservedTime> ask(Locality place, long from, long to) {
        return calendar.during(place, practice, Moments.interval(from, to))
                        instanceof Evaluation.Known<List<ObservedTime>>(var times)
                ? times
                : null;
    }

    private static void mark(
            @Nullable List<ObservedTime> times, long start, int firstHour, BitSet taken) {
        if (times == null) {
            taken.set(firstHour, firstHour + 24);
            return;
        }
        for (ObservedTime time : times) {
            long from = Moments.of(time.interval().startInclusive()) - start;
            long until = Moments.of(time.interval().endExclusive()) + 1 - start;
            taken.set(
                    firstHour + Math.clamp(Math.floorDiv(from, HOUR), 0, 24),
                    firstHour + Math.clamp(Math.ceilDiv(until, HOUR), 0, 24));
        }
    }
}
