package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.attache.programme.Observance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Times against calendars that were printed or put on the web. Publishers take another point of the city, its elevation,
 * or another rounding, so two minutes of difference are none; nor are four at nightfall, which some take at 9°.
 */
class PublishedTimesTest {

    private static final ObservanceCalendar CALENDAR =
            new ObservanceCalendar(ObservanceLimits.USUAL);

    /** New York, Washington, London: weekly tables of newspapers and communities; Israel: a news site's weekly notice. */
    @ParameterizedTest
    @CsvSource({
        "NEW_YORK,     2025-08-15, 19:35, 20:36",
        "NEW_YORK,     2025-11-28, 16:12, 17:15",
        "NEW_YORK,     2025-12-26, 16:16, 17:21",
        "NEW_YORK,     2026-01-02, 16:22, 17:27",
        "NEW_YORK,     2026-02-27, 17:26, 18:27",
        "WASHINGTON,   2025-08-15, 19:45, 20:46",
        "WASHINGTON,   2025-08-22, 19:36, 20:37",
        "LONDON,       2025-08-15, 20:04, 21:17",
        "LONDON,       2025-08-22, 19:51, 21:04",
        "LONDON,       2019-12-06, 15:35, 16:50",
        "PARIS,        2019-12-06, 16:37, 17:48",
        "MADRID,       2019-12-06, 17:30, 18:31",
        "TORONTO,      2019-12-06, 16:23, 17:28",
        "JOHANNESBURG, 2019-12-06, 18:32, 19:30",
        "JERUSALEM,    2019-12-06, 15:55, 17:15",
        "HAIFA,        2019-12-06, 16:04, 17:14",
        "JERUSALEM,    2026-02-20, 16:49, 18:07",
        "TEL_AVIV,     2026-02-20, 17:13, 18:09",
        "HAIFA,        2026-02-20, 16:59, 18:07",
    })
    void shabbatIsAsPublished(City city, LocalDate friday, String candles, String nightfall) {
        ObservedTime shabbat =
                only(CALENDAR.between(city.place, Observance.SHABBAT, friday, friday.plusDays(1)));
        near(shabbat.start(), friday + "T" + candles, 2);
        near(shabbat.end(), friday.plusDays(1) + "T" + nightfall, 4);
    }

    /** The first day of Ramadan 2025 in Egypt, whose survey authority takes the sun at 19.5° for dawn. */
    @Test
    void theFirstFastInCairoIsAsPublished() {
        ObservanceCalendar egyptian = new ObservanceCalendar(ObservanceLimits.USUAL.withDawn(19.5));
        LocalDate day = LocalDate.of(2025, 3, 1);
        ObservedTime fast =
                only(
                        egyptian.between(
                                Places.at(30.0444, 31.2357, "Africa/Cairo", "EG"),
                                Observance.RAMADAN,
                                day,
                                day.plusDays(1)));
        near(fast.start(), "2025-03-01T04:54", 2);
        near(fast.end(), "2025-03-01T17:55", 2);
    }

    private enum City {
        NEW_YORK(Places.NEW_YORK),
        WASHINGTON(Places.WASHINGTON),
        LONDON(Places.LONDON),
        PARIS(Places.PARIS),
        MADRID(Places.MADRID),
        TORONTO(Places.TORONTO),
        JOHANNESBURG(Places.JOHANNESBURG),
        JERUSALEM(Places.JERUSALEM),
        TEL_AVIV(Places.TEL_AVIV),
        HAIFA(Places.HAIFA);

        final Locality place;

        City(Locality place) {
            this.place = place;
        }
    }

    private static void near(ZonedDateTime reckoned, String published, int minutes) {
        assertThat(reckoned.toLocalDateTime())
                .isCloseTo(LocalDateTime.parse(published), within(minutes, ChronoUnit.MINUTES));
    }

    private static ObservedTime only(Evaluation<List<ObservedTime>> evaluation) {
        List<ObservedTime> times = ((Evaluation.Known<List<ObservedTime>>) evaluation).value();
        assertThat(times).hasSize(1);
        return times.getFirst();
    }
}
