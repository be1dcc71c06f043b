package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * When a practice is observed at a place.
 *
 * <p>A year at a place is reckoned once and kept, so asking again takes well under a microsecond. Safe for use by many
 * threads; the answers are immutable.
 */
public final class ObservanceCalendar {

    /** Some 10 MB: a year of Shabbat takes about 10 kB. */
    private static final int MOST_KEPT = 1000;

    private static final Map<ObservanceLimits, ObservanceCalendar> SHARED =
            new ConcurrentHashMap<>();
    private static final int MOST_SHARED = 20;

    private record Key(
            Position position, ZoneId zone, String country, Observance practice, int year) {}

    private final Reckoner shabbat;
    private final Reckoner prayers;
    private final Reckoner fasts;
    private final Unplaced unplaced = new Unplaced();
    private final Map<Key, ObservedYear> kept = new ConcurrentHashMap<>();

    /** Reckons by {@code limits}. */
    public ObservanceCalendar(ObservanceLimits limits) {
        this.shabbat = new ShabbatTimes(limits);
        this.prayers = new FridayPrayers(limits);
        this.fasts = new RamadanFasts(limits);
    }

    /** The calendar that reckons by {@code limits}, the same for all who ask, so that a year is reckoned once. */
    public static ObservanceCalendar by(ObservanceLimits limits) {
        ObservanceCalendar known = SHARED.get(limits);
        if (known != null) {
            return known;
        }
        if (SHARED.size() >= MOST_SHARED) {
            SHARED.clear();
        }
        return SHARED.computeIfAbsent(limits, ObservanceCalendar::new);
    }

    /**
     * What is observed at {@code place} within {@code asked}: each stretch that overlaps it, whole, in order, disjoint.
     * Not evaluable when, for any part of {@code asked}, it cannot be said whether it is observed: no coordinates on a day
     * on which they matter, no country where it matters, a sun that does not set or rise, or a year out of reach. So ask for
     * no more than is needed.
     */
    public Evaluation<List<ObservedTime>> during(
            Locality place, Observance practice, Interval asked) {
        Reckoned reckoned = reckoned(place, practice, asked);
        return reckoned.unknown().isEmpty()
                ? new Evaluation.Known<>(reckoned.times())
                : new Evaluation.NotEvaluable<>(reckoned.unknown().getFirst().why());
    }

    /** What {@link #during} says, where something cannot be said together with all that can. */
    public Reckoned reckoned(Locality place, Observance practice, Interval asked) {
        Years years = Years.of(asked, place.zone());
        if (!years.inReach()) {
            return new Reckoned(
                    List.of(), List.of(new Unreckoned(asked, ReckonedYears.outOfReach())));
        }
        List<ObservedTime> found = new ArrayList<>();
        List<Unreckoned> unknown = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            ObservedYear times = year(key(place, practice, year));
            times.gaps().stream()
                    .filter(gap -> gap.interval().overlaps(asked))
                    .forEach(unknown::add);
            times.collect(asked, found);
        }
        return new Reckoned(found, unknown);
    }

    /** Whether all that {@code asked} needs is reckoned already, so that the answer costs no time that could be seen. */
    public boolean isAtHand(Locality place, Observance practice, Interval asked) {
        Years years = Years.of(asked, place.zone());
        return !years.inReach()
                || IntStream.rangeClosed(years.first(), years.last())
                        .allMatch(year -> kept.containsKey(key(place, practice, year)));
    }

    /** The years whose observed times may touch what is asked for. */
    private record Years(int first, int last, boolean inReach) {

        static Years of(Interval asked, ZoneId zone) {
            LocalDate from = LocalDate.ofInstant(asked.startInclusive(), zone);
            LocalDate until = LocalDate.ofInstant(asked.endExclusive(), zone);
            return new Years(
                    Reckoner.earliest(from).getYear(),
                    Reckoner.latest(until).getYear(),
                    ReckonedYears.contain(from.getYear(), until.getYear()));
        }
    }

    private static Key key(Locality place, Observance practice, int year) {
        return new Key(place.position(), place.zone(), place.country(), practice, year);
    }

    /**
     * What is observed at {@code place} on the days from {@code from} to the day before {@code toExclusive}, by the clock
     * there, as {@link #during} says it.
     *
     * @throws IllegalArgumentException when the days end before they begin
     */
    public Evaluation<List<ObservedTime>> between(
            Locality place, Observance practice, LocalDate from, LocalDate toExclusive) {
        if (toExclusive.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Ends before it starts: " + from + " – " + toExclusive);
        }
        return during(
                place,
                practice,
                new Interval(
                        from.atStartOfDay(place.zone()).toInstant(),
                        toExclusive.atStartOfDay(place.zone()).toInstant()));
    }

    private ObservedYear year(Key key) {
        ObservedYear known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(key, this::reckon);
    }

    private ObservedYear reckon(Key key) {
        if (!(key.position() instanceof Position.At point)) {
            return unplaced.year(key.practice(), key.zone(), key.country(), key.year());
        }
        Reckoner reckoner =
                switch (key.practice()) {
                    case SHABBAT -> shabbat;
                    case FRIDAY_PRAYER -> prayers;
                    case RAMADAN -> fasts;
                };
        return reckoner.year(point, key.zone(), key.country(), key.year());
    }
}
