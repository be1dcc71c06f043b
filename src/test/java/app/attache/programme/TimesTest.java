package app.attache.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Wall times, spans and intervals. */
class TimesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    private static final Instant NOON = Instant.parse("2025-02-04T12:00:00Z");

    @Test
    void anOrdinaryWallTimeIsOneInstant() {
        assertThat(WallTime.of(LocalDateTime.parse("2025-02-04T16:05"), NEW_YORK))
                .isEqualTo(
                        new WallTime.Unique(
                                ZonedDateTime.parse("2025-02-04T16:05-05:00[America/New_York]")));
    }

    @Test
    void aWallTimeThatTheClocksSkipHasTheNearestValidTimesOnEitherSide() {
        assertThat(WallTime.of(LocalDateTime.parse("2025-03-09T02:30"), NEW_YORK))
                .isEqualTo(
                        new WallTime.Gap(
                                ZonedDateTime.parse("2025-03-09T01:59-05:00[America/New_York]"),
                                ZonedDateTime.parse("2025-03-09T03:00-04:00[America/New_York]")));
    }

    @Test
    void aWallTimeThatTheClocksRepeatIsTwoInstants() {
        assertThat(WallTime.of(LocalDateTime.parse("2025-11-02T01:30"), NEW_YORK))
                .isEqualTo(
                        new WallTime.Overlap(
                                ZonedDateTime.parse("2025-11-02T01:30-04:00[America/New_York]"),
                                ZonedDateTime.ofLocal(
                                        LocalDateTime.parse("2025-11-02T01:30"),
                                        NEW_YORK,
                                        ZoneOffset.ofHours(-5))));
    }

    @Test
    void theEdgesOfAGapAreOrdinary() {
        assertThat(WallTime.of(LocalDateTime.parse("2025-03-09T01:59"), NEW_YORK))
                .isInstanceOf(WallTime.Unique.class);
        assertThat(WallTime.of(LocalDateTime.parse("2025-03-09T02:00"), NEW_YORK))
                .isInstanceOf(WallTime.Gap.class);
        assertThat(WallTime.of(LocalDateTime.parse("2025-03-09T03:00"), NEW_YORK))
                .isInstanceOf(WallTime.Unique.class);
    }

    @Test
    void touchingIntervalsDoNotOverlap() {
        Interval first = interval(0, 60);
        Interval next = interval(60, 90);

        assertThat(first.overlaps(next)).isFalse();
        assertThat(next.overlaps(first)).isFalse();
        assertThat(first.contains(NOON)).isTrue();
        assertThat(first.contains(first.endExclusive())).isFalse();
        assertThat(first.intersection(next).length()).isZero();
    }

    @Test
    void overlappingIntervalsShareTheirIntersection() {
        assertThat(interval(0, 60).overlaps(interval(59, 90))).isTrue();
        assertThat(interval(0, 60).intersection(interval(30, 90))).isEqualTo(interval(30, 60));
        assertThat(interval(0, 60).encloses(interval(0, 60))).isTrue();
        assertThat(interval(0, 60).encloses(interval(30, 61))).isFalse();
    }

    @Test
    void intervalsApartHaveNoIntersection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interval(0, 10).intersection(interval(11, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> interval(10, 0));
    }

    @Test
    void anIntervalIsWidenedOutwards() {
        assertThat(interval(10, 20).widenedBy(Duration.ofMinutes(10), Duration.ofMinutes(5)))
                .isEqualTo(interval(0, 25));
    }

    @Test
    void aSpanMovedKeepsItsLengthAndTheZoneOfItsEnd() {
        TimeSpan flight =
                TimeSpan.fixed(
                        ZonedDateTime.of(2025, 2, 2, 13, 0, 0, 0, JERUSALEM),
                        ZonedDateTime.of(2025, 2, 2, 18, 0, 0, 0, NEW_YORK));

        TimeSpan later = flight.startingAt(flight.start().plusHours(2));

        assertThat(later.length()).isEqualTo(flight.length()).isEqualTo(Duration.ofHours(12));
        assertThat(later.end()).isEqualTo(ZonedDateTime.of(2025, 2, 2, 20, 0, 0, 0, NEW_YORK));
    }

    @Test
    void aSpanOverTheEndOfSummerTimeIsAnHourLonger() {
        TimeSpan night =
                TimeSpan.fixed(
                        LocalDateTime.parse("2025-11-01T22:00").atZone(NEW_YORK),
                        LocalDateTime.parse("2025-11-02T06:00").atZone(NEW_YORK));

        assertThat(night.length()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aSpanDoesNotEndBeforeItStartsWhateverTheClocksShow() {
        ZonedDateTime start = ZonedDateTime.of(2025, 2, 4, 16, 0, 0, 0, NEW_YORK);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.fixed(start, start.minusMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TimeSpan.fixed(
                                start, ZonedDateTime.of(2025, 2, 4, 22, 0, 0, 0, JERUSALEM)));
    }

    private static Interval interval(int from, int to) {
        return new Interval(NOON.plusSeconds(60L * from), NOON.plusSeconds(60L * to));
    }
}
