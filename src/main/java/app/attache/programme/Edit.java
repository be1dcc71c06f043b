package app.attache.programme;

import java.util.Objects;
import java.util.Optional;

/** What happened to one fact: its before and its after. */
public sealed interface Edit {

    /** The fact that is touched. */
    Id<?> id();

    /** The edit that takes this one back. */
    Edit inverse();

    /** The fact before; empty when it was added. */
    Optional<Entity> was();

    /** The fact after; empty when it was removed. */
    Optional<Entity> is();

    /** A fact that was not there before. */
    record Added(Entity after) implements Edit {

        public Added {
            Objects.requireNonNull(after, "after");
        }

        @Override
        public Id<?> id() {
            return after.id();
        }

        @Override
        public Edit inverse() {
            return new Removed(after);
        }

        @Override
        public Optional<Entity> was() {
            return Optional.empty();
        }

        @Override
        public Optional<Entity> is() {
            return Optional.of(after);
        }
    }

    /** A fact that is there no more. */
    record Removed(Entity before) implements Edit {

        public Removed {
            Objects.requireNonNull(before, "before");
        }

        @Override
        public Id<?> id() {
            return before.id();
        }

        @Override
        public Edit inverse() {
            return new Added(before);
        }

        @Override
        public Optional<Entity> was() {
            return Optional.of(before);
        }

        @Override
        public Optional<Entity> is() {
            return Optional.empty();
        }
    }

    /** A fact that reads differently now. The two have the same id and are not equal. */
    record Replaced(Entity before, Entity after) implements Edit {

        /** @throws IllegalArgumentException when they are different facts, or the same in every word */
        public Replaced {
            if (!before.id().equals(after.id()) || before.equals(after)) {
                throw new IllegalArgumentException(
                        "Not a change of one fact: " + before.id() + ", " + after.id());
            }
        }

        @Override
        public Id<?> id() {
            return after.id();
        }

        @Override
        public Edit inverse() {
            return new Replaced(after, before);
        }

        @Override
        public Optional<Entity> was() {
            return Optional.of(before);
        }

        @Override
        public Optional<Entity> is() {
            return Optional.of(after);
        }
    }
}
