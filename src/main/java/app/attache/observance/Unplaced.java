package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.text.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;

/**
 * A place of which the clock is known but not where on the globe it is: when nothing can be said of a practice, and when it
 * is certain that it is not observed, wherever the sun stands.
 *
 * <p>Shabbat and a holy day are somewhere between noon on the eve and noon on the day after, by the clock. Clocks differ from
 * the sun by up to three hours (western China), so Friday prayer is between 10:00 and 17:00. The fast is on the days of the
 * month.
 */
final class Unplaced {

    private static final String ISRAEL = "IL";
    private static final LocalTime PRAYER_FROM = LocalTime.of(10, 0);
    private static final LocalTime PRAYER_UNTIL = LocalTime.of(17, 0);
    private static final int RAMADAN = 9;
    private static final int HALF_A_DAY = 12;

    private final HolyDays holyDays = new HolyDays();

    /** When, on the days of {@code year}, it cannot be said whether {@code practice} is observed. */
    ObservedYear year(Observance practice, ZoneId zone, String country, int year) {
        ObservedYear.Builder found = new ObservedYear.Builder();
        switch (practice) {
            case SHABBAT -> {
                for (HolyDays.Run run : holyDays.startingIn(year, country.equals(ISRAEL))) {
                    // The eve by the sun, also where the calendar left that day out.
                    ZonedDateTime eve = run.first().atStartOfDay(zone).minusHours(HALF_A_DAY);
                    ZonedDateTime after =
                            run.last().plusDays(1).atStartOfDay(zone).plusHours(HALF_A_DAY);
                    unknown(eve, after, found);
                }
            }
            case FRIDAY_PRAYER -> {
                for (LocalDate day : FridayPrayers.fridays(year, zone)) {
                    unknown(day.atTime(PRAYER_FROM), day.atTime(PRAYER_UNTIL), zone, found);
                }
            }
            case RAMADAN -> {
                List<LocalDate> days =
                        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
                for (LocalDate day : days) {
                    if (HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN) {
                        unknown(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), zone, found);
                    }
                }
            }
        }
        return found.build();
    }

    private static void unknown(
            LocalDateTime from, LocalDateTime until, ZoneId zone, ObservedYear.Builder found) {
        unknown(from.atZone(zone), until.atZone(zone), found);
    }

    private static void unknown(
            ZonedDateTime from, ZonedDateTime until, ObservedYear.Builder found) {
        found.unknown(
                new Interval(from.toInstant(), until.toInstant()),
                Message.of("observance.unknown.position"));
    }
}
