package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import app.attache.programme.Venue;
import app.attache.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservanceCalendarTest {

    private final ObservanceCalendar calendar = new ObservanceCalendar(ObservanceLimits.USUAL);

    @Test
    void shabbatOfTheVisitInWashington() {
        assertThat(shabbat(Places.WASHINGTON, "2025-02-03", "2025-02-10"))
                .containsExactly("[SHABBAT] 2025-02-07T17:18-05:00 – 2025-02-08T18:19-05:00");
    }

    @Test
    void aDayOfTheWeekThatIsNotObservedIsKnownToBeFree() {
        assertThat(shabbat(Places.WASHINGTON, "2025-02-04", "2025-02-05")).isEmpty();
    }

    @Test
    void aStretchThatBeganBeforeTheDaysAskedForIsGivenWhole() {
        assertThat(shabbat(Places.WASHINGTON, "2025-02-08", "2025-02-09"))
                .containsExactly("[SHABBAT] 2025-02-07T17:18-05:00 – 2025-02-08T18:19-05:00");
    }

    @Test
    void whatOnlyTouchesAStretchIsOutsideIt() {
        Instant candles = Instant.parse("2025-02-07T22:18:00Z");
        Instant night = Instant.parse("2025-02-08T23:19:00Z");
        assertThat(during(candles.minusSeconds(3600), candles)).isEmpty();
        assertThat(during(candles.minusSeconds(3600), candles.plusSeconds(1))).hasSize(1);
        assertThat(during(night.minusSeconds(1), night)).hasSize(1);
        assertThat(during(night, night.plusSeconds(3600))).isEmpty();
    }

    @Test
    void candlesAreLitEarlierInJerusalemAndHaifaThanInTheRestOfTheCountry() {
        assertThat(earlierByCustom(Places.JERUSALEM)).isEqualTo(Duration.ofMinutes(40 - 18));
        assertThat(earlierByCustom(Places.HAIFA)).isEqualTo(Duration.ofMinutes(30 - 18));
        assertThat(earlierByCustom(Places.TEL_AVIV)).isZero();
    }

    @Test
    void anotherCandleLightingIsAMatterOfLimits() {
        ObservanceLimits limits =
                ObservanceLimits.USUAL
                        .withCustoms(List.of())
                        .withCandleLighting(Duration.ofMinutes(22));
        ObservanceCalendar other = new ObservanceCalendar(limits);
        assertThat(
                        said(
                                other.between(
                                        Places.WASHINGTON,
                                        Observance.SHABBAT,
                                        LocalDate.of(2025, 2, 7),
                                        LocalDate.of(2025, 2, 8))))
                .containsExactly("[SHABBAT] 2025-02-07T17:14-05:00 – 2025-02-08T18:19-05:00");
    }

    @Test
    void twoDaysOfAHolyDayAndShabbatAreOneStretch() {
        assertThat(shabbat(Places.NEW_YORK, "2024-10-02", "2024-10-06"))
                .singleElement()
                .asString()
                .startsWith("[ROSH_HASHANAH, SHABBAT] 2024-10-02T18:1")
                .contains("2024-10-05T19:");
    }

    @Test
    void yomKippurOnShabbatIsOneStretchOfOneDay() {
        assertThat(shabbat(Places.LONDON, "2024-10-11", "2024-10-13"))
                .singleElement()
                .asString()
                .startsWith("[YOM_KIPPUR, SHABBAT] 2024-10-11T17:5")
                .contains(" – 2024-10-12T19:0");
    }

    @Test
    void theSecondDayOfAHolyDayIsKeptOutsideIsraelOnly() {
        assertThat(shabbat(Places.NEW_YORK, "2025-10-08", "2025-10-09")).hasSize(1);
        assertThat(shabbat(Places.JERUSALEM, "2025-10-08", "2025-10-09")).isEmpty();
    }

    @Test
    void aPlaceOfNoCountryIsSureOfShabbatButNotOfSecondDays() {
        Locality somewhere = new Locality(Places.NEW_YORK.position(), Places.NEW_YORK.zone(), "");
        assertThat(shabbat(somewhere, "2025-02-03", "2025-02-10")).hasSize(1);
        assertThat(shabbat(somewhere, "2025-10-08", "2025-10-09"))
                .containsExactly("observance.unknown.country");
    }

    @Test
    void hoursAreThoseOfTheClockOnTheDayItChanges() {
        // New York, Sunday 9 March 2025 at 02:00; Shabbat ended the evening before in winter time.
        assertThat(shabbat(Places.NEW_YORK, "2025-03-07", "2025-03-16"))
                .containsExactly(
                        "[SHABBAT] 2025-03-07T17:36-05:00 – 2025-03-08T18:37-05:00",
                        "[SHABBAT] 2025-03-14T18:44-04:00 – 2025-03-15T19:44-04:00");
        // Jerusalem puts the clock forward on a Friday at 02:00.
        assertThat(shabbat(Places.JERUSALEM, "2025-03-28", "2025-03-29").getFirst())
                .contains("2025-03-28T18:", "+03:00 – 2025-03-29T19:");
    }

    @Test
    void saturdayIsTheOneOfTheClockOnEitherSideOfTheDateLine() {
        assertThat(shabbat(Places.APIA, "2025-02-05", "2025-02-11"))
                .singleElement()
                .asString()
                .contains("2025-02-07T18:", "2025-02-08T19:", "+13:00");
        assertThat(shabbat(Places.KIRITIMATI, "2025-02-05", "2025-02-11"))
                .singleElement()
                .asString()
                .contains("2025-02-07T18:", "2025-02-08T19:", "+14:00");
    }

    @Test
    void aSunThatDoesNotSetCannotBeEvaluated() {
        assertThat(shabbat(Places.TROMSO, "2025-06-21", "2025-06-22"))
                .containsExactly("observance.unknown.sunset");
        assertThat(shabbat(Places.TROMSO, "2025-12-20", "2025-12-21"))
                .containsExactly("observance.unknown.sunset");
        assertThat(shabbat(Places.TROMSO, "2025-06-17", "2025-06-18")).isEmpty();
    }

    @Test
    void aNightThatDoesNotGetDarkLeavesTheEndOpen() {
        assertThat(shabbat(Places.STOCKHOLM, "2025-06-21", "2025-06-22"))
                .containsExactly("observance.unknown.nightfall");
        assertThat(shabbat(Places.STOCKHOLM, "2025-02-08", "2025-02-09")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SHABBAT, 2025-02-07, 2025-02-08",
        "SHABBAT, 2025-04-13, 2025-04-14",
        "FRIDAY_PRAYER, 2025-02-07, 2025-02-08",
        "RAMADAN, 2025-03-10, 2025-03-11"
    })
    void aPlaceWithoutCoordinatesCannotBeEvaluatedOnTheDaysThatMatter(
            Observance practice, LocalDate from, LocalDate to) {
        Locality somewhere = new Locality(Position.UNSTATED, Places.LONDON.zone(), "GB");

        assertThat(said(calendar.between(somewhere, practice, from, to)))
                .containsExactly("observance.unknown.position");
    }

    @Test
    void onOtherDaysNothingIsObservedWhereverAPlaceIs() {
        Locality somewhere = new Locality(Position.UNSTATED, Places.LONDON.zone(), "GB");
        for (Observance practice : Observance.values()) {
            assertThat(
                            said(
                                    calendar.between(
                                            somewhere,
                                            practice,
                                            LocalDate.of(2025, 2, 3),
                                            LocalDate.of(2025, 2, 6))))
                    .isEmpty();
        }
    }

    @Test
    void yearsOutOfReachCannotBeEvaluated() {
        assertThat(shabbat(Places.LONDON, "1899-05-05", "1899-05-06"))
                .containsExactly("observance.unknown.years");
        assertThat(shabbat(Places.LONDON, "2151-05-05", "2151-05-06"))
                .containsExactly("observance.unknown.years");
        assertThat(shabbat(Places.LONDON, "2149-05-03", "2149-05-04")).hasSize(1);
    }

    @Test
    void daysThatEndBeforeTheyBeginAreADefectOfTheCaller() {
        assertThatThrownBy(() -> shabbat(Places.LONDON, "2025-02-08", "2025-02-07"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVenueIsWhereItIsOrElseInItsCity() {
        City city =
                City.draft(Id.city("doha"), "Doha", Places.DOHA.zone())
                        .country("QA")
                        .position(Places.DOHA.position())
                        .build();
        Venue unplaced = Venue.draft(Id.venue("hall"), "Hall", city.id()).build();
        Position.At there = new Position.At(25.3, 51.5);
        assertThat(Locality.of(unplaced, city)).isEqualTo(Locality.of(city)).isEqualTo(Places.DOHA);
        assertThat(Locality.of(unplaced.withPosition(there), city))
                .isEqualTo(new Locality(there, Places.DOHA.zone(), "QA"));
    }

    private Duration earlierByCustom(Locality place) {
        ObservanceCalendar plain =
                new ObservanceCalendar(ObservanceLimits.USUAL.withCustoms(List.of()));
        return Duration.between(candles(calendar, place), candles(plain, place));
    }

    private static ZonedDateTime candles(ObservanceCalendar calendar, Locality place) {
        LocalDate friday = LocalDate.of(2025, 2, 7);
        return switch (calendar.between(place, Observance.SHABBAT, friday, friday.plusDays(1))) {
            case Evaluation.Known<List<ObservedTime>>(List<ObservedTime> times) ->
                    times.getFirst().start();
            case Evaluation.NotEvaluable<List<ObservedTime>>(Message why) ->
                    throw new AssertionError(why);
        };
    }

    private List<String> during(Instant start, Instant end) {
        return said(
                calendar.during(Places.WASHINGTON, Observance.SHABBAT, new Interval(start, end)));
    }

    private List<String> shabbat(Locality place, String from, String toExclusive) {
        return said(
                calendar.between(
                        place,
                        Observance.SHABBAT,
                        LocalDate.parse(from),
                        LocalDate.parse(toExclusive)));
    }

    /** The times, or the key of the reason why there are none. */
    static List<String> said(Evaluation<List<ObservedTime>> evaluation) {
        return switch (evaluation) {
            case Evaluation.Known<List<ObservedTime>>(List<ObservedTime> times) ->
                    times.stream()
                            .map(time ->
                                    time.occasions()
                                            + " "
                                            + time.start().toOffsetDateTime()
                                            + " – "
                                            + time.end().toOffsetDateTime())
                            .toList();
            case Evaluation.NotEvaluable<List<ObservedTime>>(Message why) -> List.of(why.key());
        };
    }
}
