package app.attache.itinerary;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A change set in the making: what facts are to be, beside what they are. For one thread. */
final class Draft {

    private final Programme before;
    private final Map<Id<?>, Entity> changed = new LinkedHashMap<>();
    private final Set<Id<?>> removed = new LinkedHashSet<>();

    Draft(Programme before) {
        this.before = before;
    }

    /** The programme it starts from. */
    Programme before() {
        return before;
    }

    /** The fact as it is to be. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    <T extends Entity> T now(Id<T> id) {
        Entity fact = changed.get(id);
        return fact == null ? before.get(id) : (T) fact;
    }

    /** From now on the fact is to be like this. */
    void put(Entity fact) {
        changed.put(fact.id(), fact);
    }

    /** From now on the fact, which was there at the start, is there no more. */
    void remove(Id<?> id) {
        changed.remove(id);
        removed.add(id);
    }

    /** An id that no fact has yet: that of {@code id} with a number. */
    <T extends Entity> Id<T> another(Id<T> id) {
        for (int number = 2; ; number++) {
            String ending = "-" + number;
            String stem = id.value();
            stem = stem.substring(0, Math.min(stem.length(), 64 - ending.length()));
            Id<T> other = new Id<>(id.kind(), stem + ending);
            if (!before.contains(other) && !changed.containsKey(other)) {
                return other;
            }
        }
    }

    /** What leads from the programme it starts from to the facts as they are to be. */
    ChangeSet changeSet(Origin origin) {
        List<Edit> edits = new ArrayList<>();
        removed.forEach(id -> edits.add(new Edit.Removed(before.get(id))));
        changed.forEach((id, after) -> {
            Optional<? extends Entity> was = before.find(id);
            if (was.isEmpty()) {
                edits.add(new Edit.Added(after));
            } else if (!was.get().equals(after)) {
                edits.add(new Edit.Replaced(was.get(), after));
            }
        });
        return new ChangeSet(origin, edits);
    }
}
