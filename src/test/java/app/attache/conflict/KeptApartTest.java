package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.VISIT;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import app.attache.programme.Status;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two delegations that must not meet come to one venue. */
class KeptApartTest {

    private static final Delegation RIVALS =
            Delegation.draft(Id.delegation("r"), VISIT.id(), "Rivals").build();
    private static final Separation SEPARATION =
            new Separation(
                    Id.separation("s"),
                    DELEGATION.id(),
                    RIVALS.id(),
                    Duration.ofMinutes(45),
                    Notes.NONE);
    private static final Meeting FIRST =
            meeting("a", lima(5, "09:00", "10:00"), ADA)
                    .withPlace(new Place.InRoom(PALACE.id(), "hall"))
                    .withDelegations(List.of(DELEGATION.id()));

    private static Meeting second(String from, String to) {
        return meeting("b", lima(5, from, to), HOST)
                .withPlace(new Place.InRoom(PALACE.id(), "blue"))
                .withDelegations(List.of(RIVALS.id()));
    }

    private static List<Finding> apart(Entity... facts) {
        return Cases.found(FindingKind.KEPT_APART, facts);
    }

    @Test
    void theyMeetAtTheDoorWhateverTheRooms() {
        assertThat(apart(RIVALS, SEPARATION, FIRST, second("10:30", "11:00")))
                .containsExactly(
                        new Finding(
                                FindingKind.KEPT_APART,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "10:00", "10:30").interval(),
                                List.of(FIRST.id(), second("10:30", "11:00").id()),
                                List.of(DELEGATION.id(), RIVALS.id()),
                                "s",
                                new Measure.Length(
                                        Duration.ofMinutes(30), Duration.ofMinutes(45))));
    }

    @ParameterizedTest(name = "{0}–{1}: {2}")
    @CsvSource({
        "10:44, 11:00, 1",
        "10:45, 11:00, 0",
        "09:15, 09:30, 1",
        "08:00, 08:15, 0",
        "08:00, 08:16, 1",
        "09:30, 09:30, 1"
    })
    void theTimeBetweenThemIsKept(String from, String to, int findings) {
        assertThat(apart(RIVALS, SEPARATION, FIRST, second(from, to))).hasSize(findings);
    }

    @Test
    void theFilesTimeIsTheLeast() {
        Separation short0 = SEPARATION.withBuffer(Duration.ZERO);

        assertThat(apart(RIVALS, short0, FIRST, second("10:29", "11:00"))).hasSize(1);
        assertThat(apart(RIVALS, short0, FIRST, second("10:30", "11:00"))).isEmpty();
    }

    @Test
    void atAnotherVenueTheyDoNotMeet() {
        Meeting elsewhere = second("10:00", "11:00").withPlace(new Place.AtVenue(MUSEUM.id()));

        assertThat(apart(RIVALS, SEPARATION, FIRST, elsewhere)).isEmpty();
    }

    @Test
    void whoMayMeetMayMeet() {
        assertThat(apart(RIVALS, FIRST, second("10:00", "11:00"))).isEmpty();
    }

    @Test
    void peopleAreKeptApartAsWell() {
        Separation people =
                new Separation(Id.separation("p"), ADA.id(), HOST.id(), Duration.ZERO, Notes.NONE);

        assertThat(
                        apart(
                                people,
                                FIRST.withDelegations(List.of()),
                                second("10:00", "11:00").withDelegations(List.of())))
                .extracting(Finding::subjects)
                .containsExactly(List.of(ADA.id(), HOST.id()));
    }

    @Test
    void oneMeetingOfBothIsTheWorst() {
        Meeting both = FIRST.withDelegations(List.of(DELEGATION.id(), RIVALS.id()));
        Finding finding = apart(RIVALS, SEPARATION, both).getFirst();

        assertThat(finding.items()).isEqualTo(List.<Id<?>>of(FIRST.id()));
        assertThat(
                        new FindingWords(Cases.with(RIVALS, SEPARATION, both), Texts.english())
                                .title(finding))
                .isEqualTo("Delegation and Rivals, who must not meet, are both at “Meeting a”");
    }

    @Test
    void whatIsTentativeIsSoftAndWhatIsCancelledIsNothing() {
        Meeting second = second("10:00", "11:00");

        assertThat(apart(RIVALS, SEPARATION, FIRST, second.withStatus(Status.HOLD)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(apart(RIVALS, SEPARATION, FIRST, second.withStatus(Status.CANCELLED))).isEmpty();
    }

    @Test
    void anApproximateTimeMakesItPossible() {
        Meeting about = second("10:50", "11:00");

        assertThat(
                        apart(
                                RIVALS,
                                SEPARATION,
                                FIRST,
                                about.withTime(about.time().as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }

    @Test
    void takingTheSeparationAwayResolvesIt() {
        Programme programme = Cases.with(RIVALS, SEPARATION, FIRST, second("10:00", "11:00"));
        ConflictIndex index = ConflictIndex.of(programme);
        ChangeSet change = Cases.change(new Edit.Removed(SEPARATION));

        assertThat(Cases.of(FindingKind.KEPT_APART, index.findings())).hasSize(1);
        assertThat(
                        Cases.of(
                                FindingKind.KEPT_APART,
                                index.after(change, programme.apply(change)).findings()))
                .isEmpty();
    }

    @Test
    void itIsSaidInAPlannersWords() {
        Programme programme = Cases.with(RIVALS, SEPARATION, FIRST, second("10:30", "11:00"));
        Finding finding = apart(RIVALS, SEPARATION, FIRST, second("10:30", "11:00")).getFirst();

        assertThat(new FindingWords(programme, Texts.english()).title(finding))
                .isEqualTo("Delegation and Rivals are at Palace only 30 min apart, not 45 min");
    }
}
