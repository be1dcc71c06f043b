package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ObservanceCalendarProperties {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final ObservanceCalendar CALENDAR =
            new ObservanceCalendar(ObservanceLimits.USUAL);

    @Property
    void stretchesAreInOrderAndApart(
            @ForAll("places") Locality place,
            @ForAll Observance practice,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 800) int days) {
        List<ObservedTime> times = times(place, practice, from, from.plusDays(days));
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).interval().startInclusive())
                    .isAfter(times.get(i - 1).interval().endExclusive());
        }
    }

    @Property
    void aNoonIsObservedOnSaturdaysAndHolyDaysOnly(
            @ForAll("places") Locality place, @ForAll("days") LocalDate day) {
        List<Occasion> kept = HolyDays.occasions(day, place.country().equals("IL"));
        List<ObservedTime> found = at(place, Observance.SHABBAT, noon(place, day));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || !kept.isEmpty()) {
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().occasions()).containsAll(kept);
        } else {
            assertThat(found).isEmpty();
        }
    }

    @Property
    void everySaturdayNoonIsShabbat(
            @ForAll("places") Locality place, @ForAll("days") LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        assertThat(at(place, Observance.SHABBAT, noon(place, saturday)))
                .singleElement()
                .satisfies(time -> assertThat(time.occasions()).contains(Occasion.SHABBAT));
    }

    @Property
    void aShortQuestionIsAnsweredAsALongOneIs(
            @ForAll("places") Locality place,
            @ForAll Observance practice,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(max = 4000) int length) {
        Instant first = day.atStartOfDay(place.zone()).toInstant().plus(Duration.ofMinutes(start));
        Interval asked = new Interval(first, first.plus(Duration.ofMinutes(length)));
        List<ObservedTime> all = times(place, practice, day.minusDays(20), day.plusDays(20));
        assertThat(during(place, practice, asked))
                .isEqualTo(all.stream().filter(time -> time.interval().overlaps(asked)).toList());
    }

    @Property
    void candlesAndNightfallAreThoseOfTheAlmanac(
            @ForAll("places") Locality place, @ForAll("days") LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        ObservedTime shabbat = at(place, Observance.SHABBAT, noon(place, saturday)).getFirst();
        Position.At point = Places.point(place);
        Instant candles =
                evening(point, AlmanacSun.RISE_AND_SET, shabbat.start().toLocalDate(), place)
                        .minus(ObservanceLimits.USUAL.candleLightingAt(point));
        Instant nightfall = evening(point, -8.5, shabbat.end().toLocalDate(), place);
        // Beginnings are rounded down to the minute and ends up.
        assertThat(shabbat.interval().startInclusive().plusSeconds(30))
                .isCloseTo(candles, within(60, ChronoUnit.SECONDS));
        assertThat(shabbat.interval().endExclusive().minusSeconds(30))
                .isCloseTo(nightfall, within(70, ChronoUnit.SECONDS));
    }

    @Property
    void theSunIsUpAtEveryFastAndHighAtEveryPrayer(
            @ForAll("places") Locality place, @ForAll("days") LocalDate day) {
        Position.At point = Places.point(place);
        for (ObservedTime fast : times(place, Observance.RAMADAN, day, day.plusDays(40))) {
            assertThat(fast.start().toLocalDate()).isEqualTo(fast.end().toLocalDate());
            assertThat(AlmanacSun.altitude(point, fast.interval().startInclusive()))
                    .isCloseTo(-18.5, within(0.5));
            assertThat(AlmanacSun.altitude(point, fast.interval().endExclusive()))
                    .isCloseTo(AlmanacSun.RISE_AND_SET, within(0.4));
        }
        for (ObservedTime prayer : times(place, Observance.FRIDAY_PRAYER, day, day.plusDays(7))) {
            assertThat(prayer.start().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            Instant noon = prayer.interval().startInclusive().plus(Duration.ofMinutes(15));
            assertThat(AlmanacSun.altitude(point, noon))
                    .isGreaterThan(AlmanacSun.altitude(point, noon.minusSeconds(1800)))
                    .isGreaterThan(AlmanacSun.altitude(point, noon.plusSeconds(1800)));
        }
    }

    @Example
    void aGlimmerAtNoonOfThePolarNightDoesNotEndShabbat() {
        nearThePolesASaturdayNoonIsShabbatOrCannotBeEvaluated(75, LocalDate.of(2024, 12, 21));
        nearThePolesASaturdayNoonIsShabbatOrCannotBeEvaluated(76, LocalDate.of(2026, 12, 5));
        nearThePolesASaturdayNoonIsShabbatOrCannotBeEvaluated(78, LocalDate.of(2013, 11, 23));
    }

    /** Samoa went from Thursday 29 to Saturday 31 December 2011. */
    @Example
    void shabbatBeginsOnTheEveningBeforeAlsoWhereTheCalendarLeftThatDayOut() {
        everySaturdayNoonIsShabbat(Places.APIA, LocalDate.of(2011, 12, 31));
        assertThat(
                        at(
                                Places.APIA,
                                Observance.SHABBAT,
                                noon(Places.APIA, LocalDate.of(2011, 12, 31))))
                .extracting(it -> it.start().toLocalDate())
                .containsExactly(LocalDate.of(2011, 12, 29));
    }

    @Property
    void nearThePolesASaturdayNoonIsShabbatOrCannotBeEvaluated(
            @ForAll @IntRange(min = 55, max = 90) int latitude, @ForAll("days") LocalDate day) {
        Locality place = Places.at(latitude, 20, "Europe/Oslo", "NO");
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Instant noon = noon(place, saturday);
        Evaluation<List<ObservedTime>> evaluation =
                CALENDAR.during(
                        place, Observance.SHABBAT, new Interval(noon, noon.plusSeconds(60)));
        if (evaluation instanceof Evaluation.Known<List<ObservedTime>> known) {
            assertThat(known.value()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<Locality> places() {
        return Arbitraries.of(Places.DARK_EVERY_NIGHT);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 18_000).map(FIRST::plusDays);
    }

    private static Instant evening(
            Position.At point, double altitude, LocalDate date, Locality place) {
        Instant noon = noon(place, date);
        return AlmanacSun.passes(point, altitude, noon, noon.plus(Duration.ofHours(11)));
    }

    private static Instant noon(Locality place, LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(place.zone()).toInstant();
    }

    private static List<ObservedTime> at(Locality place, Observance practice, Instant instant) {
        return during(place, practice, new Interval(instant, instant.plusSeconds(1)));
    }

    private static List<ObservedTime> during(Locality place, Observance practice, Interval asked) {
        return known(CALENDAR.during(place, practice, asked));
    }

    private static List<ObservedTime> times(
            Locality place, Observance practice, LocalDate from, LocalDate toExclusive) {
        return known(CALENDAR.between(place, practice, from, toExclusive));
    }

    private static List<ObservedTime> known(Evaluation<List<ObservedTime>> evaluation) {
        return ((Evaluation.Known<List<ObservedTime>>) evaluation).value();
    }
}
