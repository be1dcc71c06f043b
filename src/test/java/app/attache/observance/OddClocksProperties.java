package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import app.attache.programme.WallTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The days around changes of odd clocks: that begin at one in the morning, are left out with the date line, come with half an
 * hour more or less, in Ramadan, or far from the sun. Each day of the calendar is asked for by its own noon.
 */
class OddClocksProperties {

    private static final ObservanceCalendar CALENDAR =
            new ObservanceCalendar(ObservanceLimits.USUAL);
    private static final Locality APIA = Places.APIA;
    private static final List<Locality> PLACES =
            List.of(
                    APIA,
                    Places.KIRITIMATI,
                    Places.at(-9.3852, -171.2459, "Pacific/Fakaofo", "TK"),
                    Places.at(-23.5505, -46.6333, "America/Sao_Paulo", "BR"),
                    Places.at(33.8938, 35.5018, "Asia/Beirut", "LB"),
                    Places.at(30.0444, 31.2357, "Africa/Cairo", "EG"),
                    Places.at(35.6892, 51.3890, "Asia/Tehran", "IR"),
                    Places.at(31.9539, 35.9106, "Asia/Amman", "JO"),
                    Places.at(31.5017, 34.4668, "Asia/Gaza", "PS"),
                    Places.at(33.5731, -7.5898, "Africa/Casablanca", "MA"),
                    Places.at(-25.2637, -57.5759, "America/Asuncion", "PY"),
                    Places.at(-33.4489, -70.6693, "America/Santiago", "CL"),
                    Places.at(23.1136, -82.3666, "America/Havana", "CU"),
                    Places.at(-31.5553, 159.0821, "Australia/Lord_Howe", "AU"),
                    Places.at(-43.9535, -176.5597, "Pacific/Chatham", "NZ"),
                    Places.at(39.4704, 75.9898, "Asia/Shanghai", "CN"),
                    Places.at(40.4168, -3.7038, "Europe/Madrid", "ES"));

    /** A day of the calendar at a place. */
    private record Day(Locality place, LocalDate date) {

        Instant noon() {
            return date.atTime(LocalTime.NOON).atZone(place.zone()).toInstant();
        }

        List<ObservedTime> at(Observance practice, Instant moment) {
            return known(
                    CALENDAR.during(place, practice, new Interval(moment, moment.plusSeconds(1))));
        }

        List<ObservedTime> all(Observance practice) {
            return known(CALENDAR.between(place, practice, date, date.plusDays(1)));
        }

        private static List<ObservedTime> known(Evaluation<List<ObservedTime>> evaluation) {
            return ((Evaluation.Known<List<ObservedTime>>) evaluation).value();
        }
    }

    @Property(tries = 500)
    void itIsShabbatOrAHolyDayAtNoonJustWhenTheCalendarSaysSo(@ForAll("days") Day day) {
        boolean kept = !HolyDays.occasions(day.date(), false).isEmpty();

        assertThat(day.at(Observance.SHABBAT, day.noon())).hasSize(kept ? 1 : 0);
    }

    @Property(tries = 500)
    void aFridayHasOnePrayerAroundTheHighestSunAndNoOtherDayHasAny(@ForAll("days") Day day) {
        List<ObservedTime> prayers = day.all(Observance.FRIDAY_PRAYER);

        assertThat(prayers).hasSize(day.date().getDayOfWeek() == DayOfWeek.FRIDAY ? 1 : 0);
        Position.At point = Places.point(day.place());
        for (ObservedTime prayer : prayers) {
            Instant noon = prayer.interval().startInclusive().plus(Duration.ofMinutes(15));
            assertThat(AlmanacSun.altitude(point, noon))
                    .isGreaterThan(AlmanacSun.altitude(point, noon.minusSeconds(1800)))
                    .isGreaterThan(AlmanacSun.altitude(point, noon.plusSeconds(1800)));
            assertThat(prayer.start().toLocalDate()).isEqualTo(day.date());
        }
    }

    @Property(tries = 500)
    void aDayOfRamadanHasOneFastFromDawnToSunset(@ForAll("fasts") Day day) {
        List<ObservedTime> fasts = day.at(Observance.RAMADAN, day.noon());

        assertThat(fasts).hasSize(isRamadan(day.date()) ? 1 : 0);
        Position.At point = Places.point(day.place());
        for (ObservedTime fast : fasts) {
            assertThat(fast.end().toLocalDate()).isEqualTo(day.date());
            assertThat(AlmanacSun.altitude(point, fast.interval().startInclusive()))
                    .isCloseTo(-18.5, within(0.5));
            assertThat(AlmanacSun.altitude(point, fast.interval().endExclusive()))
                    .isCloseTo(AlmanacSun.RISE_AND_SET, within(0.4));
        }
    }

    /** Samoa and Tokelau went from Thursday 29 to Saturday 31 December 2011. */
    @Example
    void thereIsNoFridayPrayerInAWeekWithoutAFriday() {
        for (Locality place :
                List.of(APIA, new Locality(new Position.Unstated(), APIA.zone(), APIA.country()))) {
            assertThat(
                            CALENDAR.between(
                                    place,
                                    Observance.FRIDAY_PRAYER,
                                    LocalDate.of(2011, 12, 24),
                                    LocalDate.of(2012, 1, 6)))
                    .isEqualTo(new Evaluation.Known<>(List.of()));
        }
    }

    @Provide
    Arbitrary<Day> days() {
        return Arbitraries.of(PLACES)
                .flatMap(place ->
                        Arbitraries.oneOf(
                                        Arbitraries.of(aroundChanges(place)),
                                        Arbitraries.integers()
                                                .between(0, 15_000)
                                                .map(LocalDate.of(2000, 1, 1)::plusDays))
                                .filter(date -> WallTime.isDate(date, place.zone()))
                                .map(date -> new Day(place, date)));
    }

    @Provide
    Arbitrary<Day> fasts() {
        return days().filter(day -> isRamadan(day.date()) || isRamadan(day.date().plusDays(1)));
    }

    private static boolean isRamadan(LocalDate date) {
        return HijrahDate.from(date).get(ChronoField.MONTH_OF_YEAR) == 9;
    }

    // Two days on either side of each change from 2000 to 2040, and some days where there is none.
    private static List<LocalDate> aroundChanges(Locality place) {
        List<LocalDate> days = new ArrayList<>();
        Instant moment = Instant.parse("2000-01-01T00:00:00Z");
        while (moment.isBefore(Instant.parse("2040-01-01T00:00:00Z"))) {
            ZoneOffsetTransition next = place.zone().getRules().nextTransition(moment);
            moment = next == null ? moment.plus(Duration.ofDays(500)) : next.getInstant();
            LocalDate date = moment.atZone(place.zone()).toLocalDate();
            date.minusDays(2).datesUntil(date.plusDays(3)).forEach(days::add);
        }
        return days;
    }
}
