package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the stays and legs of a person's delegations put the person, part-travellers for their part. Immutable.
 *
 * <p>The newest evidence holds: after a leg the person is where it led, until a stay elsewhere begins; before the first leg,
 * where it starts.
 */
final class Whereabouts {

    /** Of somebody who is in no delegation and on no manifest: nothing is known. */
    static final Whereabouts NOWHERE = new Whereabouts(false, List.of(), List.of(), Set.of());

    private static final Comparator<Journey> BY_LANDING =
            Comparator.comparingLong(Journey::down)
                    .thenComparing(journey -> journey.leg().id().value());
    private static final Comparator<Journey> BY_TAKE_OFF =
            Comparator.comparingLong(Journey::up)
                    .thenComparing(journey -> journey.leg().id().value());
    private static final Comparator<Sojourn> BY_ARRIVAL =
            Comparator.<Sojourn>comparingLong(one -> one.from().given())
                    .thenComparing(one -> one.stay().value());

    private final boolean member;
    private final Timeline<Journey> journeys;
    private final List<Journey> byLanding;
    private final List<Journey> byTakeOff;
    private final Timeline<Sojourn> sojourns;
    private final Map<Id<City>, List<Sojourn>> byCity;
    private final Set<Id<City>> openCities;
    private final long longestInTheAir;

    /**
     * @param member whether the person is in a delegation
     * @param journeys the legs travelled, each once
     * @param sojourns the stays, those in which the person takes part
     * @param openCities cities that a leg leads to, or a stay is in, of which the time is to be confirmed
     */
    Whereabouts(
            boolean member,
            List<Journey> journeys,
            List<Sojourn> sojourns,
            Set<Id<City>> openCities) {
        this.member = member;
        List<Journey> ordered = sorted(journeys, Timeline.ORDER);
        this.journeys = new Timeline<>(ordered);
        // They are nearly in these orders by now.
        this.byLanding = sorted(ordered, BY_LANDING);
        this.byTakeOff = sorted(ordered, BY_TAKE_OFF);
        this.byCity = joined(sojourns);
        List<Sojourn> joined = new ArrayList<>(sojourns.size());
        byCity.values().forEach(joined::addAll);
        joined.sort(Timeline.ORDER);
        this.sojourns = new Timeline<>(joined);
        this.openCities = openCities;
        long longest = -1;
        for (Journey journey : journeys) {
            if (journey.isFlight()) {
                longest = Math.max(longest, journey.down() - journey.up());
            }
        }
        this.longestInTheAir = longest;
    }

    /** The legs that the person travels. */
    Timeline<Journey> journeys() {
        return journeys;
    }

    /** How long the longest of the flights takes; −1 when there is none. */
    long longestInTheAir() {
        return longestInTheAir;
    }

    /** Whether a leg or stay whose time is to be confirmed may put the person in {@code town} at any time. */
    boolean perhapsIn(Town town) {
        return openCities.contains(town.id());
    }

    /**
     * What shows that the person is not in {@code town} for all of the stretch from {@code start} to {@code end}: a stay or a
     * leg; null when the person is there or on a leg, or nothing is known.
     */
    @Nullable Id<?> awayFrom(Town town, long start, long end, Sojourn.Width width) {
        if (!member || underway(start, end)) {
            return null;
        }
        Journey last = landedBy(start);
        Journey next = leavingFrom(end);
        Sojourn elsewhere = null;
        for (int i = sojourns.lastReaching(sojourns.startingBefore(end + 1), start - 1);
                i >= 0;
                i = sojourns.lastReaching(i, start - 1)) {
            Sojourn sojourn = sojourns.get(i);
            if (!sojourn.town().id().equals(town.id())) {
                elsewhere = sojourn.meets(start, end) ? later(sojourn, elsewhere) : elsewhere;
            } else if (sojourn.covers(start, end, width)) {
                return awayFromStay(sojourn, last, next);
            }
        }
        Sojourn near = between(last, next, byCity.getOrDefault(town.id(), List.of()), start);
        if (near != null) {
            return near.stay();
        }
        return elsewhere != null
                ? awayInStay(elsewhere, town, last, next)
                : awayByLegs(town, last, next);
    }

    private static Sojourn later(Sojourn one, @Nullable Sojourn other) {
        return other == null || other.from().given() < one.from().given() ? one : other;
    }

    // A stay here that falls between the same two legs, best one that has begun by then.
    private static @Nullable Sojourn between(
            @Nullable Journey last, @Nullable Journey next, List<Sojourn> here, long start) {
        long since = last == null ? Long.MIN_VALUE : last.down();
        long until = next == null ? Long.MAX_VALUE : next.up();
        Sojourn near = null;
        for (Sojourn sojourn : here) {
            if (sojourn.until().given() > since && sojourn.from().given() < until) {
                near = near == null || sojourn.from().given() <= start ? sojourn : near;
            }
        }
        return near;
    }

    /** Whether a leg takes the person, as given, between the two moments. */
    boolean underway(long start, long end) {
        Reading stretch = Reading.exact(start, end - start);
        for (int i = journeys.lastReaching(journeys.startingBefore(end), start);
                i >= 0;
                i = journeys.lastReaching(i, start)) {
            if (journeys.get(i).reading().overlapsAsGiven(stretch)) {
                return true;
            }
        }
        return false;
    }

    // A stay says that the person is here. Legs can say that the person has left since, or is yet
    // to come.
    private static @Nullable Id<?> awayFromStay(
            Sojourn here, @Nullable Journey last, @Nullable Journey next) {
        Town town = here.town();
        boolean returns = next != null && next.startsIn(town);
        if (last != null
                && last.down() > here.from().given()
                && last.endsElsewhere(town)
                && !returns) {
            return last.id();
        }
        boolean came = last != null && last.endsIn(town);
        if (next != null
                && next.up() > here.from().given()
                && next.endsIn(town)
                && next.startsElsewhere(town)
                && !came) {
            return next.id();
        }
        return null;
    }

    // A stay says that the person is elsewhere. Legs can say that the person came here since, or
    // leaves from here.
    private static @Nullable Id<?> awayInStay(
            Sojourn elsewhere, Town town, @Nullable Journey last, @Nullable Journey next) {
        boolean came = last != null && last.down() > elsewhere.from().given() && last.endsIn(town);
        boolean leaves = next != null && next.startsIn(town);
        return came || leaves ? null : elsewhere.stay();
    }

    // No stay says anything: at home, or not lodged. Within a country people also go by car.
    private static @Nullable Id<?> awayByLegs(
            Town town, @Nullable Journey last, @Nullable Journey next) {
        Town arrived = last == null ? null : last.to();
        Town leaving = next == null ? null : next.from();
        if (mayBe(arrived, town) || mayBe(leaving, town)) {
            return null;
        }
        if (last != null && arrived != null) {
            return last.id();
        }
        return next != null && leaving != null ? next.id() : null;
    }

    private static boolean mayBe(@Nullable Town known, Town town) {
        return known != null && (known.id().equals(town.id()) || known.sameCountry(town));
    }

    /** The leg landed last, by {@code moment} at the latest. */
    @Nullable Journey landedBy(long moment) {
        int low = 0;
        int high = byLanding.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byLanding.get(middle).down() <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : byLanding.get(low - 1);
    }

    /** The leg that leaves first, from {@code moment} on. */
    private @Nullable Journey leavingFrom(long moment) {
        int low = 0;
        int high = byTakeOff.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byTakeOff.get(middle).up() < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == byTakeOff.size() ? null : byTakeOff.get(low);
    }

    private static <T> List<T> sorted(List<T> things, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(order);
        return sorted;
    }

    private static Map<Id<City>, List<Sojourn>> joined(List<Sojourn> sojourns) {
        Map<Id<City>, List<Sojourn>> byCity = new LinkedHashMap<>();
        for (Sojourn one : sorted(sojourns, BY_ARRIVAL)) {
            List<Sojourn> before = byCity.computeIfAbsent(one.town().id(), _ -> new ArrayList<>(2));
            if (!before.isEmpty() && before.getLast().goesOn(one)) {
                before.set(before.size() - 1, before.getLast().with(one));
            } else {
                before.add(one);
            }
        }
        return byCity;
    }
}
