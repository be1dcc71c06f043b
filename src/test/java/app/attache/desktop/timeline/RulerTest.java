package app.attache.desktop.timeline;

import static app.attache.desktop.common.WindowModels.JERUSALEM;
import static app.attache.desktop.common.WindowModels.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.ClockDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulerTest {

    private static final LocalDate FORWARD = LocalDate.of(2025, 3, 9);
    private static final LocalDate BACK = LocalDate.of(2025, 11, 2);

    @Test
    void theMarksAreAsCloseAsTheirLabelsAllow() {
        assertThat(Ruler.step(1, 20)).isEqualTo(30);
        assertThat(Ruler.step(0.1, 20)).isEqualTo(360);
        assertThat(Ruler.step(0.001, 20)).isEqualTo(24 * 60);
    }

    @Test
    void aDayOfTwentyThreeHoursLacksTheHourThatItsClockSkips() {
        List<String> hours = hours(FORWARD);
        assertThat(hours).hasSize(22).doesNotContain("02").contains("01", "03");
        assertThat(ClockDay.of(FORWARD, WASHINGTON).interval().length())
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aDayOfTwentyFiveHoursHasTheRepeatedHourTwice() {
        assertThat(hours(BACK)).hasSize(24).containsSequence("01", "01", "02");
    }

    @Test
    void theHoursOfADayThatIsShorterArePixelsShorter() {
        ClockDay day = ClockDay.of(FORWARD, WASHINGTON);
        TimeAxis axis = TimeAxis.around(day.interval(), 2300);
        double start = axis.x(day.interval().startInclusive());
        assertThat(axis.x(day.interval().endExclusive()) - start).isEqualTo(2300);
        assertThat(axis.x(FORWARD.atTime(3, 0).atZone(WASHINGTON).toInstant()) - start)
                .isEqualTo(200);
    }

    @Test
    void theSecondClockSaysTheSameMoments() {
        List<Ruler.Tick> first = ticks(LocalDate.of(2025, 2, 6));
        assertThat(Ruler.beside(first, JERUSALEM, 1, 50, Locale.ENGLISH))
                .extracting(Ruler.Tick::label)
                .startsWith("08", "09");
    }

    private static List<String> hours(LocalDate date) {
        return ticks(date).stream().map(Ruler.Tick::label).toList();
    }

    private static List<Ruler.Tick> ticks(LocalDate date) {
        return Ruler.hours(List.of(ClockDay.of(date, WASHINGTON)), 1, 50, Locale.ENGLISH);
    }
}
