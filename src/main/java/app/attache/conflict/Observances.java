package app.attache.conflict;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservedTime;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import app.attache.programme.Strictness;
import app.attache.text.Message;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the rules about practices have in common: they hold when people are taken against what is observed where they are. */
final class Observances {

    private static final int MOST_IN_A_ROW = 5;

    private final ObservanceCalendar calendar;
    private final QuietHours quiet;
    private final Limits limits;
    private final FindingKind kind;
    private final Observance practice;

    Observances(Limits limits, FindingKind kind, Observance practice) {
        this.calendar = ObservanceCalendar.by(limits.observance());
        this.quiet = new QuietHours(calendar, practice);
        this.limits = limits;
        this.kind = kind;
        this.practice = practice;
    }

    /** A place as the sun sees it; without a city only its clock is known. */
    record Spot(Locality locality, @Nullable City city) {

        static Spot of(Optional<City> city, ZoneId zone) {
            return city.map(known -> new Spot(Locality.of(known), known))
                    .orElseGet(() -> new Spot(new Locality(Position.UNSTATED, zone, ""), null));
        }
    }

    /**
     * A part of a thing's time that is judged by one place.
     *
     * @param least when people are taken for certain
     * @param likely when they likely are, with the ways there and back; holds the least
     * @param before how long before the thing's start, or after its end, the thing must keep from what is observed
     * @param after likewise
     */
    record Stretch(Spot spot, Reading least, Reading likely, Duration before, Duration after) {

        /** All of a thing's time, with nothing around it. */
        static Stretch of(Spot spot, Reading reading) {
            return new Stretch(spot, reading, reading, Duration.ZERO, Duration.ZERO);
        }
    }

    /** The thing that is judged. */
    record Thing(Id<?> id, Interval time, boolean tentative) {}

    private record Clash(
            boolean always,
            boolean asGiven,
            boolean open,
            Interval span,
            Measure.Observed measure) {

        boolean worseThan(@Nullable Clash other) {
            return other == null
                    || always && !other.always
                    || asGiven && !other.asGiven && !other.always;
        }
    }

    /** Whether it is plain that nothing is observed in {@code city} from the one moment to the other. */
    boolean isFree(City city, long from, long to) {
        return quiet.hold(city, from, to);
    }

    /** The finding about {@code thing}; {@code keepers} are asked only when there may be one. */
    Optional<Finding> judge(
            Thing thing, List<Stretch> stretches, Supplier<Optional<Keepers>> keepers) {
        Clash worst = null;
        Message unknown = null;
        for (Stretch stretch : stretches) {
            Reading widest = stretch.likely();
            switch (asked(stretch.spot(), widest.earliest(), widest.latestEnd())) {
                case Evaluation.Known<List<ObservedTime>>(List<ObservedTime> times) -> {
                    for (ObservedTime time : times) {
                        Clash clash = clash(stretch, time);
                        worst = clash != null && clash.worseThan(worst) ? clash : worst;
                    }
                }
                case Evaluation.NotEvaluable<List<ObservedTime>>(Message why) ->
                        unknown = unknown == null ? why : unknown;
            }
        }
        if (worst == null && unknown == null) {
            return Optional.empty();
        }
        Clash clash = worst;
        Message why = unknown;
        return keepers.get().flatMap(who -> finding(thing, clash, why, who));
    }

    /**
     * The first moment from {@code moment} on from which to {@code length} later nothing is observed at {@code spot}, as far as
     * that is known.
     */
    long free(Spot spot, long moment, long length) {
        long free = moment;
        for (int i = 0; i < MOST_IN_A_ROW; i++) {
            if (!(asked(spot, free, free + length)
                            instanceof Evaluation.Known<List<ObservedTime>>(var times))
                    || times.isEmpty()) {
                return free;
            }
            free = Moments.of(times.getLast().interval().endExclusive());
        }
        return free;
    }

    private Evaluation<List<ObservedTime>> asked(Spot spot, long from, long to) {
        return calendar.during(
                spot.locality(), practice, Moments.interval(from, Math.max(to, from + 1)));
    }

    private static @Nullable Clash clash(Stretch stretch, ObservedTime time) {
        City city = stretch.spot().city();
        long start = Moments.of(time.interval().startInclusive());
        long end = Moments.of(time.interval().endExclusive());
        Reading observed = Reading.exact(start, end - start);
        if (city == null || !stretch.likely().mayOverlap(observed)) {
            return null;
        }
        return new Clash(
                stretch.least().mustOverlap(observed),
                stretch.likely().overlapsAsGiven(observed),
                stretch.likely().open(),
                Pairs.shared(stretch.likely(), observed),
                new Measure.Observed(
                        city.id(),
                        time.occasions(),
                        time.interval(),
                        stretch.before(),
                        stretch.after()));
    }

    private Optional<Finding> finding(
            Thing thing, @Nullable Clash clash, @Nullable Message unknown, Keepers who) {
        if (clash != null) {
            Optional<Finding> found =
                    Grade.of(
                                    severity(who),
                                    clash.always(),
                                    clash.asGiven(),
                                    true,
                                    clash.open(),
                                    thing.tentative())
                            .map(grade ->
                                    Finding.of(
                                                    kind,
                                                    grade,
                                                    clash.span(),
                                                    List.of(thing.id()),
                                                    who.ids())
                                            .by(clash.measure()));
            if (found.isPresent()) {
                return found;
            }
        }
        return unknown == null
                ? Optional.empty()
                : Optional.of(
                        Finding.of(kind, Grade.OPEN, thing.time(), List.of(thing.id()), who.ids())
                                .by(new Measure.Unknown(unknown)));
    }

    /** As bad as the kind is for those who keep the practice strictly; never hard for those who keep it where they can. */
    private Severity severity(Keepers who) {
        Severity usual = limits.severity(kind);
        return who.strictness() == Strictness.PREFERRED && usual == Severity.HARD
                ? Severity.SOFT
                : usual;
    }
}
