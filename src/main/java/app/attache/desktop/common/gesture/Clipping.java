package app.attache.desktop.common.gesture;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;

/**
 * What was copied or cut. What was cut stays where it is until it is pasted elsewhere, so that nothing can be lost on the way.
 *
 * @param facts as they were then, the lead first
 * @param cut whether pasting moves them
 */
record Clipping(List<Entity> facts, boolean cut) {

    static final Clipping EMPTY = new Clipping(List.of(), false);

    Clipping {
        facts = List.copyOf(facts);
    }

    Optional<Entity> lead() {
        return facts.stream().findFirst();
    }

    boolean hasCut(Id<?> id) {
        return cut && facts.stream().anyMatch(fact -> fact.id().equals(id));
    }
}
