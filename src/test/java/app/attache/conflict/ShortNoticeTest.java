package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.MUSEUM;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting on Thursday the 6th at 15:00 is changed when it is close. */
class ShortNoticeTest {

    private static final Meeting MEETING =
            meeting("a", Cases.lima(6, "15:00", "16:00"), ADA)
                    .withDelegations(List.of(DELEGATION.id()));
    private static final Meeting LATER = MEETING.withTime(Cases.lima(6, "16:00", "17:00"));

    private Programme programme = Cases.with(MEETING);
    private ConflictIndex index = ConflictIndex.of(programme);

    private static Instant lima(int day, int hour, int minute) {
        return at(day, hour, minute).atZone(LIMA_TIME).toInstant();
    }

    private void change(Instant at, Edit... edits) {
        ChangeSet change =
                new ChangeSet(new Origin("Change", "", "A. Planner", at), List.of(edits));
        programme = programme.apply(change);
        index = index.after(change, programme).at(at);
    }

    private List<Finding> notices() {
        return Cases.of(FindingKind.SHORT_NOTICE, index.findings());
    }

    @ParameterizedTest(name = "changed on the {0}th at {1}:{2}: {3}")
    @CsvSource({"5, 14, 59, 0", "5, 15, 0, 1", "6, 14, 59, 1", "6, 17, 0, 0"})
    void aChangeWithinADayOfItIsAtShortNotice(int day, int hour, int minute, int findings) {
        change(lima(day, hour, minute), new Edit.Replaced(MEETING, LATER));

        assertThat(notices()).hasSize(findings);
    }

    @Test
    void itSaysWhatAndWhen() {
        change(lima(6, 9, 30), new Edit.Replaced(MEETING, LATER));
        FindingWords words = new FindingWords(programme, Texts.english());

        assertThat(notices())
                .containsExactly(
                        new Finding(
                                FindingKind.SHORT_NOTICE,
                                Severity.SOFT,
                                Verdict.CERTAIN,
                                LATER.time().interval(),
                                List.of(LATER.id()),
                                List.of(DELEGATION.id()),
                                "",
                                new Measure.Moment(lima(6, 9, 30))));
        assertThat(words.title(notices().getFirst()))
                .isEqualTo("“Meeting a” was changed at short notice: it is now Thu 6 Feb 16:00");
        assertThat(words.detail(notices().getFirst()))
                .isEqualTo("“Meeting a” is Thu 6 Feb 16:00–17:00; it was changed Thu 6 Feb 09:30.");
    }

    @Test
    void aChangeThatIsTakenBackIsNone() {
        change(lima(6, 9, 0), new Edit.Replaced(MEETING, LATER));
        change(lima(6, 9, 5), new Edit.Replaced(LATER, MEETING));

        assertThat(notices()).isEmpty();
    }

    @Test
    void whatNobodyActsOnMayChange() {
        Meeting said = MEETING.withPurpose("To listen");
        change(lima(6, 9, 0), new Edit.Replaced(MEETING, said));

        assertThat(notices()).isEmpty();
    }

    @Test
    void placeAndPeopleAreActedOn() {
        Meeting moved = MEETING.withPlace(new Place.AtVenue(MUSEUM.id()));
        change(lima(6, 9, 0), new Edit.Replaced(MEETING, moved));
        assertThat(notices()).hasSize(1);

        Meeting more =
                meeting("a", MEETING.time(), ADA, BEN).withDelegations(List.of(DELEGATION.id()));
        change(lima(6, 9, 5), new Edit.Replaced(moved, more));
        assertThat(notices()).hasSize(1);
    }

    @Test
    void aLaterIssueOfTheBriefingTellsEverybody() {
        change(lima(6, 9, 0), new Edit.Replaced(MEETING, LATER));
        Revision early = issued("r1", lima(6, 8, 0));
        Revision other = issued("r2", lima(6, 10, 0)).withDate(LocalDate.of(2025, 2, 7));
        change(lima(6, 10, 0), new Edit.Added(early), new Edit.Added(other));
        assertThat(notices()).hasSize(1);

        change(lima(6, 10, 5), new Edit.Added(issued("r3", lima(6, 10, 5))));
        assertThat(notices()).isEmpty();
    }

    private static Revision issued(String id, Instant at) {
        return new Revision(
                Id.revision(id), DELEGATION.id(), LocalDate.of(2025, 2, 6), 1, at, Notes.NONE);
    }

    @Test
    void itStandsUntilItBegins() {
        change(lima(6, 9, 0), new Edit.Replaced(MEETING, LATER));

        assertThat(index.nextTurn()).contains(lima(6, 16, 0));
        index = index.at(lima(6, 16, 0));
        assertThat(notices()).isEmpty();
    }

    @Test
    void whatIsAddedLateIsNewsButAPlanThatIsTakenOverIsNot() {
        Meeting added = meeting("b", Cases.lima(6, "18:00", "19:00"), ADA);
        change(lima(6, 9, 0), new Edit.Added(added.withDelegations(List.of(DELEGATION.id()))));
        assertThat(notices()).hasSize(1);

        Delegation other = DELEGATION.withId(Id.delegation("other"));
        Meeting taken =
                meeting("c", Cases.lima(6, "20:00", "21:00"), BEN)
                        .withDelegations(List.of(other.id()));
        change(lima(6, 9, 5), new Edit.Added(other), new Edit.Added(taken));
        assertThat(notices()).hasSize(1);
    }
}
