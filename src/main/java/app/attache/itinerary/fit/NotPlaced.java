package app.attache.itinerary.fit;

import app.attache.conflict.Finding;
import app.attache.itinerary.Slot;
import app.attache.programme.Id;
import java.util.List;
import java.util.Objects;

/**
 * A wish that no time was found for, or a meeting of a day that ran late which does not fit there any more.
 *
 * @param item the wish or the meeting
 */
public record NotPlaced(Id<?> item, Reason reason) {

    public NotPlaced {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why. */
    public sealed interface Reason {}

    /** There is nothing to try: what it wants of its time, the hours of work and the time in question have no room for it. */
    public record NoTime() implements Reason {}

    /**
     * The same stands against it at every time: somebody is not cleared, nobody can interpret.
     *
     * @param slot one of the times
     * @param against what stands against it at all of them, as it is at that one; at least one
     */
    public record AtAnyTime(Slot slot, List<Finding> against) implements Reason {

        public AtAnyTime {
            Objects.requireNonNull(slot, "slot");
            against = List.copyOf(against);
        }
    }

    /**
     * Every time is refused for what is planned and observed, whatever becomes of the other wishes.
     *
     * @param nearest a few of the times at which least stands against it, each for another reason, in the order of time; at least one
     * @param tried how many were tried
     */
    public record Refused(List<Slot> nearest, int tried) implements Reason {

        public Refused {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * There are times for it, and all of them are taken by what is placed or stays.
     *
     * @param others what is in its way, wishes and meetings; at least one
     */
    public record Beside(List<Id<?>> others) implements Reason {

        public Beside {
            others = List.copyOf(others);
        }
    }

    /** It waits for what is not placed or does not take place. */
    public record After(Id<?> awaited) implements Reason {

        public After {
            Objects.requireNonNull(awaited, "awaited");
        }
    }

    /** The search was ended before it was found out. */
    public record NotFoundOut() implements Reason {}
}
