package app.attache.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.look.Extent;
import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GridDayTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final GridDay spring = new GridDay(LocalDate.of(2025, 3, 9), NEW_YORK);
    private final GridDay autumn = new GridDay(LocalDate.of(2025, 11, 2), NEW_YORK);

    @Test
    void aDayOnWhichClocksArePutForwardHasTwentyThreeHoursAndAnEmptyRow() {
        assertThat(spring.interval().length()).isEqualTo(Duration.ofHours(23));
        assertThat(spring.clockChange())
                .contains(new GridDay.ClockChange(new Extent(120, 180), true));
    }

    @Test
    void aDayOnWhichClocksArePutBackHasTwentyFiveHoursAndARowThatHappensTwice() {
        assertThat(autumn.interval().length()).isEqualTo(Duration.ofHours(25));
        assertThat(autumn.clockChange())
                .contains(new GridDay.ClockChange(new Extent(60, 120), false));
    }

    @Test
    void anOrdinaryDayHasNoChangeOfClocks() {
        assertThat(new GridDay(LocalDate.of(2025, 3, 10), NEW_YORK).clockChange()).isEmpty();
    }

    @Test
    void nineIsOnTheSameRowWhateverTheClocksDid() {
        assertThat(spring.minute(at(spring, 9, 0))).isEqualTo(540);
        assertThat(autumn.minute(at(autumn, 9, 0))).isEqualTo(540);
    }

    @Test
    void whatGoesThroughTheSkippedHourIsDrawnOverIt() {
        Interval halfAnHourEachSide = interval("2025-03-09T06:30:00Z", "2025-03-09T07:30:00Z");
        assertThat(spring.extent(halfAnHourEachSide)).isEqualTo(new Extent(90, 210));
    }

    @Test
    void bothPassesOfTheRepeatedHourAreOnItsRow() {
        Interval first = interval("2025-11-02T05:15:00Z", "2025-11-02T05:45:00Z");
        Interval second = interval("2025-11-02T06:15:00Z", "2025-11-02T06:45:00Z");
        assertThat(autumn.extent(first)).isEqualTo(new Extent(75, 105));
        assertThat(autumn.extent(second)).isEqualTo(new Extent(75, 105));
    }

    @Test
    void whatGoesFromTheFirstPassToTheSecondCoversTheRepeatedHour() {
        Interval across = interval("2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z");
        assertThat(autumn.extent(across)).isEqualTo(new Extent(60, 120));
    }

    @Test
    void theWholeDayIsTwentyFourRowsHoweverLongItIs() {
        assertThat(spring.extent(spring.interval())).isEqualTo(new Extent(0, Extent.DAY));
        assertThat(autumn.extent(autumn.interval())).isEqualTo(new Extent(0, Extent.DAY));
    }

    @Test
    void aDayThatBeginsAtOneHasItsFirstHourSkipped() {
        GridDay beirut = new GridDay(LocalDate.of(2025, 3, 30), ZoneId.of("Asia/Beirut"));
        assertThat(beirut.clockChange()).contains(new GridDay.ClockChange(new Extent(0, 60), true));
    }

    @Test
    void zonesOffByHalfAnHourHaveTheirOwnMidnight() {
        GridDay delhi = new GridDay(LocalDate.of(2025, 2, 4), ZoneId.of("Asia/Kolkata"));
        assertThat(delhi.interval().startInclusive()).isEqualTo("2025-02-03T18:30:00Z");
        assertThat(delhi.minute(Instant.parse("2025-02-04T04:00:00Z"))).isEqualTo(570);
    }

    private static Instant at(GridDay day, int hour, int minute) {
        return day.date().atTime(LocalTime.of(hour, minute)).atZone(NEW_YORK).toInstant();
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }
}
