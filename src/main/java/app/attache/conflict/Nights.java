package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.WallTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nights of a delegation, from its first stay to its last.
 *
 * @param all each date once, in order
 * @param stays in order of their beginning
 * @param legs in order of their beginning
 */
record Nights(List<Night> all, List<Stay> stays, List<Leg> legs, Programme programme) {

    private static final int SMALL_HOURS = 3;

    /** Two nights of one date begin so far apart at most, unless the date line is between them. */
    private static final long SAME_NIGHT = Moments.DAY * 3 / 4;

    /**
     * A night.
     *
     * @param date that of its evening
     * @param moment three in the morning
     * @param zone the clock it goes by
     * @param stays the stay that it falls into, or those that it falls between
     */
    record Night(LocalDate date, long moment, ZoneId zone, List<Id<?>> stays) {}

    /** The nights of these stays, which are in order; there is one at least. */
    static Nights of(List<Stay> stays, List<Leg> legs, Programme programme) {
        List<Night> all = new ArrayList<>();
        Stay latest = stays.getFirst();
        LocalDate next = evening(latest, programme);
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (i > 0 && stay.time().start().isAfter(latest.time().end())) {
                next =
                        add(
                                all,
                                next,
                                latest,
                                zone(latest, programme),
                                stay.time().start(),
                                List.of(latest.id(), stay.id()));
            }
            LocalDate first = evening(stay, programme);
            next = first.isAfter(next) ? first : next;
            next =
                    add(
                            all,
                            next,
                            stay,
                            zone(stay, programme),
                            stay.time().end(),
                            List.of(stay.id()));
            latest = stay.time().end().isAfter(latest.time().end()) ? stay : latest;
        }
        return new Nights(all, stays, legs, programme);
    }

    /** The evening before a stay begins, where it is. */
    private static LocalDate evening(Stay stay, Programme programme) {
        return stay.time()
                .start()
                .withZoneSameInstant(zone(stay, programme))
                .toLocalDate()
                .minusDays(1);
    }

    private static ZoneId zone(Stay stay, Programme programme) {
        return programme.get(stay.city()).zone();
    }

    // Nights from a date on that are after a stay's beginning and before a moment, by the clock
    // there.
    private static LocalDate add(
            List<Night> all,
            LocalDate from,
            Stay stay,
            ZoneId zone,
            ZonedDateTime until,
            List<Id<?>> stays) {
        long start = Moments.of(stay.time().start());
        long end = Moments.of(until);
        LocalDate date = from;
        while (morning(date, zone) < end) {
            if (morning(date, zone) >= start && WallTime.isDate(date, zone)) {
                all.add(new Night(date, morning(date, zone), zone, stays));
            }
            date = date.plusDays(1);
        }
        return date;
    }

    private static long morning(LocalDate evening, ZoneId zone) {
        return Moments.of(evening.plusDays(1).atTime(SMALL_HOURS, 0).atZone(zone));
    }

    /** The stays that have lodging for {@code night}. */
    List<Id<?>> lodged(Night night) {
        return stays.stream()
                .filter(stay ->
                        stay.nights().stream().anyMatch(ron -> ron.night().equals(night.date())))
                .filter(stay ->
                        Math.abs(morning(night.date(), zone(stay, programme)) - night.moment())
                                < SAME_NIGHT)
                .<Id<?>>map(Stay::id)
                .toList();
    }

    /** Whether nobody needs lodging on {@code night}: the delegation is on its way, or at home. */
    boolean provided(Night night) {
        return underway(night.moment()) || night.stays().size() > 1 && atHome(night.moment());
    }

    private boolean underway(long moment) {
        return legs.stream()
                .anyMatch(leg ->
                        Moments.of(leg.callTime()) <= moment
                                && moment
                                        < Moments.of(leg.wheelsDown())
                                                + Moments.of(leg.clearance()));
    }

    private boolean atHome(long moment) {
        Optional<Leg> last =
                legs.stream()
                        .filter(leg -> Moments.of(leg.wheelsDown()) <= moment)
                        .reduce((_, later) -> later);
        Optional<Id<City>> home =
                legs.stream()
                        .findFirst()
                        .flatMap(leg -> programme.cityOf(leg.origin()))
                        .map(City::id);
        return last.flatMap(leg -> programme.cityOf(leg.destination()))
                .map(City::id)
                .filter(city -> home.filter(city::equals).isPresent())
                .isPresent();
    }
}
