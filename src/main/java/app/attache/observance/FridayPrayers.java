package app.attache.observance;

import app.attache.programme.Position;
import app.attache.programme.WallTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The Friday prayer: it begins when the sun has passed its highest point and may last until the afternoon prayer.
 * Mosques set their own hours in between, so the limits leave room on both sides.
 */
final class FridayPrayers implements Reckoner {

    private final ObservanceLimits limits;

    FridayPrayers(ObservanceLimits limits) {
        this.limits = limits;
    }

    @Override
    public ObservedYear year(Position.At point, ZoneId zone, String country, int year) {
        ObservedYear.Builder found = new ObservedYear.Builder();
        for (LocalDate day : fridays(year, zone)) {
            Instant noon = new SolarDay(point, zone, day).noon();
            found.add(
                    ObservedTime.widened(
                            List.of(Occasion.FRIDAY_PRAYER),
                            noon.minus(limits.prayerBefore()),
                            noon.plus(limits.prayerAfter()),
                            zone));
        }
        return found.build();
    }

    /** The Fridays of {@code year} that the calendar in {@code zone} has. */
    static List<LocalDate> fridays(int year, ZoneId zone) {
        LocalDate first =
                LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return first.datesUntil(LocalDate.of(year + 1, 1, 1), Period.ofWeeks(1))
                .filter(day -> WallTime.isDate(day, zone))
                .toList();
    }
}
