package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.programme.Id;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How planned times are read under the zone rules of today. */
class ReadingTest {

    private final Reading reading = new Reading(new Reading.Pool());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-04T16:05-05:00[America/New_York]",
                "2025-02-04T16:05:06.000000007+02:00[Asia/Jerusalem]",
                "2025-11-02T01:30-05:00[America/New_York]",
                "1883-11-18T12:00-05:00[America/New_York]",
                "2025-02-04T16:05Z[UTC]",
                "2025-02-04T16:05+05:45",
                "-0044-03-15T12:00Z",
                "+12025-02-04T16:05Z[UTC]"
            })
    void aTimeIsReadAsItWasWritten(String text) {
        ZonedDateTime time = reading.time(text);

        assertThat(time).hasToString(text);
        assertThat(reading.shifted()).isEmpty();
    }

    @Test
    void aTimeWhoseZoneFollowsOtherRulesNowKeepsItsWallTimeAndIsReported() {
        reading.startOn(Id.meeting("e7"));

        ZonedDateTime time = reading.time("2025-07-04T16:05-05:00[America/New_York]");

        assertThat(time).isEqualTo(ZonedDateTime.parse("2025-07-04T16:05-04:00[America/New_York]"));
        assertThat(reading.shifted())
                .containsExactly(
                        new ShiftedTime(
                                Id.meeting("e7"),
                                OffsetDateTime.parse("2025-07-04T16:05-05:00"),
                                time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-04",
                "2025-02-04T16:05",
                "2025-02-04T16:05-05:00[Nowhere/Land]",
                "noon Z"
            })
    void whatIsNoPlannedTimeIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> reading.time(text));
    }
}
