package app.attache.desktop.change;

import app.attache.itinerary.fit.MayMove;
import app.attache.programme.Id;
import app.attache.programme.Wish;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What stands in the window in which wishes are fitted in, or a day is put right.
 *
 * @param from from when on there is time, as it is typed; of a day that is put right nothing
 * @param until until when there is time, or when what ran late has ended, as it is typed
 * @param wanted the wishes that are ticked
 * @param reason why, for the record
 */
@RecordBuilder
record FitFields(String from, String until, MayMove mayMove, Set<Id<Wish>> wanted, String reason)
        implements FitFieldsBuilder.With {

    FitFields {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(mayMove, "mayMove");
        wanted = Set.copyOf(wanted);
        Objects.requireNonNull(reason, "reason");
    }

    /** The same with a wish ticked, or not. */
    FitFields withTick(Id<Wish> wish, boolean ticked) {
        Set<Id<Wish>> changed = new LinkedHashSet<>(wanted);
        if (ticked) {
            changed.add(wish);
        } else {
            changed.remove(wish);
        }
        return withWanted(changed);
    }
}
