package app.attache.conflict;

import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.OUT;
import static app.attache.conflict.Cases.STAY;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Actual;
import app.attache.programme.Certainty;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing waits for another. */
class DependencyOrderTest {

    private static final Meeting TALKS = meeting("a", lima(5, "10:00", "11:00"));
    private static final Meeting PRESS = meeting("b", lima(5, "11:10", "12:00"));
    private static final Dependency WAITS = waits(TALKS.id(), PRESS.id(), 30);

    private static Dependency waits(Id<?> predecessor, Id<?> successor, int lag) {
        return new Dependency(
                Id.dependency("w"), predecessor, successor, Duration.ofMinutes(lag), Notes.NONE);
    }

    private static Actual was(String id, Meeting meeting, String from, String to) {
        return new Actual(Id.actual(id), meeting.id(), lima(5, from, to), Notes.NONE);
    }

    @Test
    void beforeTheLagHasPassedIsTooEarly() {
        assertThat(findings(TALKS, PRESS, WAITS))
                .containsExactly(
                        new Finding(
                                FindingKind.DEPENDENCY,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "11:10", "11:30").interval(),
                                List.of(TALKS.id(), PRESS.id()),
                                List.of(WAITS.id()),
                                "",
                                new Measure.Shortfall(Duration.ofMinutes(20))));
    }

    @ParameterizedTest(name = "lag {0} min: {1}")
    @CsvSource({"0, 0", "10, 0", "11, 1"})
    void whenTheLagHasPassedItMayBegin(int lag, int conflicts) {
        assertThat(findings(TALKS, PRESS, waits(TALKS.id(), PRESS.id(), lag))).hasSize(conflicts);
    }

    @Test
    void whatWaitsForACancelledThingWaitsForNothing() {
        Meeting cancelled = TALKS.withStatus(Status.CANCELLED);

        assertThat(findings(cancelled, PRESS, waits(TALKS.id(), PRESS.id(), 0)))
                .extracting(Finding::severity, Finding::verdict, Finding::missing)
                .containsExactly(tuple(Severity.HARD, Verdict.CERTAIN, Duration.ZERO));
        assertThat(findings(cancelled, PRESS.withStatus(Status.TENTATIVE), WAITS))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void whatIsCancelledItselfNeedNotWait() {
        assertThat(findings(TALKS, PRESS.withStatus(Status.CANCELLED), WAITS)).isEmpty();
    }

    @Test
    void tentativeOnEitherSideIsSoft() {
        assertThat(findings(TALKS.withStatus(Status.HOLD), PRESS, WAITS))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void whatReallyWasCounts() {
        assertThat(findings(TALKS, PRESS, WAITS, was("x", TALKS, "09:30", "10:40"))).isEmpty();
        assertThat(findings(TALKS, PRESS, WAITS, was("x", PRESS, "11:30", "12:30"))).isEmpty();
        assertThat(
                        findings(
                                TALKS,
                                PRESS,
                                WAITS,
                                was("x", TALKS, "09:30", "10:40"),
                                was("y", TALKS, "09:30", "11:00")))
                .hasSize(1);
    }

    @Test
    void legsAndStaysCanBeWaitedFor() {
        assertThat(findings(waits(OUT.id(), STAY.id(), 0))).isEmpty();
        assertThat(findings(waits(OUT.id(), STAY.id(), 1))).hasSize(1);
        assertThat(findings(waits(STAY.id(), HOME.id(), 0))).isEmpty();
        assertThat(findings(waits(HOME.id(), OUT.id(), 0))).hasSize(1);
    }

    @Test
    void instantsCountAcrossMidnightAndZones() {
        Meeting late =
                meeting(
                        "a",
                        new TimeSpan(
                                lima(5, "23:00", "23:00").start(),
                                lima(6, "01:00", "01:00").end(),
                                Certainty.FIXED));
        // 06:30 in Oslo is 00:30 in Lima.
        Meeting call =
                meeting(
                        "b",
                        TimeSpan.fixed(
                                Cases.at(6, 6, 30), Duration.ofMinutes(10), Cases.OSLO_TIME));

        assertThat(findings(late, call, waits(late.id(), call.id(), 0)))
                .extracting(Finding::missing)
                .containsExactly(Duration.ofMinutes(30));
    }

    @Test
    void approximateTimesMayComeTooEarly() {
        Meeting about = PRESS.withTime(PRESS.time().as(Certainty.APPROXIMATE));

        assertThat(findings(TALKS, about, waits(TALKS.id(), PRESS.id(), 0)))
                .extracting(Finding::verdict, Finding::severity, Finding::missing)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO, Duration.ofMinutes(5)));
        assertThat(findings(TALKS, about, waits(TALKS.id(), PRESS.id(), 20)))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.SOFT));
    }

    @Test
    void aTimeToBeConfirmedCannotBeJudged() {
        Meeting open = TALKS.withTime(TALKS.time().as(Certainty.TO_BE_CONFIRMED));

        assertThat(findings(open, PRESS, WAITS))
                .extracting(Finding::kind, Finding::verdict, Finding::severity)
                .containsExactly(
                        tuple(FindingKind.DEPENDENCY, Verdict.NOT_EVALUABLE, Severity.INFO));
    }
}
