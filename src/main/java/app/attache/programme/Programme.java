package app.attache.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that a file holds, at one moment: an immutable snapshot. Every reference in it leads to a fact in it.
 *
 * <p>A changed copy shares all that did not change, so it costs microseconds, whatever the size. The collections it
 * gives are unmodifiable and in no particular order.
 */
public final class Programme {

    private static final Programme EMPTY = new Programme(new EnumMap<>(Kind.class));

    /** From how many changed facts on they are put among the others, rather than beside them. */
    private static final int MANY = 1_000;

    private final Map<Kind, Shelf> facts;

    private Programme(Map<Kind, Shelf> facts) {
        this.facts = facts;
    }

    /** A programme with nothing in it. */
    public static Programme empty() {
        return EMPTY;
    }

    /**
     * A programme of these facts.
     *
     * @throws ChangeRefused when two have the same id, or one refers to what is not there
     */
    public static Programme of(Collection<? extends Entity> entities) {
        Map<Kind, List<Entity>> inOrder = new EnumMap<>(Kind.class);
        Map<Kind, Map<Id<?>, Entity>> byKind = new EnumMap<>(Kind.class);
        List<ChangeRefused.Problem> problems = new ArrayList<>();
        for (Entity entity : entities) {
            Map<Id<?>, Entity> ofKind =
                    byKind.computeIfAbsent(entity.id().kind(), _ -> new HashMap<>());
            if (ofKind.put(entity.id(), entity) != null) {
                problems.add(new ChangeRefused.Stale(entity.id()));
            }
            inOrder.computeIfAbsent(entity.id().kind(), _ -> new ArrayList<>()).add(entity);
        }
        // In the plain maps, which answer many times faster than the persistent ones.
        References.dangling(id -> byKind.getOrDefault(id.kind(), Map.of()).get(id), entities)
                .forEachOrdered(problems::add);
        refuseIfAny(problems);
        Map<Kind, Shelf> facts = new EnumMap<>(Kind.class);
        inOrder.forEach((kind, ofKind) ->
                facts.put(
                        kind, Shelf.of(List.copyOf(ofKind), byKind.getOrDefault(kind, Map.of()))));
        return new Programme(facts);
    }

    /** The fact with this id, if it is there. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    public <T extends Entity> Optional<T> find(Id<T> id) {
        return Optional.ofNullable((T) ofKind(id.kind()).find(id));
    }

    /**
     * The fact with this id.
     *
     * @throws NoSuchElementException when it is not there: ids from this programme's own facts always are
     */
    public <T extends Entity> T get(Id<T> id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** Whether the fact is there. */
    public boolean contains(Id<?> id) {
        return ofKind(id.kind()).find(id) != null;
    }

    /** All facts of one kind. */
    public Collection<Entity> all(Kind kind) {
        return ofKind(kind).facts();
    }

    /** All facts of one kind, as what they are; {@code type} is the record of that kind. */
    public <T extends Entity> List<T> all(Class<T> type) {
        return all(kindOf(type)).stream().map(type::cast).toList();
    }

    private static Kind kindOf(Class<? extends Entity> type) {
        for (Kind kind : Kind.values()) {
            if (kind.type() == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of fact: " + type);
    }

    /**
     * The facts of one kind that refer to {@code target} in any way, in no particular order; {@code type} is the record of
     * that kind. Looks at all of them the first time only, and then at those that changed since.
     */
    public <T extends Entity> List<T> referring(Class<T> type, Id<?> target) {
        return ofKind(kindOf(type)).referringTo(target).map(type::cast).toList();
    }

    /** The facts of one kind that refer to any of {@code targets}, each once, in no particular order; found likewise. */
    public <T extends Entity> Set<T> referring(Class<T> type, Collection<? extends Id<?>> targets) {
        Set<T> referring = new LinkedHashSet<>();
        targets.forEach(target -> referring.addAll(referring(type, target)));
        return referring;
    }

    /** All meetings. */
    public List<Meeting> meetings() {
        return all(Meeting.class);
    }

    /** The city that {@code place} is in, and so its clock; none for remote or unstated places. */
    public Optional<City> cityOf(Place place) {
        return switch (place) {
            case Place.Unstated _, Place.Remote _ -> Optional.empty();
            case Place.InCity in -> find(in.city());
            case Place.AtVenue at -> find(at.venue()).flatMap(venue -> find(venue.city()));
            case Place.InRoom in -> find(in.venue()).flatMap(venue -> find(venue.city()));
        };
    }

    /** The venue that {@code place} is at, where one is stated. */
    public Optional<Venue> venueOf(Place place) {
        return switch (place) {
            case Place.Unstated _, Place.Remote _, Place.InCity _ -> Optional.empty();
            case Place.AtVenue at -> find(at.venue());
            case Place.InRoom in -> find(in.venue());
        };
    }

    /** How many facts there are, of all kinds. */
    public int size() {
        return facts.values().stream().mapToInt(Shelf::size).sum();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** The facts that refer to {@code target}, in order; looks at every fact of the kinds that may. */
    public Set<Id<?>> referrers(Id<?> target) {
        Set<Id<?>> referrers = new TreeSet<>();
        References.referrers(this, Set.of(target)).forEach(entity -> referrers.add(entity.id()));
        return referrers;
    }

    /**
     * The programme after {@code change}.
     *
     * @throws ChangeRefused when a fact is not what the change takes it to be, or a reference would lead nowhere
     */
    public Programme apply(ChangeSet change) {
        List<ChangeRefused.Problem> problems = new ArrayList<>();
        Map<Kind, Shelf> next = new EnumMap<>(Kind.class);
        next.putAll(facts);
        for (Edit edit : change.edits()) {
            Shelf ofKind = next.getOrDefault(edit.id().kind(), Shelf.EMPTY);
            if (!Optional.ofNullable(ofKind.find(edit.id())).equals(edit.was())) {
                problems.add(new ChangeRefused.Stale(edit.id()));
            }
            next.put(edit.id().kind(), after(ofKind, edit));
        }
        if (change.edits().size() > Math.max(MANY, size() / 8)) {
            next.replaceAll((_, ofKind) -> ofKind.rebuilt());
        }
        Programme changed = new Programme(next);
        References.dangling(changed, change).forEach(problems::add);
        refuseIfAny(problems);
        return changed;
    }

    private static Shelf after(Shelf ofKind, Edit edit) {
        return switch (edit) {
            case Edit.Added added -> ofKind.plus(added.after());
            case Edit.Replaced replaced -> ofKind.plus(replaced.after());
            case Edit.Removed removed -> ofKind.minus(removed.id());
        };
    }

    private static void refuseIfAny(List<ChangeRefused.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ChangeRefused(problems);
        }
    }

    private Shelf ofKind(Kind kind) {
        return facts.getOrDefault(kind, Shelf.EMPTY);
    }

    /** Whether both hold the same facts. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Programme that)) {
            return false;
        }
        for (Kind kind : Kind.values()) {
            if (!ofKind(kind).equals(that.ofKind(kind))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Kind kind : Kind.values()) {
            hash = 31 * hash + ofKind(kind).hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Programme of " + size() + " facts";
    }
}
