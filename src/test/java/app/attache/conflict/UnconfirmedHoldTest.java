package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A hold that nobody has agreed to begins on Thursday the 6th at 15:00. */
class UnconfirmedHoldTest {

    private static final Meeting HOLD =
            meeting("a", Cases.lima(6, "15:00", "16:00"), ADA).withStatus(Status.HOLD);

    private static Instant lima(int day, int hour, int minute) {
        return at(day, hour, minute).atZone(LIMA_TIME).toInstant();
    }

    private static ConflictIndex index(Instant now, Entity... facts) {
        return ConflictIndex.of(Cases.with(facts), Limits.DEFAULTS, now, Lately.NOTHING);
    }

    private static List<Finding> holds(Instant now, Entity... facts) {
        return Cases.of(FindingKind.UNCONFIRMED_HOLD, index(now, facts).findings());
    }

    @ParameterizedTest(name = "on the {0}th at {1}:{2}: {3}")
    @CsvSource({"4, 14, 59, 0", "4, 15, 0, 1", "6, 14, 59, 1", "6, 15, 0, 0"})
    void itIsChasedFromTwoDaysBeforeUntilItBegins(int day, int hour, int minute, int findings) {
        assertThat(holds(lima(day, hour, minute), HOLD)).hasSize(findings);
    }

    @Test
    void timePassingFindsItWithoutAnEdit() {
        ConflictIndex early = index(lima(3, 12, 0), HOLD);

        assertThat(early.nextTurn()).contains(lima(4, 15, 0));
        ConflictIndex due = early.at(lima(4, 15, 0));
        assertThat(Cases.of(FindingKind.UNCONFIRMED_HOLD, due.findings())).hasSize(1);
        assertThat(early.deltaTo(due).appeared()).hasSize(1);
        assertThat(due.nextTurn()).contains(lima(6, 15, 0));
        assertThat(due.at(lima(6, 15, 0)).nextTurn()).isEmpty();
        assertThat(due.at(lima(3, 12, 0)).findings()).isEqualTo(early.findings());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyWhatIsTentativeIsAHold(Status status) {
        assertThat(holds(lima(6, 9, 0), HOLD.withStatus(status)))
                .hasSize(status.tentative() ? 1 : 0);
    }

    @Test
    void flightsAreHeldAsWell() {
        assertThat(holds(lima(8, 9, 0), HOME.withStatus(Status.TENTATIVE)))
                .extracting(Finding::items)
                .containsExactly(List.<Id<?>>of(HOME.id()));
    }

    @Test
    void anApproximateTimeMakesItPossibleAroundTheTwoDays() {
        Meeting about = HOLD.withTime(HOLD.time().as(Certainty.APPROXIMATE));

        assertThat(holds(lima(4, 14, 50), about))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
        assertThat(holds(lima(4, 15, 15), about))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.CERTAIN, Severity.SOFT));
    }

    @Test
    void withoutAClockNothingIsDue() {
        assertThat(Cases.found(FindingKind.UNCONFIRMED_HOLD, HOLD)).isEmpty();
    }

    @Test
    void itIsSaidInAPlannersWords() {
        FindingWords words = new FindingWords(Cases.with(HOLD), Texts.english());
        Finding finding = holds(lima(5, 9, 0), HOLD).getFirst();

        assertThat(words.title(finding))
                .isEqualTo("“Meeting a” is not agreed, and begins Thu 6 Feb 15:00");
        assertThat(words.detail(finding))
                .isEqualTo(
                        "“Meeting a” is Thu 6 Feb 15:00–16:00; it should be agreed by Tue 4 Feb 15:00.");
    }
}
