package app.attache.desktop.timeline;

import static app.attache.desktop.common.WindowModels.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneComposerTest {

    private static final Instant SUNDAY =
            LocalDate.of(2025, 2, 2).atStartOfDay(WASHINGTON).toInstant();
    private static final Interval WEEK = new Interval(SUNDAY, SUNDAY.plus(Duration.ofDays(7)));

    private final Programme washington = VisitFiles.washington();

    @Test
    void eachDelegationHasALaneAndWhatBelongsToNoneHasOne() {
        assertThat(lanes(washington, LaneKind.DELEGATIONS))
                .extracting(SwimLane::title)
                .containsExactly(
                        "PM to Washington", "Working level to Doha", "Without a delegation");
    }

    @Test
    void aStayAndTheJourneysAroundItAreInOneRowAboveTheMeetings() {
        SwimLane lane = lanes(washington, LaneKind.DELEGATIONS).getFirst();
        assertThat(kinds(lane, 0))
                .containsExactly(
                        TimeItem.Kind.HOME,
                        TimeItem.Kind.LEG,
                        TimeItem.Kind.STAY,
                        TimeItem.Kind.LEG,
                        TimeItem.Kind.HOME);
        assertThat(lane.items())
                .filteredOn(item -> item.kind() == TimeItem.Kind.MEETING)
                .hasSize(8)
                .allMatch(item -> item.row() > 0);
    }

    @Test
    void aMemberWhoLeavesEarlyHasALaneBelowTheDelegation() {
        List<SwimLane> lanes = lanes(TypicalVisit.PROGRAMME, LaneKind.DELEGATIONS);
        assertThat(lanes.get(1).subject()).isEqualTo(TypicalVisit.ADVISER.id());
        assertThat(lanes.get(1).inner()).isTrue();
        assertThat(lanes.get(1).subtitle()).isEqualTo("leaves Wed 5 Feb");
    }

    @Test
    void whoFliesWithAnotherDelegationTravelsApartOnlyWhileTheirOwnIsAway() {
        Delegation later =
                TypicalVisit.DELEGATION
                        .withId(Id.delegation("later"))
                        .withName("Later delegation")
                        .withMembers(
                                List.of(
                                        Membership.of(
                                                TypicalVisit.PRINCIPAL.id(),
                                                Membership.Duty.PRINCIPAL)));
        assertThat(inner(later, 1)).contains(TypicalVisit.PRINCIPAL.id());
        assertThat(inner(later, 200)).doesNotContain(TypicalVisit.PRINCIPAL.id());
    }

    private static List<Id<?>> inner(Delegation later, int days) {
        Leg leg =
                TypicalVisit.OUTWARD
                        .withId(Id.leg("later"))
                        .withDelegation(later.id())
                        .withManifest(List.of(TypicalVisit.PRINCIPAL.id()))
                        .withTime(
                                TypicalVisit.OUTWARD
                                        .time()
                                        .startingAt(
                                                TypicalVisit.OUTWARD
                                                        .wheelsUp()
                                                        .plusDays(days)
                                                        .minusDays(1)
                                                        .plusHours(1)));
        Programme programme =
                TypicalVisit.PROGRAMME.apply(
                        TypicalVisit.change("Later", new Edit.Added(later), new Edit.Added(leg)));
        return lanes(programme, LaneKind.DELEGATIONS).stream()
                .filter(SwimLane::inner)
                .<Id<?>>map(SwimLane::subject)
                .toList();
    }

    @Test
    void theStayOfAPartTravellerEndsWhenHeLeaves() {
        SwimLane adviser = lanes(TypicalVisit.PROGRAMME, LaneKind.DELEGATIONS).get(1);
        assertThat(adviser.items())
                .filteredOn(item -> item.kind() == TimeItem.Kind.STAY)
                .singleElement()
                .satisfies(item ->
                        assertThat(item.interval().endExclusive())
                                .isEqualTo(
                                        LocalDate.of(2025, 2, 5)
                                                .atTime(12, 0)
                                                .atZone(TypicalVisit.LIMA_TIME)
                                                .toInstant()));
    }

    @Test
    void aPersonsLaneHasTheMeetingsThatThePersonAttends() {
        SwimLane trump = lane(lanes(washington, LaneKind.PEOPLE), "D. Trump");
        assertThat(trump.items())
                .singleElement()
                .matches(item -> item.fact().id().equals(Id.meeting("e3")));
    }

    @Test
    void aVenuesLaneHasWhatIsThereAndWhoIsLodgedThere() {
        SwimLane blairHouse = lane(lanes(washington, LaneKind.VENUES), "Blair House");
        assertThat(blairHouse.items()).anyMatch(item -> item.kind() == TimeItem.Kind.STAY);
        assertThat(blairHouse.items()).anyMatch(item -> item.kind() == TimeItem.Kind.MEETING);
    }

    @Test
    void aDependencyLeadsFromLaneToLane() {
        List<SwimLane> lanes = lanes(washington, LaneKind.DELEGATIONS);
        assertThat(ItemLinks.of(washington, lanes))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(washington.all(Dependency.class).size())
                .anyMatch(link -> link.from().lane() != link.to().lane());
    }

    @Test
    void aLabelThatDoesNotFitStandsBesideAndOneThatDoesWithin() {
        SwimLane week = lanes(washington, LaneKind.DELEGATIONS).getFirst();
        assertThat(week.items())
                .filteredOn(item -> item.kind() == TimeItem.Kind.MEETING)
                .allMatch(TimeItem::beside);
        Instant evening = LocalDate.of(2025, 2, 4).atTime(15, 0).atZone(WASHINGTON).toInstant();
        SwimLane hours =
                lanes(
                                washington,
                                LaneKind.DELEGATIONS,
                                new Interval(evening, evening.plus(Duration.ofHours(4))))
                        .getFirst();
        assertThat(hours.items())
                .filteredOn(item -> item.fact().id().equals(Id.meeting("e3")))
                .singleElement()
                .matches(item -> !item.beside());
    }

    @Test
    void whatIsFilteredOutIsNotThere() {
        Filter doha = new Filter(Set.of(Id.delegation("d2")), Set.of(), Set.of(), false, Set.of());
        SwimLane lane = compose(washington, LaneKind.DELEGATIONS, WEEK, doha).getFirst();
        assertThat(lane.items()).isEmpty();
    }

    private static SwimLane lane(List<SwimLane> lanes, String title) {
        return lanes.stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<TimeItem.Kind> kinds(SwimLane lane, int row) {
        return lane.items().stream()
                .filter(item -> item.row() == row && item.kind() != TimeItem.Kind.MEETING)
                .map(TimeItem::kind)
                .toList();
    }

    private static List<SwimLane> lanes(Programme programme, LaneKind kind) {
        return lanes(programme, kind, WEEK);
    }

    private static List<SwimLane> lanes(Programme programme, LaneKind kind, Interval shown) {
        return compose(programme, kind, shown, Filter.NONE);
    }

    private static List<SwimLane> compose(
            Programme programme, LaneKind kind, Interval shown, Filter filter) {
        Texts texts = Texts.english();
        FactWords words = new FactWords(Snapshot.of(programme), texts);
        Looks looks = new Looks(words.marks(), Optional.empty(), _ -> 0);
        TimeAxis axis = TimeAxis.around(shown, 700);
        return new LaneComposer(words, filter, looks, texts, axis, text -> text.length() * 7.0)
                .lanes(
                        kind,
                        new LaneHeads(programme, DelegationOrder.of(programme), texts).of(kind));
    }
}
