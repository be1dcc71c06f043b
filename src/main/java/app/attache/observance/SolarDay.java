package app.attache.observance;

import app.attache.programme.Position;
import com.kosherjava.zmanim.util.AstronomicalCalculator;
import com.kosherjava.zmanim.util.GeoLocation;
import com.kosherjava.zmanim.util.NOAACalculator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The course of the sun over one civil day at one point, by the formulas of the US National Oceanic and Atmospheric
 * Administration: good to a few seconds between the polar circles. Elevation is ignored.
 *
 * <p>The day is the one whose noon the clock at the place shows, whatever the longitude says: in Apia and Kiritimati
 * both differ by a day. What happens in the evening may lie after midnight.
 */
final class SolarDay {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);
    private static final double HORIZON = 90;

    /** Noon by the sun is within 17 minutes of mean noon; at the edge of the polar night it sets then. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final AstronomicalCalculator calculator = new NOAACalculator();
    private final GeoLocation point;
    private final LocalDate utcDate;
    private final Calendar utcDay;
    private final Instant utcMidnight;
    private final Instant meanNoon;

    /** The sun over {@code date}, as the clock in {@code zone} counts days. */
    SolarDay(Position.At point, ZoneId zone, LocalDate date) {
        this(
                new GeoLocation("", point.latitude(), point.longitude(), UTC),
                utcDate(point.longitude(), zone, date));
    }

    private SolarDay(GeoLocation point, LocalDate utcDate) {
        this.point = point;
        this.utcDate = utcDate;
        this.utcMidnight = utcDate.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.utcDay = calendar(utcDate);
        this.meanNoon = meanNoon(point.getLongitude(), utcDate);
    }

    /** The day before by the sun, also where the calendar left a day out. */
    SolarDay before() {
        return new SolarDay(point, utcDate.minusDays(1));
    }

    /** The day after by the sun. */
    SolarDay after() {
        return new SolarDay(point, utcDate.plusDays(1));
    }

    /** When the sun stands highest. */
    Instant noon() {
        return following(calculator.getUTCNoon(utcDay, point), meanNoon.minus(SLACK));
    }

    /** When the upper edge of the sun goes under; empty when it stays up or down all day. */
    Optional<Instant> sunset() {
        return evening(HORIZON);
    }

    /** When the sun's centre goes {@code degrees} below the horizon after noon; empty when it does not. */
    Optional<Instant> nightfall(double degrees) {
        return evening(HORIZON + degrees);
    }

    /** When the sun's centre comes up to {@code degrees} below the horizon before noon; empty when it does not. */
    Optional<Instant> dawn(double degrees) {
        double hours = calculator.getUTCSunrise(utcDay, point, HORIZON + degrees, false);
        return Double.isNaN(hours)
                ? Optional.empty()
                : Optional.of(following(hours, meanNoon.plus(SLACK).minus(DAY)));
    }

    private Optional<Instant> evening(double zenith) {
        double hours = calculator.getUTCSunset(utcDay, point, zenith, false);
        return Double.isNaN(hours)
                ? Optional.empty()
                : Optional.of(following(hours, meanNoon.minus(SLACK)));
    }

    /** The first instant from {@code earliest} on at which UTC clocks show {@code hours}. */
    private Instant following(double hours, Instant earliest) {
        Instant time = utcMidnight.plusMillis(Math.round(hours * Duration.ofHours(1).toMillis()));
        long days = Math.floorDiv(Duration.between(time, earliest).toMillis(), DAY.toMillis());
        Instant before = time.plus(DAY.multipliedBy(days));
        return before.isBefore(earliest) ? before.plus(DAY) : before;
    }

    private static LocalDate utcDate(double longitude, ZoneId zone, LocalDate date) {
        Instant civilNoon = date.atTime(LocalTime.NOON).atZone(zone).toInstant();
        Duration ahead = Duration.between(meanNoon(longitude, date), civilNoon);
        return date.plusDays(Math.round((double) ahead.toSeconds() / DAY.toSeconds()));
    }

    private static Instant meanNoon(double longitude, LocalDate utcDate) {
        Duration west = Duration.ofSeconds(Math.round(-longitude * DAY.toSeconds() / 360));
        return utcDate.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).plus(west);
    }

    private static Calendar calendar(LocalDate date) {
        Calendar calendar = new GregorianCalendar(UTC);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }
}
