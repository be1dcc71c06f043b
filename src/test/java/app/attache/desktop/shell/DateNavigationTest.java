package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.TimelineSpan;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateNavigationTest {

    private final WindowModel window = WindowModels.of(Programme.empty());
    private final DateNavigation weeks = new DateNavigation(window);

    @Test
    void theTitleSaysTheMonthOnceWhenTheWeekIsInOne() {
        assertThat(weeks.title().get()).isEqualTo("2 – 8 February 2025");
    }

    @Test
    void theTitleSaysBothMonthsAndBothYearsWhereTheyDiffer() {
        weeks.goTo(LocalDate.of(2025, 1, 31));
        assertThat(weeks.title().get()).isEqualTo("26 January – 1 February 2025");
        weeks.goTo(LocalDate.of(2024, 12, 31));
        assertThat(weeks.title().get()).isEqualTo("29 December 2024 – 4 January 2025");
    }

    @Test
    void aWeekForwardAndBackIsWhereItBegan() {
        weeks.next();
        assertThat(window.weekStart()).isEqualTo(LocalDate.of(2025, 2, 9));
        weeks.previous();
        assertThat(window.weekStart()).isEqualTo(LocalDate.of(2025, 2, 2));
    }

    @Test
    void todayIsTodayOnTheCalendarsOwnClock() {
        window.now().set(Instant.parse("2025-03-02T02:00:00Z"));
        weeks.today();
        assertThat(window.date().get()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void theTitleOfADayAndOfAMonthIsTheirName() {
        window.date().set(LocalDate.of(2025, 2, 6));
        window.view().set(CalendarView.DAY);
        assertThat(weeks.title().get()).isEqualTo("Thursday 6 February 2025");
        window.view().set(CalendarView.MONTH);
        assertThat(weeks.title().get()).isEqualTo("February 2025");
        weeks.next();
        assertThat(weeks.title().get()).isEqualTo("March 2025");
    }

    @Test
    void theZoomStaysBetweenAnHourAndAMonth() {
        window.view().set(CalendarView.TIMELINE);
        IntStream.range(0, 20).forEach(_ -> weeks.zoom(false));
        assertThat(window.timeline().zoom().get()).isEqualTo(TimelineSpan.WIDEST_ZOOM);
        IntStream.range(0, 20).forEach(_ -> weeks.zoom(true));
        assertThat(window.timeline().zoom().get()).isEqualTo(TimelineSpan.CLOSEST_ZOOM);
        weeks.usualZoom();
        assertThat(window.timeline().zoom().get()).isEqualTo(TimelineSpan.USUAL_ZOOM);
    }

    @Test
    void inDaysAndWeeksTheSameKeysMakeHoursTaller() {
        weeks.zoom(true);
        assertThat(window.hours().height().get()).isGreaterThan(HourScale.USUAL);
        assertThat(window.timeline().zoom().get()).isEqualTo(TimelineSpan.USUAL_ZOOM);
        weeks.zoom(false);
        weeks.zoom(false);
        assertThat(window.hours().height().get()).isLessThan(HourScale.USUAL);
        weeks.usualZoom();
        assertThat(window.hours().height().get()).isEqualTo(HourScale.USUAL);
    }
}
