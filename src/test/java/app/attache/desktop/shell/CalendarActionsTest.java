package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarActionsTest {

    private final WindowModel window = WindowModels.washington();

    @BeforeEach
    void register() {
        new CalendarActions(window, new DateNavigation(window)).register();
    }

    @Test
    void everyViewIsShownByAnActionThatNamesItsKey() {
        for (CalendarView view : CalendarView.values()) {
            window.actions().run("view." + view.label());
            assertThat(window.view().get()).isEqualTo(view);
        }
        assertThat(window.actions().find("view.work-week").map(Action::label))
                .contains("Show: Work week");
        assertThat(window.actions().find("view.work-week").map(Action::keys)).contains("Ctrl+2");
    }

    @Test
    void daysAreWalkedAndThePresentIsGoneTo() {
        LocalDate day = window.date().get();
        window.actions().run("go.next");
        assertThat(window.date().get()).isEqualTo(day.plusWeeks(1));
        window.actions().run("go.previous");
        window.actions().run("go.previous");
        assertThat(window.date().get()).isEqualTo(day.minusWeeks(1));
        window.actions().run("go.today");
        assertThat(window.date().get()).isEqualTo(LocalDate.of(2025, 2, 4));
    }

    @Test
    void lanesAreShownOnTheTimeline() {
        window.actions().run("lanes.venues");
        assertThat(window.lanes().get()).isEqualTo(LaneKind.VENUES);
        assertThat(window.view().get()).isEqualTo(CalendarView.TIMELINE);
    }

    @Test
    void whatIsInConflictIsShownAloneUntilAskedAgain() {
        window.actions().run("filter.conflicts");
        assertThat(window.filter().get().inConflict()).isTrue();
        window.actions().run("filter.conflicts");
        assertThat(window.filter().get()).isEqualTo(Filter.NONE);
    }

    @Test
    void nothingIsSelectedAndNobodyStandsOutAnyMore() {
        window.selection().set(Optional.of(Id.meeting("e7")));
        window.delegation().set(Optional.of(Id.delegation("pm")));
        window.actions().run("go.nowhere");
        assertThat(window.selection().get()).isEmpty();
        assertThat(window.delegation().get()).isEmpty();
    }

    @Test
    void theTravellerIsFollowedUntilAskedAgain() {
        window.actions().run("zones.follow");
        assertThat(window.followsTraveller().get()).isTrue();
        window.actions().run("zones.follow");
        assertThat(window.followsTraveller().get()).isFalse();
    }
}
