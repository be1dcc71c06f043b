package app.attache.conflict;

import static app.attache.conflict.Cases.HALL;
import static app.attache.conflict.Cases.MINISTRY;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.TERRACE;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room or a venue is taken twice. */
class VenueDoubleBookedTest {

    private static final Place IN_HALL = new Place.InRoom(PALACE.id(), HALL.id());
    private static final Place IN_BLUE = new Place.InRoom(PALACE.id(), "blue");

    private static Meeting at(Place place, String id, String from, String to) {
        return meeting(id, lima(5, from, to)).withPlace(place);
    }

    @Test
    void anExclusiveRoomHoldsOneEngagementAtATime() {
        Meeting one = at(IN_HALL, "a", "10:00", "11:00");
        Meeting other = at(IN_HALL, "b", "10:45", "12:00");

        assertThat(findings(one, other))
                .containsExactly(
                        new Finding(
                                FindingKind.VENUE_DOUBLE_BOOKED,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "10:45", "11:00").interval(),
                                List.of(one.id(), other.id()),
                                List.of(PALACE.id()),
                                "hall",
                                Measure.NONE));
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"11:30, 0", "11:29, 1", "11:00, 1"})
    void clearUpAndSetUpComeBetween(String from, int conflicts) {
        // 10 minutes to clear up, 20 to set up.
        assertThat(findings(at(IN_BLUE, "a", "10:00", "11:00"), at(IN_BLUE, "b", from, "12:00")))
                .hasSize(conflicts);
    }

    @Test
    void touchingEngagementsWithoutSetUpDoNotConflict() {
        assertThat(findings(at(IN_HALL, "a", "10:00", "11:00"), at(IN_HALL, "b", "11:00", "12:00")))
                .isEmpty();
    }

    @Test
    void otherRoomsAndSharedRoomsDoNotConflict() {
        Meeting one = at(IN_HALL, "a", "10:00", "11:00");
        Place terrace = new Place.InRoom(PALACE.id(), TERRACE.id());

        assertThat(findings(one, at(IN_BLUE, "b", "10:00", "11:00"))).isEmpty();
        assertThat(findings(at(terrace, "a", "10:00", "11:00"), at(terrace, "b", "10:00", "11:00")))
                .isEmpty();
    }

    @Test
    void anExclusiveVenueHoldsOneEngagementWhereNoRoomIsStated() {
        Place ministry = new Place.AtVenue(MINISTRY.id());
        Place museum = new Place.AtVenue(MUSEUM.id());

        assertThat(
                        findings(
                                at(ministry, "a", "10:00", "11:00"),
                                at(ministry, "b", "10:30", "11:00")))
                .extracting(Finding::part)
                .containsExactly("");
        assertThat(findings(at(museum, "a", "10:00", "11:00"), at(museum, "b", "10:30", "11:00")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfARoomAndAWholeVenue() {
        Place palace = new Place.AtVenue(PALACE.id());

        assertThat(
                        findings(
                                PALACE.withExclusive(true),
                                at(palace, "a", "10:00", "11:00"),
                                at(IN_HALL, "b", "10:00", "11:00")))
                .isEmpty();
    }

    @Test
    void cancelledIsNoConflictAndTentativeASoftOne() {
        Meeting one = at(IN_HALL, "a", "10:00", "11:00");
        Meeting other = at(IN_HALL, "b", "10:00", "11:00");

        assertThat(findings(one, other.withStatus(Status.CANCELLED))).isEmpty();
        assertThat(findings(one, other.withStatus(Status.HOLD)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void anApproximateTimeMayRunIntoTheSetUp() {
        Meeting about =
                meeting("b", lima(5, "11:40", "12:00").as(Certainty.APPROXIMATE))
                        .withPlace(IN_BLUE);

        assertThat(findings(at(IN_BLUE, "a", "10:00", "11:00"), about))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.POSSIBLE);
    }

    @Test
    void aTimeToBeConfirmedIsSaidOfTheVenueWhereNobodyIsNamed() {
        Meeting open =
                meeting("b", lima(5, "11:40", "12:00").as(Certainty.TO_BE_CONFIRMED))
                        .withPlace(IN_HALL);

        assertThat(findings(open))
                .extracting(Finding::kind, Finding::verdict, Finding::severity)
                .containsExactly(
                        tuple(
                                FindingKind.VENUE_DOUBLE_BOOKED,
                                Verdict.NOT_EVALUABLE,
                                Severity.INFO));
    }
}
