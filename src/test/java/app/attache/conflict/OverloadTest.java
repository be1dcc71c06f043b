package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's day is too full: more than five engagements, twelve hours, or three hours without a break. */
class OverloadTest {

    private static List<Finding> overload(Entity... facts) {
        return Cases.found(FindingKind.OVERLOAD, facts);
    }

    private static Meeting[] hourly(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        meeting(
                                "h" + i,
                                lima(
                                        5,
                                        "%02d:00".formatted(8 + 2 * i),
                                        "%02d:30".formatted(8 + 2 * i)),
                                ADA))
                .toArray(Meeting[]::new);
    }

    @Test
    void theSixthEngagementIsTooMany() {
        assertThat(overload(hourly(5))).isEmpty();
        assertThat(overload(hourly(6)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.SOFT);
                    assertThat(finding.verdict()).isEqualTo(Verdict.CERTAIN);
                    assertThat(finding.measure()).isEqualTo(new Measure.Count(6, 5));
                    assertThat(finding.subjects()).isEqualTo(List.<Id<?>>of(ADA.id()));
                    assertThat(finding.items()).hasSize(6);
                    assertThat(finding.part()).isEqualTo("2025-02-05");
                    assertThat(finding.span()).isEqualTo(lima(5, "08:00", "18:30").interval());
                });
    }

    @ParameterizedTest(name = "the last ends {0}: {1}")
    @CsvSource({"20:00, 0", "20:01, 1"})
    void twelveHoursAreNotTooLong(String end, int findings) {
        assertThat(
                        overload(
                                meeting("a", lima(5, "08:00", "09:00"), ADA),
                                meeting("b", lima(5, "19:00", end), ADA)))
                .hasSize(findings);
    }

    @ParameterizedTest(name = "from {0} after one until 10:00, until {1}: {2}")
    @CsvSource({
        "10:00, 11:00, 0",
        "10:00, 11:01, 1",
        "10:14, 11:10, 1",
        "10:15, 11:10, 0",
        "09:00, 11:30, 1",
        "09:00, 09:30, 0"
    })
    void threeHoursAreNotTooLongAndAQuarterIsABreak(String from, String to, int findings) {
        assertThat(
                        overload(
                                meeting("a", lima(5, "08:00", "10:00"), ADA),
                                meeting("b", lima(5, from, to), ADA)))
                .hasSize(findings);
    }

    @Test
    void oneLongEngagementHasItsOwnBreaks() {
        assertThat(overload(meeting("a", lima(5, "09:00", "17:00"), ADA))).isEmpty();
    }

    @Test
    void whatHasNoLengthMakesNoDayLonger() {
        assertThat(
                        overload(
                                meeting("a", lima(5, "08:00", "09:00"), ADA),
                                meeting("b", lima(5, "21:30", "21:30"), ADA)))
                .isEmpty();
    }

    @Test
    void whatGoesOnAfterMidnightBelongsToTheDayItBeganOn() {
        Meeting[] day = hourly(5);
        TimeSpan night = TimeSpan.fixed(at(5, 23, 30), Duration.ofHours(1), Cases.LIMA_TIME);
        Meeting late = meeting("late", night, ADA);
        Meeting next = meeting("next", lima(6, "00:15", "00:45"), ADA);

        assertThat(overload(day[0], day[1], day[2], day[3], day[4], late))
                .extracting(Finding::part)
                .containsExactly("2025-02-05");
        assertThat(overload(day[0], day[1], day[2], day[3], day[4], next)).isEmpty();
    }

    @Test
    void theDayIsThatOfThePlaces() {
        // In Lima it is still the 4th when the 5th begins in Oslo.
        TimeSpan morning = TimeSpan.fixed(at(5, 1, 0), Duration.ofMinutes(30), OSLO_TIME);
        Meeting[] day = hourly(5);

        assertThat(overload(day[0], day[1], day[2], day[3], day[4], meeting("x", morning, ADA)))
                .extracting(Finding::part)
                .containsExactly("2025-02-05");
    }

    @Test
    void theHourThatIsLeftOutInSpringDoesNotCount() {
        ZoneId newYork = ZoneId.of("America/New_York");
        TimeSpan first =
                TimeSpan.fixed(
                        LocalDateTime.of(2025, 3, 9, 0, 30), Duration.ofMinutes(80), newYork);
        TimeSpan second =
                TimeSpan.fixed(LocalDateTime.of(2025, 3, 9, 3, 0), Duration.ofMinutes(90), newYork);

        // 00:30 to 04:30 on the clock, but three hours, and ten minutes between them.
        assertThat(overload(meeting("a", first, ADA), meeting("b", second, ADA))).isEmpty();
    }

    @Test
    void thePeopleOfADayAreJudgedOneByOne() {
        Meeting[] day = hourly(6);
        day[3] = meeting("h3", day[3].time(), ADA, BEN);

        assertThat(overload(day)).extracting(Finding::subjects).containsExactly(List.of(ADA.id()));
    }

    @Test
    void whatIsCancelledDoesNotCount() {
        Meeting[] day = hourly(6);
        day[3] = day[3].withStatus(Status.CANCELLED);

        assertThat(overload(day)).isEmpty();
    }

    @Test
    void anApproximateTimeMakesItPossible() {
        Meeting first = meeting("a", lima(5, "08:00", "09:00"), ADA);
        Meeting last = meeting("b", lima(5, "19:00", "19:50"), ADA);
        Meeting about = last.withTime(last.time().as(Certainty.APPROXIMATE));

        assertThat(overload(first, last)).isEmpty();
        assertThat(overload(first, about))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.POSSIBLE);
    }

    @Test
    void itIsSaidInAPlannersWords() {
        FindingWords words = new FindingWords(Cases.with(hourly(6)), Texts.english());
        Finding finding = overload(hourly(6)).getFirst();

        assertThat(words.title(finding))
                .isEqualTo("A. Sample has 6 engagements on Wed 5 Feb, more than 5");
        assertThat(words.detail(finding))
                .isEqualTo(
                        "6 engagements, from “Meeting h0” at 08:00 to the end of “Meeting h5” at 18:30.");
    }
}
