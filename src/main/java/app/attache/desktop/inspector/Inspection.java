package app.attache.desktop.inspector;

import app.attache.desktop.common.ReplannedWords;
import app.attache.programme.Acceptance;
import app.attache.programme.Actual;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Revision;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import app.attache.workspace.Snapshot;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says everything about a fact of any kind.
 *
 * @param zones the clocks on the ruler
 * @param replanned the stays and journeys that were planned for another time before
 */
record Inspection(
        Snapshot snapshot, Texts texts, List<ZoneId> zones, Map<Id<?>, Replanned> replanned) {

    /** Of facts of which nothing is known but what they are. */
    Inspection(Snapshot snapshot, Texts texts, List<ZoneId> zones) {
        this(snapshot, texts, zones, Map.of());
    }

    /** The details of {@code selected}; of the whole file when nothing that exists is selected. */
    Details of(Optional<Id<?>> selected) {
        Draft draft = new Draft(snapshot, texts, zones);
        Optional<Entity> fact =
                selected.flatMap(id -> snapshot.programme().find(id)).map(Entity.class::cast);
        fact.ifPresentOrElse(
                it -> {
                    describe(draft, it);
                    before(draft, it);
                },
                () -> Overview.describe(draft));
        return draft.done();
    }

    private void before(Draft draft, Entity fact) {
        ReplannedWords words =
                new ReplannedWords(snapshot.programme(), texts, ZoneId.systemDefault());
        Optional.ofNullable(replanned.get(fact.id()))
                .filter(it -> it.isOf(fact))
                .ifPresent(it -> draft.row("inspector.was", words.full(it)));
    }

    private static void describe(Draft draft, Entity fact) {
        switch (fact) {
            case Meeting meeting -> MeetingDetails.describe(draft, meeting);
            case Leg leg -> JourneyDetails.describe(draft, leg);
            case Movement movement -> JourneyDetails.describe(draft, movement);
            case Stay stay -> JourneyDetails.describe(draft, stay);
            case Person person -> PeopleDetails.describe(draft, person);
            case Delegation delegation -> PeopleDetails.describe(draft, delegation);
            case City city -> PlaceDetails.describe(draft, city);
            case Venue venue -> PlaceDetails.describe(draft, venue);
            case DoorToDoor way -> PlaceDetails.describe(draft, way);
            case Visit visit -> PlanDetails.describe(draft, visit);
            case Milestone milestone -> PlanDetails.describe(draft, milestone);
            case Dependency dependency -> PlanDetails.describe(draft, dependency);
            case Actual actual -> PlanDetails.describe(draft, actual);
            case Revision revision -> PlanDetails.describe(draft, revision);
            case Separation apart -> RuleDetails.describe(draft, apart);
            case RuleSettings settings -> RuleDetails.describe(draft, settings);
            case Series series -> PlanDetails.describe(draft, series);
            case Wish wish -> WishDetails.describe(draft, wish);
            case Acceptance acceptance -> RuleDetails.describe(draft, acceptance);
        }
        draft.notes(fact.notes());
    }
}
