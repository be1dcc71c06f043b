package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.OUT;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first engagement after a long flight is too soon: sixteen hours in the air, through in Lima on Monday at 19:30. */
class RestTest {

    private static List<Finding> rest(Entity... facts) {
        return Cases.found(FindingKind.REST, facts);
    }

    @Test
    void dinnerOnArrivalLeavesNoRest() {
        Meeting dinner = meeting("a", lima(3, "21:00", "22:30"), ADA);

        assertThat(rest(dinner))
                .containsExactly(
                        new Finding(
                                FindingKind.REST,
                                Severity.SOFT,
                                Verdict.CERTAIN,
                                lima(3, "19:30", "21:00").interval(),
                                List.of(OUT.id(), dinner.id()),
                                List.of(ADA.id()),
                                "",
                                new Measure.Length(Duration.ofMinutes(90), Duration.ofHours(10))));
    }

    @ParameterizedTest(name = "on Tuesday at {0}: {1}")
    @CsvSource({"05:29, 1", "05:30, 0", "09:00, 0"})
    void tenHoursAreEnough(String start, int findings) {
        assertThat(rest(meeting("a", lima(4, start, "10:00"), ADA))).hasSize(findings);
    }

    @Test
    void onlyTheFirstEngagementIsTooSoon() {
        Meeting dinner = meeting("a", lima(3, "21:00", "22:00"), ADA);
        Meeting late = meeting("b", lima(3, "23:00", "23:30"), ADA);

        assertThat(rest(dinner, late))
                .extracting(Finding::items)
                .containsExactly(List.of(OUT.id(), dinner.id()));
    }

    @Test
    void aTelephoneCallIsNoEngagement() {
        Meeting call = meeting("a", lima(3, "20:00", "20:30"), ADA).withPlace(Place.REMOTE);
        Meeting dinner = meeting("b", lima(3, "21:00", "22:00"), ADA);

        assertThat(rest(call)).isEmpty();
        assertThat(rest(call, dinner)).hasSize(1);
    }

    @Test
    void aShortFlightOrATrainAsksForNoRest() {
        Meeting dinner = meeting("a", lima(3, "21:00", "22:00"), ADA);
        TimeSpan seven =
                TimeSpan.fixed(at(3, 18, 1).atZone(OSLO_TIME), at(3, 19, 0).atZone(LIMA_TIME));

        assertThat(rest(dinner, OUT.withTime(seven))).isEmpty();
        assertThat(rest(dinner, OUT.withMode(Leg.Mode.TRAIN))).isEmpty();
    }

    @Test
    void whoDidNotFlyIsNotTired() {
        assertThat(rest(meeting("a", lima(3, "21:00", "22:00"), HOST, BEN))).isEmpty();
    }

    @Test
    void cancelledThingsAskForNothing() {
        Meeting dinner = meeting("a", lima(3, "21:00", "22:00"), ADA);

        assertThat(rest(dinner.withStatus(Status.CANCELLED))).isEmpty();
        assertThat(rest(dinner, OUT.withStatus(Status.CANCELLED))).isEmpty();
    }

    @Test
    void anApproximateLandingMakesItPossible() {
        Meeting early = meeting("a", lima(4, "05:40", "06:30"), ADA);

        assertThat(rest(early)).isEmpty();
        assertThat(rest(early, OUT.withTime(OUT.time().as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }

    @Test
    void aFileCanAskForLessOrMoreRest() {
        Meeting early = meeting("a", lima(4, "06:00", "06:30"), ADA);
        Limits twelve = Limits.DEFAULTS.withRest(Duration.ofHours(12));

        assertThat(
                        Cases.of(
                                FindingKind.REST,
                                ConflictIndex.of(Cases.with(early), twelve).findings()))
                .hasSize(1);
    }

    @Test
    void itIsSaidInAPlannersWords() {
        Meeting dinner = meeting("a", lima(3, "21:00", "22:30"), ADA).withTitle("Dinner");
        FindingWords words = new FindingWords(Cases.with(dinner), Texts.english());
        Finding finding = rest(dinner).getFirst();

        assertThat(words.title(finding))
                .isEqualTo("A. Sample has only 1 h 30 min of rest before “Dinner”");
        assertThat(words.detail(finding))
                .isEqualTo(
                        "The flight from Oslo to Lima is 16 h in the air and through at 19:30; “Dinner”"
                                + " starts 21:00, and 10 h of rest are due after a flight this"
                                + " long.");
    }
}
