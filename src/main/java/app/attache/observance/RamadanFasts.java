package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.programme.Position;
import app.attache.programme.WallTime;
import app.attache.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

/**
 * The fast of Ramadan, from dawn to sunset of each day of the month.
 *
 * <p>The month is that of the Umm al-Qura calendar of Saudi Arabia ({@link HijrahDate}). Many countries wait for the new
 * moon to be seen: there Ramadan may begin and end a day later, seldom a day earlier.
 */
final class RamadanFasts implements Reckoner {

    private static final int RAMADAN = 9;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final ObservanceLimits limits;

    RamadanFasts(ObservanceLimits limits) {
        this.limits = limits;
    }

    @Override
    public ObservedYear year(Position.At point, ZoneId zone, String country, int year) {
        ObservedYear.Builder found = new ObservedYear.Builder();
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            HijrahDate date = HijrahDate.from(day);
            if (date.get(ChronoField.MONTH_OF_YEAR) == RAMADAN) {
                if (WallTime.isDate(day, zone)) {
                    add(new SolarDay(point, zone, day), zone, found);
                }
                day = day.plusDays(1);
            } else {
                day = day.plusDays(daysToNextMonth(date));
            }
        }
        return found.build();
    }

    private static long daysToNextMonth(HijrahDate date) {
        return date.range(ChronoField.DAY_OF_MONTH).getMaximum()
                - date.get(ChronoField.DAY_OF_MONTH)
                + 1;
    }

    private void add(SolarDay sun, ZoneId zone, ObservedYear.Builder found) {
        Optional<Instant> dawn = sun.dawn(limits.dawn());
        Optional<Instant> sunset = sun.sunset();
        if (dawn.isPresent() && sunset.isPresent()) {
            found.add(
                    ObservedTime.widened(
                            List.of(Occasion.RAMADAN_FAST), dawn.get(), sunset.get(), zone));
            return;
        }
        found.unknown(
                new Interval(
                        dawn.orElse(sun.noon().minus(HALF_A_DAY)),
                        sunset.orElse(sun.noon().plus(HALF_A_DAY))),
                Message.of(
                        sunset.isEmpty()
                                ? "observance.unknown.sunset"
                                : "observance.unknown.dawn"));
    }
}
