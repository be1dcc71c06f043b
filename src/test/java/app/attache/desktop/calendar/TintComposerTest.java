package app.attache.desktop.calendar;

import static app.attache.desktop.calendar.WashingtonWeek.WASHINGTON_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.tint.TintDays;
import app.attache.observance.Restriction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TintComposerTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 2, 2);

    @Test
    void shabbatIsOnFridayEveningAndOnSaturdayUntilNightfall() {
        assertThat(pieces(WASHINGTON_TIME, SUNDAY, TintDays.SHABBAT_IN_WASHINGTON))
                .containsExactly("5 17:18-24:00", "6 00:00-18:19");
    }

    @Test
    void whatEndsAtMidnightIsNotOnTheNextDay() {
        Restriction toMidnight =
                TintDays.during(
                        TintDays.SHABBAT_IN_WASHINGTON,
                        "2025-02-07T17:18-05:00",
                        "2025-02-08T00:00-05:00");
        assertThat(pieces(WASHINGTON_TIME, SUNDAY, toMidnight)).containsExactly("5 17:18-24:00");
    }

    @Test
    void onAnotherClockItIsAtThatClocksHoursAndSaysWhereItIs() {
        assertThat(pieces(ZoneId.of("Asia/Jerusalem"), SUNDAY, TintDays.SHABBAT_IN_WASHINGTON))
                .containsExactly("6 00:18-24:00 there");
    }

    @Test
    void whereSeveralPlacesAreShownEachSaysWhichItIs() {
        assertThat(
                        pieces(
                                WASHINGTON_TIME,
                                SUNDAY,
                                TintDays.SHABBAT_IN_DOHA,
                                TintDays.SHABBAT_IN_WASHINGTON))
                .containsExactly(
                        "5 09:04-24:00 there",
                        "5 17:18-24:00 there",
                        "6 00:00-09:59 there",
                        "6 00:00-18:19 there");
    }

    @Test
    void whatTheCountryKeepsLiesBehindWhatSomebodyKeeps() {
        assertThat(
                        TintComposer.pieces(
                                        days(WASHINGTON_TIME, SUNDAY),
                                        List.of(
                                                TintDays.SHABBAT_IN_WASHINGTON,
                                                TintDays.SATURDAY_OFF))
                                .stream()
                                .filter(it -> it.day() == 6)
                                .map(TintPiece::of))
                .containsExactly(TintDays.SATURDAY_OFF, TintDays.SHABBAT_IN_WASHINGTON);
    }

    @Test
    void onTheDayThatTheClocksArePutForwardItFollowsTheWallClock() {
        Restriction fast =
                TintDays.during(
                        TintDays.SHABBAT_IN_WASHINGTON,
                        "2025-03-09T01:30-05:00",
                        "2025-03-09T19:10-04:00");
        assertThat(pieces(WASHINGTON_TIME, LocalDate.of(2025, 3, 9), fast))
                .containsExactly("0 01:30-19:10");
    }

    private static List<String> pieces(ZoneId zone, LocalDate first, Restriction... restrictions) {
        return TintComposer.pieces(days(zone, first), List.of(restrictions)).stream()
                .map(it ->
                        it.day()
                                + " "
                                + hour(it.extent().from())
                                + "-"
                                + hour(it.extent().to())
                                + (it.placed() ? " there" : ""))
                .toList();
    }

    private static List<WeekDay> days(ZoneId zone, LocalDate first) {
        return WashingtonWeek.days(zone, first).stream()
                .map(day -> new WeekDay(new GridDay(day), List.of()))
                .toList();
    }

    private static String hour(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
