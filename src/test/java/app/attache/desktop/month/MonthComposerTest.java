package app.attache.desktop.month;

import static app.attache.desktop.common.WindowModels.JERUSALEM;
import static app.attache.desktop.common.WindowModels.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.Traveller;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Marks;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthComposerTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 26);

    @Test
    void aMeetingIsALineOfItsDayInTheOrderOfTime() {
        MonthModel.Day thursday = day(washington(), 2025, 2, 6);
        assertThat(titles(thursday)).containsExactly("Majority Leader Thune", "Speaker Johnson");
    }

    @Test
    void aMeetingOverMidnightIsOnBothDays() {
        MonthModel month = of(meeting("late", 6, 23, 90));
        assertThat(titles(day(month, 2025, 2, 6))).containsExactly("late");
        assertThat(day(month, 2025, 2, 7).lines()).singleElement().matches(it -> it.continued());
    }

    @Test
    void aMeetingThatEndsAtMidnightIsOnOneDayOnly() {
        MonthModel month = of(meeting("late", 6, 23, 60));
        assertThat(day(month, 2025, 2, 7).lines()).isEmpty();
    }

    @Test
    void theDayOfAMeetingIsThatOfTheCalendarsClock() {
        Snapshot snapshot = Snapshot.of(Programme.of(List.of(meeting("late", 6, 20, 60))));
        assertThat(titles(day(compose(snapshot, Filter.NONE, JERUSALEM), 2025, 2, 7)))
                .containsExactly("late");
    }

    @Test
    void whereDaysFollowTheTravellerEachMeetingIsOnTheDayThatIsItsThere() {
        Programme programme = VisitFiles.washington();
        Traveller traveller =
                Traveller.of(
                        programme,
                        programme.all(Delegation.class).stream()
                                .filter(it -> it.name().equals("PM to Washington"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        JERUSALEM);
        MonthModel month =
                compose(
                        Snapshot.of(programme),
                        Filter.NONE,
                        new Period(FIRST, 35).dates().stream().map(traveller::day).toList());
        MonthModel.Day tuesday = day(month, 2025, 2, 4);
        assertThat(tuesday.clock().zone()).isEqualTo(WASHINGTON);
        assertThat(titles(tuesday)).contains("President Trump");
        assertThat(day(month, 2025, 2, 8).clock().zone()).isEqualTo(JERUSALEM);
    }

    @Test
    void staysAndJourneysReachOverTheDaysTheyTouch() {
        MonthModel.Week week = washington().weeks().get(1);
        assertThat(week.bars())
                .anySatisfy(bar -> {
                    assertThat(bar.fact()).isInstanceOf(Stay.class);
                    assertThat(bar.from()).isZero();
                    assertThat(bar.to()).isEqualTo(4);
                    assertThat(bar.openLeft()).isFalse();
                    assertThat(bar.openRight()).isFalse();
                });
    }

    @Test
    void barsOfOneRowDoNotOverlap() {
        for (MonthModel.Week week : washington().weeks()) {
            for (MonthModel.Bar one : week.bars()) {
                assertThat(week.bars())
                        .filteredOn(other -> !other.equals(one) && other.row() == one.row())
                        .noneMatch(other -> one.from() <= other.to() && other.from() <= one.to());
            }
        }
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        MonthModel month =
                of(meeting("a", 6, 9, 30), meeting("b", 6, 10, 30), meeting("c", 6, 11, 30));
        MonthModel.Day day = day(month, 2025, 2, 6);
        assertThat(day.seen(3).hidden()).isZero();
        assertThat(day.seen(2).lines()).hasSize(1);
        assertThat(day.seen(2).hidden()).isEqualTo(2);
        assertThat(day.seen(0).hidden()).isEqualTo(3);
    }

    @Test
    void aBarThatThereIsNoRoomForIsCountedAsWell() {
        MonthModel.Day day = day(of(meeting("a", 6, 9, 30)), 2025, 2, 6);
        assertThat(day.seen(3, 2).lines()).hasSize(1);
        assertThat(day.seen(3, 2).hidden()).isEqualTo(2);
        assertThat(day.seen(1, 2).hidden()).isEqualTo(3);
    }

    @Test
    void whatIsFilteredOutIsNotThere() {
        Filter confirmed =
                new Filter(Set.of(), Set.of(), Set.of(Status.CONFIRMED), false, Set.of());
        Meeting firm = meeting("firm", 6, 9, 30).withStatus(Status.CONFIRMED);
        Snapshot snapshot = Snapshot.of(Programme.of(List.of(firm, meeting("open", 6, 11, 30))));
        assertThat(titles(day(compose(snapshot, confirmed, WASHINGTON), 2025, 2, 6)))
                .containsExactly("firm");
    }

    @Test
    void daysOfTheMonthsBesideAreThereAndMarkedAsSuch() {
        assertThat(day(washington(), 2025, 1, 31).inMonth()).isFalse();
        assertThat(day(washington(), 2025, 2, 1).inMonth()).isTrue();
    }

    private static MonthModel washington() {
        return compose(Snapshot.of(VisitFiles.washington()), Filter.NONE, WASHINGTON);
    }

    private static MonthModel of(Meeting... meetings) {
        return compose(Snapshot.of(Programme.of(List.of(meetings))), Filter.NONE, WASHINGTON);
    }

    private static MonthModel compose(Snapshot snapshot, Filter filter, ZoneId zone) {
        return compose(
                snapshot,
                filter,
                new Period(FIRST, 35)
                        .dates().stream().map(date -> ClockDay.of(date, zone)).toList());
    }

    private static MonthModel compose(Snapshot snapshot, Filter filter, List<ClockDay> days) {
        Looks looks = new Looks(new Marks(snapshot.conflicts()), Optional.empty(), _ -> 0);
        return new MonthComposer(snapshot, filter, looks).month(YearMonth.of(2025, 2), days);
    }

    private static Meeting meeting(String id, int day, int hour, int minutes) {
        return Meeting.draft(
                        Id.meeting(id),
                        id,
                        TimeSpan.fixed(
                                LocalDate.of(2025, 2, day).atTime(hour, 0),
                                Duration.ofMinutes(minutes),
                                WASHINGTON))
                .build();
    }

    private static MonthModel.Day day(MonthModel month, int year, int of, int day) {
        LocalDate date = LocalDate.of(year, of, day);
        return month.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(it -> it.clock().date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(MonthModel.Day day) {
        return new ArrayList<>(day.lines().stream().map(it -> it.meeting().title()).toList());
    }
}
