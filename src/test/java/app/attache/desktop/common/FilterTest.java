package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final Snapshot SAMPLE = Snapshot.of(VisitFiles.washington());

    @Test
    void withoutAWishEverythingIsWanted() {
        assertThat(passing(Filter.NONE)).hasSize(SAMPLE.programme().meetings().size());
    }

    @Test
    void allWishesMustBeMet() {
        Filter capitol =
                new Filter(Set.of(), Set.of(Id.venue("capitol")), Set.of(), false, Set.of());
        assertThat(passing(capitol)).containsExactlyInAnyOrder("e6", "e7");
        Filter held =
                new Filter(
                        Set.of(Id.delegation("d1")),
                        Set.of(Id.venue("capitol")),
                        Set.of(Status.HELD),
                        false,
                        Set.of());
        assertThat(passing(held)).isEmpty();
    }

    @Test
    void onlyWhatIsInConflictIsShownOnRequest() {
        Filter inConflict = new Filter(Set.of(), Set.of(), Set.of(), true, Set.of());
        assertThat(passing(inConflict))
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(SAMPLE.conflicts().about(Id.meeting(id))).isNotEmpty());
    }

    @Test
    void aMarkingNobodyUsesShowsNothing() {
        assertThat(passing(new Filter(Set.of(), Set.of(), Set.of(), false, Set.of(Marking.SECRET))))
                .isEmpty();
    }

    private static List<String> passing(Filter filter) {
        return SAMPLE.programme().meetings().stream()
                .filter(meeting -> filter.passes(meeting, SAMPLE))
                .map(Meeting::id)
                .map(Id::value)
                .toList();
    }
}
