package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engagement falls into the time that a leg takes: the flight home is called at 19:15 in Lima, through at 16:30 in Oslo. */
class OverlapsLegTest {

    @Test
    void anEngagementAfterCallTimeOverlapsTheLeg() {
        Meeting press = meeting("a", lima(8, "19:00", "20:00"), ADA);

        assertThat(findings(press))
                .containsExactly(
                        new Finding(
                                FindingKind.OVERLAPS_LEG,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(8, "19:15", "20:00").interval(),
                                List.of(HOME.id(), press.id()),
                                List.of(ADA.id()),
                                "",
                                Measure.NONE));
    }

    @ParameterizedTest(name = "{0}–{1} in Lima: {2}")
    @CsvSource({"18:00, 19:15, 0", "19:15, 19:15, 0", "19:15, 19:16, 1", "19:30, 19:30, 1"})
    void callTimeIsTheFirstMomentOfIt(String from, String to, int conflicts) {
        assertThat(findings(meeting("a", lima(8, from, to), ADA))).hasSize(conflicts);
    }

    @ParameterizedTest(name = "{0}:{1} in Oslo: {2}")
    @CsvSource({"16, 30, 0", "16, 29, 1", "15, 0, 1"})
    void clearanceIsTheLast(int hour, int minute, int conflicts) {
        TimeSpan after = TimeSpan.fixed(at(9, hour, minute), Duration.ofMinutes(5), OSLO_TIME);

        assertThat(findings(meeting("a", after, ADA))).hasSize(conflicts);
    }

    @Test
    void whoHasLeftTheDelegationIsNotOnItsLeg() {
        assertThat(findings(meeting("a", lima(8, "19:30", "20:00"), BEN))).isEmpty();
        assertThat(findings(meeting("a", lima(8, "19:30", "20:00"), HOST))).isEmpty();
    }

    @Test
    void theManifestTellsWhoIsOnItOnceItNamesAnybody() {
        Meeting press = meeting("a", lima(8, "19:30", "20:00"), ADA, BEN, HOST);

        assertThat(findings(HOME.withManifest(List.of(HOST.id(), BEN.id())), press))
                .extracting(Finding::subjects)
                .containsExactlyInAnyOrder(List.of(HOST.id()), List.of(BEN.id()));
    }

    @Test
    void aCallOnTheWayIsASoftConflict() {
        Meeting call = meeting("a", lima(8, "21:00", "21:30"), ADA).withPlace(Place.REMOTE);

        assertThat(findings(call)).extracting(Finding::severity).containsExactly(Severity.SOFT);
    }

    @Test
    void cancelledIsFineAndTentativeSoftOnEitherSide() {
        Meeting press = meeting("a", lima(8, "19:30", "20:00"), ADA);

        assertThat(findings(press.withStatus(Status.CANCELLED))).isEmpty();
        assertThat(findings(HOME.withStatus(Status.CANCELLED), press)).isEmpty();
        assertThat(findings(HOME.withStatus(Status.TENTATIVE), press))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(findings(press.withStatus(Status.HOLD)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void anApproximateLegMayOverlap() {
        Meeting press = meeting("a", lima(8, "18:00", "19:10"), ADA);

        assertThat(findings(HOME.withTime(HOME.time().as(Certainty.APPROXIMATE)), press))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }

    @Test
    void aLegToBeConfirmedSaysSoOnce() {
        Meeting press = meeting("a", lima(8, "19:30", "20:00"), ADA, BEN);

        assertThat(findings(HOME.withTime(HOME.time().as(Certainty.TO_BE_CONFIRMED)), press))
                .extracting(Finding::kind, Finding::verdict, Finding::items)
                .containsExactly(
                        tuple(FindingKind.OVERLAPS_LEG, Verdict.NOT_EVALUABLE, List.of(HOME.id())));
    }
}
