package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.MINISTRY;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.ROAD;
import static app.attache.conflict.Cases.change;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.ChangeSet;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Too little time between two engagements: from the palace to the ministry it takes 25 minutes. */
class TravelInfeasibleTest {

    private static final Meeting TALKS = at(PALACE, "a", "10:00", "11:00");

    private static Meeting at(Venue venue, String id, String from, String to) {
        return meeting(id, lima(5, from, to), ADA).withPlace(new Place.AtVenue(venue.id()));
    }

    @Test
    void aGapShorterThanTheWayIsTooShort() {
        Meeting lunch = at(MINISTRY, "b", "11:15", "12:00");

        assertThat(findings(TALKS, lunch))
                .containsExactly(
                        new Finding(
                                FindingKind.TRAVEL_INFEASIBLE,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "11:00", "11:15").interval(),
                                List.of(TALKS.id(), lunch.id()),
                                List.of(ADA.id()),
                                "",
                                new Measure.Shortfall(Duration.ofMinutes(10))));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"11:00, HARD", "11:19, HARD", "11:20, SOFT", "11:24, SOFT"})
    void aLittleShortIsSoft(String from, Severity severity) {
        assertThat(findings(TALKS, at(MINISTRY, "b", from, "12:00")))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void justEnoughIsEnough() {
        assertThat(findings(TALKS, at(MINISTRY, "b", "11:25", "12:00"))).isEmpty();
        assertThat(findings(TALKS, at(PALACE, "b", "11:00", "12:00"))).isEmpty();
    }

    @Test
    void theWayBackCountsWhenItHoldsBothWays() {
        Meeting first = at(MINISTRY, "a", "10:00", "11:00");
        Meeting second = at(PALACE, "b", "11:10", "12:00");

        assertThat(findings(first, second)).hasSize(1);
        assertThat(findings(ROAD.withBothWays(false), first, second)).isEmpty();
    }

    @Test
    void nothingIsSaidOfAWayThatIsNotRecordedBetweenVenuesThatAreNotPlaced() {
        assertThat(findings(TALKS, at(MUSEUM, "b", "11:00", "12:00"))).isEmpty();
    }

    // 2.8 km as the crow flies: 8 minutes at the least, 26 likely, 52 at the most.
    private static final Venue NEAR = PALACE.withPosition(new Position.At(38.8989, -77.0389));
    private static final Venue FAR = MUSEUM.withPosition(new Position.At(38.8899, -77.0091));

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "11:07, HARD, CERTAIN, 19",
        "11:08, SOFT, POSSIBLE, 18",
        "11:25, SOFT, POSSIBLE, 1"
    })
    void aWayThatIsNotRecordedIsEstimatedWhereBothVenuesArePlaced(
            String from, Severity severity, Verdict verdict, int missing) {
        assertThat(findings(NEAR, FAR, TALKS, at(MUSEUM, "b", from, "12:00")))
                .extracting(Finding::severity, Finding::verdict, Finding::missing)
                .containsExactly(tuple(severity, verdict, Duration.ofMinutes(missing)));
    }

    @Test
    void aLikelyWayThatFitsIsNotDoubted() {
        assertThat(findings(NEAR, FAR, TALKS, at(MUSEUM, "b", "11:26", "12:00"))).isEmpty();
    }

    @Test
    void anEstimateDoubtsOnlyTheTimesGiven() {
        Meeting tour = at(MUSEUM, "b", "11:30", "12:00");

        assertThat(findings(NEAR, FAR, TALKS, tour.withTime(tour.time().as(Certainty.APPROXIMATE))))
                .isEmpty();
    }

    @Test
    void aRecordedWayWinsOverTheEstimate() {
        DoorToDoor quick =
                new DoorToDoor(
                        Id.doorToDoor("quick"),
                        PALACE.id(),
                        MUSEUM.id(),
                        Duration.ofMinutes(10),
                        Duration.ZERO,
                        true,
                        ROAD.notes());

        assertThat(findings(NEAR, FAR, quick, TALKS, at(MUSEUM, "b", "11:10", "12:00"))).isEmpty();
    }

    @Test
    void aVenueThatIsPlacedLaterIsReckonedWithAtOnce() {
        Meeting tour = at(MUSEUM, "b", "11:10", "12:00");
        Programme before = with(FAR, TALKS, tour);
        ChangeSet placed = change(new Edit.Replaced(PALACE, NEAR));
        Programme after = before.apply(placed);

        assertThat(ConflictIndex.of(before).after(placed, after).findings())
                .isEqualTo(ConflictIndex.of(after).findings())
                .hasSize(1);
    }

    @Test
    void overlappingEngagementsAreNotTravelledBetween() {
        assertThat(findings(TALKS, at(MINISTRY, "b", "10:30", "12:00")))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.PERSON_DOUBLE_BOOKED);
    }

    @Test
    void onlyConsecutiveEngagementsAreTravelledBetween() {
        DoorToDoor far =
                new DoorToDoor(
                        Id.doorToDoor("far"),
                        PALACE.id(),
                        MUSEUM.id(),
                        Duration.ofHours(3),
                        Duration.ZERO,
                        true,
                        ROAD.notes());
        Meeting lunch = at(MINISTRY, "b", "11:30", "12:00");
        Meeting tour = at(MUSEUM, "c", "13:00", "14:00");

        assertThat(findings(far, TALKS, lunch, tour)).isEmpty();
        assertThat(findings(far, TALKS, tour)).hasSize(1);
    }

    @Test
    void callsAndPlacesNotStatedAreTravelledPast() {
        Meeting lunch = at(MINISTRY, "b", "11:15", "12:00");
        Meeting call = meeting("c", lima(5, "11:00", "11:10"), ADA);

        assertThat(findings(TALKS, lunch, call.withPlace(Place.REMOTE))).hasSize(1);
        assertThat(findings(TALKS, lunch, call.withPlace(new Place.InCity(LIMA.id())))).hasSize(1);
        assertThat(findings(TALKS, call.withPlace(Place.REMOTE))).isEmpty();
    }

    @Test
    void engagementsOfNoLengthAtOneMomentStandInARow() {
        Meeting flag = at(PALACE, "b", "11:00", "11:00");
        Meeting lunch = at(MINISTRY, "c", "11:10", "12:00");

        assertThat(findings(TALKS, flag, lunch))
                .extracting(Finding::items)
                .containsExactly(List.of(flag.id(), lunch.id()));
    }

    @Test
    void differentPeopleDoNotTravel() {
        Meeting lunch =
                meeting("b", lima(5, "11:00", "12:00"), BEN)
                        .withPlace(new Place.AtVenue(MINISTRY.id()));

        assertThat(findings(TALKS, lunch)).isEmpty();
    }

    @Test
    void cancelledIsFineAndTentativeSoft() {
        Meeting lunch = at(MINISTRY, "b", "11:00", "12:00");

        assertThat(findings(TALKS, lunch.withStatus(Status.CANCELLED))).isEmpty();
        assertThat(findings(TALKS, lunch.withStatus(Status.TENTATIVE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void anApproximateTimeMayLeaveTooLittle() {
        Meeting lunch = at(MINISTRY, "b", "11:30", "12:00");

        assertThat(findings(TALKS, lunch.withTime(lunch.time().as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity, Finding::missing)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO, Duration.ofMinutes(10)));
    }

    @Test
    void aPartOfTheDayCountsAsItIsPencilledIn() {
        Meeting lunch = at(MINISTRY, "b", "12:10", "13:00");
        Meeting talks = at(PALACE, "a", "10:00", "12:00");

        assertThat(findings(talks, lunch.withTime(lunch.time().as(Certainty.PART_OF_DAY))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.SOFT));
        Meeting later = at(MINISTRY, "b", "12:40", "13:00");
        assertThat(findings(talks, later.withTime(later.time().as(Certainty.PART_OF_DAY))))
                .isEmpty();
    }

    @Test
    void noArrangementThatWorksIsCertain() {
        Meeting talks = at(PALACE, "a", "12:10", "17:30");
        Meeting call = at(MINISTRY, "b", "17:45", "17:55");

        assertThat(findings(talks, call.withTime(call.time().as(Certainty.PART_OF_DAY))))
                .extracting(Finding::kind, Finding::verdict)
                .containsExactly(tuple(FindingKind.TRAVEL_INFEASIBLE, Verdict.CERTAIN));
    }
}
