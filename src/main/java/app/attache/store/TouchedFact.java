package app.attache.store;

import app.attache.programme.Edit;
import app.attache.programme.Id;
import java.util.Objects;
import java.util.Optional;

/**
 * That a step touched a fact.
 *
 * @param step the number of the step
 * @param change what it did to the fact; empty when it added it
 */
public record TouchedFact(long step, Id<?> fact, Optional<Edit> change) {

    public TouchedFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(change, "change");
    }
}
