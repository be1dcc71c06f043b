package app.attache.desktop.calendar;

import static app.attache.desktop.calendar.WashingtonWeek.JERUSALEM_TIME;
import static app.attache.desktop.calendar.WashingtonWeek.JOHNSON;
import static app.attache.desktop.calendar.WashingtonWeek.THUNE;
import static app.attache.desktop.calendar.WashingtonWeek.WASHINGTON_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Severity;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.look.TextFit;
import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekWordsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2025, 2, 4);
    private static final Look FINE = new Look(0, true, false, false, 0, Optional.empty());

    private final WeekWords words =
            new WeekWords(WashingtonWeek.programme(), Texts.english(), WASHINGTON_TIME, Map.of());
    private final SpokenWords spoken =
            new SpokenWords(WashingtonWeek.programme(), Texts.english(), WASHINGTON_TIME);

    @Test
    void timesAreAsSureAsTheyAre() {
        assertThat(words.when(THUNE.time())).isEqualTo("12:30 – 13:15");
        assertThat(words.when(JOHNSON.time())).isEqualTo("~13:25");
        assertThat(words.when(THUNE.time().as(Certainty.PART_OF_DAY))).isEqualTo("afternoon");
        assertThat(words.when(THUNE.time().as(Certainty.TO_BE_CONFIRMED))).isEqualTo("time open");
    }

    @Test
    void whereOnlyOneLineIsLeftAnUnsureTimeComesFirst() {
        assertThat(words.details(THUNE, 1)).containsExactly("Capitol Hill");
        assertThat(words.details(JOHNSON, 1)).containsExactly("~13:25 Capitol Hill");
        assertThat(words.details(JOHNSON, 3)).containsExactly("Capitol Hill", "~13:25", "slated");
    }

    @Test
    void aMeetingWithoutAPlaceShowsItsTime() {
        Meeting nowhere = THUNE.withPlace(Place.UNSTATED);
        assertThat(words.details(nowhere, 1)).containsExactly("12:30 – 13:15");
    }

    @Test
    void aBlockIsSpokenAsAPlannerWouldSayIt() {
        Meeting sure = JOHNSON.withTime(JOHNSON.time().as(Certainty.FIXED));
        Look clash = new Look(0, false, false, false, 1, Optional.of(Severity.HARD));
        assertThat(spoken.meeting(sure, clash))
                .isEqualTo(
                        "Speaker Johnson, Thursday 13:25 to 14:20, Capitol Hill, slated, one conflict");
        assertThat(spoken.meeting(JOHNSON, FINE))
                .isEqualTo("Speaker Johnson, Thursday about 13:25 to 14:20, Capitol Hill, slated");
    }

    @Test
    void anArrivalTellsWhenItLandsAndADepartureWhenItLeaves() {
        assertThat(words.labels(leg(WashingtonWeek.OUT)).getFirst())
                .isEqualTo("Jerusalem → Washington · arr ~15:00");
        assertThat(words.labels(leg(WashingtonWeek.HOME)).getFirst())
                .isEqualTo("Washington → Jerusalem · dep ~21:00");
    }

    @Test
    void aStayWhoseEndWasChangedSaysWhatItWasAndWhoChangedItWhenAndWhy() {
        TimeSpan is = WashingtonWeek.STAY.time();
        TimeSpan was = new TimeSpan(is.start(), is.end().minusDays(2), is.certainty());
        Origin by =
                new Origin(
                        "Extend",
                        "to fit in more meetings",
                        "A. Planner",
                        Instant.parse("2025-02-03T17:00:00Z"),
                        "announced Monday");
        WeekWords changed = replanned(new Replanned(was, is, by));
        String day = was.end().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);

        assertThat(changed.labels(stay()).getFirst())
                .endsWith(" · was " + day + " " + was.end().getDayOfMonth());
        assertThat(changed.all("Stay", WashingtonWeek.STAY))
                .startsWith("Stay. It was ")
                .endsWith("by A. Planner – to fit in more meetings – announced Monday");
        assertThat(replanned(new Replanned(was, was, by)).labels(stay()))
                .isEqualTo(words.labels(stay()));
    }

    private static WeekWords replanned(Replanned replanned) {
        return new WeekWords(
                WashingtonWeek.programme(),
                Texts.english(),
                WASHINGTON_TIME,
                Map.of(WashingtonWeek.STAY.id(), replanned));
    }

    private static BandItem stay() {
        return new BandItem(
                WashingtonWeek.STAY, new Extent(0, 1), 0, false, false, 4, Optional.empty(), FINE);
    }

    @Test
    void theSecondClockSaysWhenItIsAnotherDayThere() {
        List<String> jerusalem =
                RulerLabels.of(TUESDAY, WASHINGTON_TIME, JERUSALEM_TIME, Locale.ENGLISH);
        assertThat(jerusalem.get(9)).isEqualTo("16:00");
        assertThat(jerusalem.get(17)).isEqualTo("00:00 ⁺¹");
        assertThat(
                        RulerLabels.of(TUESDAY, JERUSALEM_TIME, WASHINGTON_TIME, Locale.ENGLISH)
                                .getFirst())
                .isEqualTo("17:00 ⁻¹");
    }

    @Test
    void clocksApartByHalfAnHourAreReadToTheMinute() {
        ZoneId delhi = ZoneId.of("Asia/Kolkata");
        assertThat(RulerLabels.of(TUESDAY, WASHINGTON_TIME, delhi, Locale.ENGLISH).get(9))
                .isEqualTo("19:30");
    }

    @Test
    void onADayWithAChangeOfClocksTheSecondClockJumps() {
        List<String> jerusalem =
                RulerLabels.of(
                        LocalDate.of(2025, 3, 9), WASHINGTON_TIME, JERUSALEM_TIME, Locale.ENGLISH);
        assertThat(jerusalem.get(1)).isEqualTo("08:00");
        assertThat(jerusalem.get(3)).isEqualTo("09:00");
    }

    @Test
    void textThatDoesNotFitEndsWithAnEllipsisAfterAWholeLetter() {
        assertThat(TextFit.lines("Evangelical leaders", 12, 2, String::length))
                .containsExactly("Evangelical", "leaders");
        assertThat(TextFit.lines("Evangelical leaders", 12, 1, String::length))
                .containsExactly("Evangelical…");
        assertThat(TextFit.lines("Evangelical", 4, 2, String::length)).containsExactly("Eva…");
        assertThat(TextFit.lines("Evangelical", 1, 2, String::length)).isEmpty();
        assertThat(TextFit.shortened("a\uD83D\uDE00b", 3, String::length)).isEqualTo("a…");
    }

    private static BandItem leg(app.attache.programme.Leg leg) {
        return new BandItem(leg, new Extent(0, 1), 0, false, false, 0, Optional.empty(), FINE);
    }
}
