package app.attache.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {

    private final Snapshot washington = Snapshot.of(VisitFiles.washington());

    static Stream<Id<?>> facts() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> TypicalVisit.PROGRAMME.all(kind).stream())
                .map(Entity::id);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasATitleAndSomethingToSay(Id<?> fact) {
        Details details = of(Snapshot.of(TypicalVisit.PROGRAMME), Optional.of(fact));
        assertThat(details.title()).isNotBlank();
        assertThat(details.rows().size() + details.lines().size() + details.sections().size())
                .isPositive();
    }

    @Test
    void aMeetingSaysWhenWhereWhoAndHowSure() {
        Id<?> johnson =
                washington.programme().meetings().stream()
                        .filter(meeting -> meeting.title().contains("Johnson"))
                        .map(Entity::id)
                        .findFirst()
                        .orElseThrow();
        Details details = of(washington, Optional.of(johnson));
        assertThat(details.chips()).extracting(Details.Chip::text).contains("slated");
        assertThat(details.lines().getFirst()).contains("Thu 6 Feb");
        assertThat(row(details, "Venue")).contains("Capitol Hill");
        assertThat(row(details, "Ours")).contains("B. Netanyahu");
        assertThat(row(details, "Theirs")).contains("M. Johnson");
        assertThat(details.sections()).extracting(Details.Section::heading).contains("SOURCE");
    }

    @Test
    void aMeetingSaysWhatComesAfterItAndWhatItComesAfter() {
        assertThat(dependencies(Id.meeting("e2")))
                .anyMatch(line -> line.contains("Witkoff with the mediators"))
                .anyMatch(line -> line.contains("Doha"));
        assertThat(dependencies(Id.meeting("f1")))
                .anyMatch(line -> line.contains("Witkoff and Waltz"));
        assertThat(dependencies(Id.meeting("e7"))).isEmpty();
    }

    private List<String> dependencies(Id<Meeting> meeting) {
        String heading = Texts.english().get("inspector.dependencies");
        return of(washington, Optional.of(meeting)).sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .map(Details.Piece::text)
                .toList();
    }

    @Test
    void namesLeadToWhatTheyName() {
        Id<?> stay = washington.programme().all(Kind.STAY).iterator().next().id();
        Details details = of(washington, Optional.of(stay));
        assertThat(details.rows())
                .flatExtracting(Details.Row::values)
                .extracting(Details.Piece::leadsTo)
                .anyMatch(Optional::isPresent);
    }

    @Test
    void aStayThatWasPlannedForAnotherTimeSaysSo() {
        Stay stay = washington.programme().all(Stay.class).getFirst();
        TimeSpan was =
                new TimeSpan(
                        stay.time().start(),
                        stay.time().end().minusDays(1),
                        stay.time().certainty());
        Origin by = new Origin("Step", "asked for", "A. Planner", Instant.EPOCH, "by phone");
        Details details =
                new Inspection(
                                washington,
                                Texts.english(),
                                List.of(WindowModels.WASHINGTON),
                                Map.of(stay.id(), new Replanned(was, stay.time(), by)))
                        .of(Optional.of(stay.id()));
        assertThat(row(details, "Was").getFirst())
                .contains("Wed 5 Feb", "changed", "A. Planner", "asked for", "by phone");
    }

    @Test
    void withNothingSelectedTheWholeVisitIsSeenAtAGlance() {
        Details details = of(washington, Optional.empty());
        assertThat(details.title()).isEqualTo("Visit to Washington");
        assertThat(details.lines()).containsExactly("Sun 2 Feb – Sun 9 Feb");
        assertThat(row(details, "Meetings")).contains("10");
    }

    @Test
    void aSelectionThatIsGoneCountsAsNone() {
        assertThat(of(washington, Optional.of(Id.meeting("gone"))))
                .isEqualTo(of(washington, Optional.empty()));
    }

    @Test
    void anEmptyFileHasAnOverviewAsWell() {
        Details details = of(Snapshot.of(Programme.empty()), Optional.empty());
        assertThat(details.title()).isEqualTo("No visit yet");
    }

    private static List<String> row(Details details, String name) {
        return details.rows().stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.values().stream())
                .map(Details.Piece::text)
                .toList();
    }

    private static Details of(Snapshot snapshot, Optional<Id<?>> selected) {
        List<ZoneId> zones = List.of(WindowModels.WASHINGTON, WindowModels.JERUSALEM);
        return new Inspection(snapshot, Texts.english(), zones).of(selected);
    }
}
