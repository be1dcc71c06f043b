package app.attache.workspace;

import app.attache.programme.Origin;
import java.time.Instant;
import java.util.Objects;

/** How a finding appeared that has stood since. */
public sealed interface Appearance {

    /** When. */
    Instant at();

    /** The number of the step by which it appeared, or of the last one made before; 0 for none. */
    long step();

    /**
     * By a step.
     *
     * @param step its number in the journal
     * @param type what kind of step it was: a conflict may also come back by an undo
     * @param origin who made it, when and why
     */
    record ByStep(long step, Step.Type type, Origin origin) implements Appearance {

        public ByStep {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(origin, "origin");
        }

        @Override
        public Instant at() {
            return origin.at();
        }
    }

    /**
     * By no step: because time passed.
     *
     * @param at the first moment of which it is true
     */
    record ByTime(Instant at, long step) implements Appearance {

        public ByTime {
            Objects.requireNonNull(at, "at");
        }
    }
}
