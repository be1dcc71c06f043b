package app.attache.desktop.calendar;

import static app.attache.desktop.calendar.WashingtonWeek.BLAIR_HOUSE;
import static app.attache.desktop.calendar.WashingtonWeek.CAPITOL;
import static app.attache.desktop.calendar.WashingtonWeek.DOHA;
import static app.attache.desktop.calendar.WashingtonWeek.JERUSALEM_TIME;
import static app.attache.desktop.calendar.WashingtonWeek.THUNE;
import static app.attache.desktop.calendar.WashingtonWeek.TRUMP;
import static app.attache.desktop.calendar.WashingtonWeek.WASHINGTON_TIME;
import static app.attache.desktop.calendar.WashingtonWeek.WHITE_HOUSE;
import static app.attache.desktop.calendar.WashingtonWeek.meeting;
import static app.attache.desktop.calendar.WashingtonWeek.night;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Severity;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.Traveller;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Marks;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekComposerTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 2, 2);

    @Test
    void meetingsStandOnTheirDayAndHour() {
        Block block = only(week(), TRUMP);
        assertThat(block.day()).isEqualTo(2);
        assertThat(block.extent()).isEqualTo(new Extent(16 * 60, 18 * 60 + 30));
    }

    @Test
    void anotherClockPutsTheEveningOnTheNextDay() {
        WeekModel week = week(JERUSALEM_TIME, Optional.empty());
        Block block = only(week, WashingtonWeek.WITKOFF);
        assertThat(block.day()).isEqualTo(2);
        assertThat(block.extent().from()).isEqualTo(2 * 60);
    }

    @Test
    void aMeetingThroughMidnightIsOnBothDays() {
        Meeting late = meeting("late", "Late", 5, 23, 0, 120, CAPITOL, Status.PLANNED);
        List<Block> blocks = blocks(week(late), late);
        assertThat(blocks).extracting(Block::day).containsExactly(3, 4);
        assertThat(blocks).extracting(Block::continued).containsExactly(false, true);
        assertThat(blocks.getLast().extent()).isEqualTo(new Extent(0, 60));
    }

    @Test
    void aMeetingThatTakesNoTimeCanStillBeSeen() {
        Meeting moment = meeting("moment", "A moment", 5, 0, 0, 0, CAPITOL, Status.PLANNED);
        assertThat(only(week(moment), moment).extent())
                .isEqualTo(new Extent(0, WeekComposer.LEAST));
    }

    @Test
    void overlappingMeetingsLieSideBySide() {
        Meeting other = meeting("other", "Other", 4, 17, 0, 30, CAPITOL, Status.PLANNED);
        WeekModel week = week(other);
        assertThat(only(week, TRUMP).lane()).isEqualTo(new Lanes.Lane(0, 1, 2));
        assertThat(only(week, other).lane()).isEqualTo(new Lanes.Lane(1, 1, 2));
    }

    @Test
    void theWayFromTheLodgingAndBackIsBesideTheMeeting() {
        assertThat(ways(week(), 3)).containsExactly(new Extent(815, 840), new Extent(900, 925));
    }

    @Test
    void twoMeetingsAtOneVenueHaveNoWayBetweenThem() {
        assertThat(ways(week(), 4)).containsExactly(new Extent(725, 750), new Extent(860, 885));
    }

    @Test
    void theLodgingItselfNeedsNoWay() {
        assertThat(ways(week(), 1)).isEmpty();
    }

    @Test
    void nothingIsKnownOfTheWayFromAPlaceThatIsNotStated() {
        Meeting somewhere =
                meeting("somewhere", "Somewhere", 6, 12, 0, 30, CAPITOL, Status.PLANNED)
                        .withPlace(Place.UNSTATED);
        assertThat(ways(week(somewhere), 4)).containsExactly(new Extent(860, 885));
    }

    @Test
    void aCancelledMeetingNeedsNoWay() {
        assertThat(ways(week(TRUMP.withStatus(Status.CANCELLED)), 2)).isEmpty();
    }

    @Test
    void aPlannedMovementStandsForTheWay() {
        Movement movement =
                new Movement(
                        Id.movement("drive"),
                        WashingtonWeek.DELEGATION.id(),
                        BLAIR_HOUSE.id(),
                        WHITE_HOUSE.id(),
                        WashingtonWeek.time(4, 15, 30, 20),
                        "",
                        List.of(),
                        Status.PLANNED,
                        Notes.NONE);
        assertThat(ways(week(movement), 2))
                .containsExactlyInAnyOrder(new Extent(930, 950), new Extent(1110, 1120));
    }

    @Test
    void whatIsNotFirmIsToldApart() {
        assertThat(only(week(), TRUMP).look().firm()).isFalse();
        assertThat(only(week(), WashingtonWeek.WITKOFF).look().firm()).isTrue();
    }

    @Test
    void aPersonInTwoMeetingsMarksBoth() {
        Meeting clash = meeting("clash", "Clash", 6, 13, 0, 30, CAPITOL, Status.CONFIRMED);
        WeekModel week = week(clash, THUNE.withStatus(Status.CONFIRMED));
        assertThat(only(week, clash).look().worst()).contains(Severity.HARD);
        assertThat(only(week, THUNE).look().worst()).contains(Severity.HARD);
        assertThat(only(week, TRUMP).look().worst()).isEmpty();
    }

    @Test
    void whatIsNoneOfTheChosenDelegationsStandsBack() {
        WeekModel week = week(WASHINGTON_TIME, Optional.of(DOHA.id()));
        assertThat(week.blocks()).allMatch(block -> block.look().faded());
        WeekModel own = week(WASHINGTON_TIME, Optional.of(WashingtonWeek.DELEGATION.id()));
        assertThat(own.blocks()).noneMatch(block -> block.look().faded());
    }

    @Test
    void aStayIsWhereItIsInTime() {
        BandItem stay = week().stays().getFirst();
        assertThat(stay.extent()).isEqualTo(new Extent(16 * 60, 4 * 1440 + 20 * 60));
        assertThat(stay.openLeft() || stay.openRight()).isFalse();
    }

    @Test
    void nightsNotYetBookedAreAPartOfTheirOwn() {
        Stay longer =
                WashingtonWeek.STAY.withNights(
                        List.of(
                                night(2),
                                night(3),
                                new Ron(LocalDate.of(2025, 2, 4), Ron.Lodging.NEEDED),
                                new Ron(LocalDate.of(2025, 2, 5), Ron.Lodging.NEEDED)));
        List<BandItem> parts = week(longer).stays();
        assertThat(parts).extracting(BandItem::nights).containsExactly(2, 2);
        assertThat(parts.getLast().lodging()).contains(Ron.Lodging.NEEDED);
        assertThat(parts.getFirst().extent().to())
                .isEqualTo(parts.getLast().extent().from())
                .isEqualTo(2 * 1440 + 720);
    }

    @Test
    void aLegGoesFromWheelsUpToWheelsDown() {
        assertThat(week().legs().getFirst().extent()).isEqualTo(new Extent(3 * 60, 15 * 60));
    }

    @Test
    void milestonesStandOnTheirDay() {
        assertThat(week().days().get(1).milestones()).containsExactly(WashingtonWeek.TRUCE);
    }

    @Test
    void theWeekBeginsToBeSeenWithItsEarliestMeetingWhenAllFit() {
        assertThat(week().bestStart(12 * 60)).hasValue(12 * 60 + 30);
    }

    @Test
    void aMeetingInTheNightDoesNotPushTheDayOutOfSight() {
        Meeting night =
                Meeting.draft(
                                Id.meeting("night"),
                                "Call at night",
                                TimeSpan.fixed(
                                        SUNDAY.atTime(2, 30),
                                        Duration.ofMinutes(30),
                                        WASHINGTON_TIME))
                        .build();
        assertThat(week(night).bestStart(12 * 60)).hasValue(12 * 60 + 30);
        assertThat(week(night).bestStart(24 * 60)).hasValue(2 * 60 + 30);
    }

    @Test
    void anEmptyWeekHasItsDaysAndNothingElse() {
        WeekModel week =
                composer(Optional.empty())
                        .week(WashingtonWeek.days(WASHINGTON_TIME, SUNDAY.plusWeeks(9)));
        assertThat(week.days()).hasSize(7);
        assertThat(week.blocks()).isEmpty();
        assertThat(week.stays()).isEmpty();
        assertThat(week.bestStart(12 * 60)).isEmpty();
    }

    private static WeekModel week(Entity... more) {
        return composer(Optional.empty(), more).week(WashingtonWeek.days(WASHINGTON_TIME, SUNDAY));
    }

    @Test
    void onTheDaysOfATravellerNothingIsShownTwiceAndNothingIsLost() {
        Meeting skipped =
                WashingtonWeek.meeting("gap", "Gap", 1, 20, 0, 60, CAPITOL, Status.SLATED);
        Meeting repeated =
                WashingtonWeek.meeting("twice", "Twice", 6, 20, 0, 60, CAPITOL, Status.SLATED);
        Traveller traveller =
                Traveller.of(
                        WashingtonWeek.programme(),
                        WashingtonWeek.DELEGATION.id(),
                        WASHINGTON_TIME);
        List<ClockDay> days =
                new Period(SUNDAY.minusDays(1), 9).dates().stream().map(traveller::day).toList();
        WeekModel week = composer(Optional.empty(), skipped, repeated).week(days);
        assertThat(only(week, skipped).day()).isEqualTo(1);
        assertThat(only(week, repeated).day()).isEqualTo(5);
        assertThat(only(week, repeated).extent().from()).isEqualTo(20 * 60);
    }

    private static WeekModel week(ZoneId zone, Optional<Id<Delegation>> chosen) {
        return composer(chosen).week(WashingtonWeek.days(zone, SUNDAY));
    }

    private static WeekComposer composer(Optional<Id<Delegation>> chosen, Entity... more) {
        Snapshot snapshot = Snapshot.of(WashingtonWeek.programme(more));
        return new WeekComposer(
                snapshot, new Looks(new Marks(snapshot.conflicts()), chosen, _ -> 0));
    }

    private static List<Block> blocks(WeekModel week, Meeting meeting) {
        return week.blocks().stream()
                .filter(block -> block.meeting().id().equals(meeting.id()))
                .toList();
    }

    private static Block only(WeekModel week, Meeting meeting) {
        List<Block> blocks = blocks(week, meeting);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static List<Extent> ways(WeekModel week, int day) {
        assertThat(week.buffers()).allMatch(buffer -> buffer.way().compareTo(Duration.ZERO) > 0);
        return week.buffers().stream()
                .filter(buffer -> buffer.day() == day)
                .map(Buffer::extent)
                .toList();
    }
}
