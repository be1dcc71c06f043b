package app.attache.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that every reference in a programme leads to a fact in it, and every room to a room of its venue. */
final class References {

    /** From how many facts on it pays to look at them on several cores. */
    private static final int MANY = 10_000;

    private References() {}

    /** Finds a fact by its id; null when there is none. For any thread. */
    interface Facts {
        @Nullable Entity find(Id<?> id);
    }

    /** What {@code entities} refer to that is not in {@code facts}, in their order. */
    static Stream<ChangeRefused.Problem> dangling(
            Facts facts, Collection<? extends Entity> entities) {
        Stream<? extends Entity> all =
                entities.size() < MANY ? entities.stream() : entities.parallelStream();
        return all.flatMap(entity -> dangling(facts, entity));
    }

    private static Stream<ChangeRefused.Problem> dangling(Facts facts, Entity entity) {
        Stream<String> missing =
                entity.references()
                        .filter(target -> facts.find(target) == null)
                        .distinct()
                        .map(Id::toString);
        return Stream.concat(missing, places(entity).flatMap(place -> missingRoom(facts, place)))
                .map(target -> new ChangeRefused.Dangling(entity.id(), target));
    }

    private static Stream<Place> places(Entity entity) {
        return switch (entity) {
            case Meeting meeting -> Stream.of(meeting.place());
            case Stay stay -> Stream.of(stay.lodging());
            case Wish wish -> Stream.of(wish.place());
            case Leg leg -> Stream.of(leg.origin(), leg.destination());
            default -> Stream.empty();
        };
    }

    private static Stream<String> missingRoom(Facts facts, Place place) {
        return place instanceof Place.InRoom(Id<Venue> venue, String room)
                        && facts.find(venue) instanceof Venue found
                        && found.room(room).isEmpty()
                ? Stream.of(venue + "/" + room)
                : Stream.empty();
    }

    /** What {@code change} would leave leading nowhere in {@code after}. */
    static Stream<ChangeRefused.Problem> dangling(Programme after, ChangeSet change) {
        Facts facts = id -> after.find(id).orElse(null);
        Stream<ChangeRefused.Problem> edited =
                change.edits().stream()
                        .flatMap(edit -> edit.is().stream())
                        .flatMap(entity -> dangling(facts, entity));
        Set<Id<?>> narrowed =
                change.edits().stream()
                        .filter(References::losesTargets)
                        .map(Edit::id)
                        .collect(Collectors.toSet());
        if (narrowed.isEmpty()) {
            return edited;
        }
        Set<Id<?>> looked = new HashSet<>();
        change.edits().forEach(edit -> looked.add(edit.id()));
        return Stream.concat(
                edited,
                referrers(after, narrowed)
                        .filter(entity -> !looked.contains(entity.id()))
                        .flatMap(entity -> dangling(facts, entity)));
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

    /** The facts that refer to one of {@code targets}. The kinds that cannot are not looked at. */
    static Stream<Entity> referrers(Programme programme, Set<Id<?>> targets) {
        return targets.stream()
                .map(Id::kind)
                .min(Kind::compareTo)
                .map(first -> Arrays.stream(Kind.values()).filter(kind -> kind.mayReferTo(first)))
                .orElse(Stream.empty())
                .flatMap(kind -> programme.all(kind).stream())
                .filter(entity -> entity.references().anyMatch(targets::contains));
    }
}
