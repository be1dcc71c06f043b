package app.attache.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that every reference in a programme leads to a fact in it, and every room to a room of its venue. */
final class References {

    private References() {}

    /** Finds a fact by its id; null when there is none. */
    interface Facts {
        @Nullable Entity find(Id<?> id);
    }

    /** Adds to {@code problems} what {@code entities} refer to that is not in {@code facts}. */
    static void check(
            Facts facts,
            Collection<? extends Entity> entities,
            List<ChangeRefused.Problem> problems) {
        for (Entity entity : entities) {
            entity.references()
                    .filter(target -> facts.find(target) == null)
                    .distinct()
                    .forEach(target ->
                            problems.add(
                                    new ChangeRefused.Dangling(entity.id(), target.toString())));
            checkRooms(facts, entity, problems);
        }
    }

    /** Adds to {@code problems} what {@code change} would leave leading nowhere. */
    static void check(Programme after, ChangeSet change, List<ChangeRefused.Problem> problems) {
        Facts facts = id -> after.find(id).orElse(null);
        Set<Id<?>> narrowed = new HashSet<>();
        for (Edit edit : change.edits()) {
            edit.is().ifPresent(entity -> check(facts, List.of(entity), problems));
            if (losesTargets(edit)) {
                narrowed.add(edit.id());
            }
        }
        if (!narrowed.isEmpty()) {
            checkReferrers(after, facts, narrowed, change, problems);
        }
    }

    // Only a removal, or a venue that lost a room, can break a reference of a fact that was not
    // edited.
    private static boolean losesTargets(Edit edit) {
        return switch (edit) {
            case Edit.Added _ -> false;
            case Edit.Removed _ -> true;
            case Edit.Replaced(Venue before, Venue after) ->
                    before.rooms().stream().anyMatch(room -> after.room(room.id()).isEmpty());
            case Edit.Replaced _ -> false;
        };
    }

    private static void checkReferrers(
            Programme after,
            Facts facts,
            Set<Id<?>> narrowed,
            ChangeSet change,
            List<ChangeRefused.Problem> problems) {
        Set<Id<?>> edited = new HashSet<>();
        change.edits().forEach(edit -> edited.add(edit.id()));
        for (Kind kind : Kind.values()) {
            List<Entity> affected =
                    after.all(kind).stream()
                            .filter(entity -> !edited.contains(entity.id()))
                            .filter(entity -> entity.references().anyMatch(narrowed::contains))
                            .toList();
            check(facts, affected, problems);
        }
    }

    private static void checkRooms(
            Facts facts, Entity entity, List<ChangeRefused.Problem> problems) {
        switch (entity) {
            case Meeting meeting -> checkRoom(facts, entity, meeting.place(), problems);
            case Stay stay -> checkRoom(facts, entity, stay.lodging(), problems);
            case Leg leg -> {
                checkRoom(facts, entity, leg.origin(), problems);
                checkRoom(facts, entity, leg.destination(), problems);
            }
            default -> {}
        }
    }

    private static void checkRoom(
            Facts facts, Entity entity, Place place, List<ChangeRefused.Problem> problems) {
        if (place instanceof Place.InRoom(Id<Venue> venue, String room)
                && facts.find(venue) instanceof Venue found
                && found.room(room).isEmpty()) {
            problems.add(new ChangeRefused.Dangling(entity.id(), venue + "/" + room));
        }
    }
}
