package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the planned items a person wants to see. An empty set asks for nothing; of several wishes all must be met.
 *
 * @param delegations in whose programme it stands
 * @param venues where it is
 * @param statuses how far it has come; a stay has no status and is not kept out by one
 * @param inConflict whether only what has a finding is wanted
 * @param markings how closely it is held; only meetings are marked, all else counts as open
 */
public record Filter(
        Set<Id<Delegation>> delegations,
        Set<Id<Venue>> venues,
        Set<Status> statuses,
        boolean inConflict,
        Set<Marking> markings) {

    /** Everything is wanted. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), false, Set.of());

    public Filter {
        delegations = Set.copyOf(delegations);
        venues = Set.copyOf(venues);
        statuses = Set.copyOf(statuses);
        markings = Set.copyOf(markings);
    }

    /** Whether everything is wanted. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether {@code item} is wanted, as things stand in {@code snapshot}; what is not planned by time always is. */
    public boolean passes(Entity item, Snapshot snapshot) {
        if (isNone()) {
            return true;
        }
        return switch (item) {
            case Meeting meeting ->
                    asked(delegations, meeting.delegations())
                            && asked(venues, venue(meeting, snapshot))
                            && asked(statuses, List.of(meeting.status()))
                            && asked(markings, List.of(meeting.marking()))
                            && conflicts(meeting, snapshot);
            case Leg leg ->
                    travels(leg.delegation(), item, snapshot)
                            && asked(statuses, List.of(leg.status()))
                            && asked(
                                    venues,
                                    List.of(leg.origin(), leg.destination()).stream()
                                            .flatMap(place ->
                                                    snapshot.programme().venueOf(place).stream())
                                            .map(Venue::id)
                                            .toList());
            case Movement movement ->
                    travels(movement.delegation(), item, snapshot)
                            && asked(statuses, List.of(movement.status()))
                            && asked(venues, List.of(movement.from(), movement.to()));
            case Stay stay ->
                    travels(stay.delegation(), item, snapshot)
                            && asked(venues, lodging(stay, snapshot));
            default -> true;
        };
    }

    private boolean travels(Id<Delegation> delegation, Entity item, Snapshot snapshot) {
        return asked(delegations, List.of(delegation))
                && asked(markings, List.of(Marking.OPEN))
                && conflicts(item, snapshot);
    }

    private boolean conflicts(Entity item, Snapshot snapshot) {
        return !inConflict || !snapshot.conflicts().openAbout(item.id()).isEmpty();
    }

    private static List<Id<Venue>> venue(Meeting meeting, Snapshot snapshot) {
        return ids(snapshot.programme().venueOf(meeting.place()));
    }

    private static List<Id<Venue>> lodging(Stay stay, Snapshot snapshot) {
        return ids(snapshot.programme().venueOf(stay.lodging()));
    }

    private static List<Id<Venue>> ids(Optional<Venue> venue) {
        return venue.map(Venue::id).stream().toList();
    }

    private static <T> boolean asked(Set<T> wanted, List<T> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }
}
