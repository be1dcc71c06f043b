package app.attache.itinerary.fit;

import app.attache.itinerary.Effect;
import app.attache.itinerary.Plan;
import java.util.List;
import java.util.Objects;

/**
 * One way to arrange things, judged by every rule: it brings about no hard conflict. Never carried out by itself.
 *
 * @param difference in what it differs from the best
 * @param plan what it means, ready to be kept as a draft or applied as one step
 * @param notPlaced what is left out and why, the most urgent first
 * @param score how good it is; less is better
 */
public record Alternative(
        Difference difference, Plan plan, List<NotPlaced> notPlaced, FitScore score) {

    /** In what an alternative differs from the best. */
    public enum Difference {
        /** It is the best. */
        BEST,
        /** Nothing that is planned already is moved. */
        NOTHING_MOVED,
        /** Something is on another day. */
        ANOTHER_DAY,
        /** Something is at quite another hour. */
        ANOTHER_HOUR,
        /** Something is in another house. */
        ANOTHER_PLACE,
        /** The wishes follow one another in another order. */
        ANOTHER_ORDER,
        /** Nothing is shortened. */
        NOTHING_SHORTENED
    }

    public Alternative {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(plan, "plan");
        notPlaced = List.copyOf(notPlaced);
        Objects.requireNonNull(score, "score");
    }

    /** The wishes that become meetings, by their start. */
    public List<Effect.WishPlaced> placed() {
        return plan.effects().stream()
                .filter(Effect.WishPlaced.class::isInstance)
                .map(Effect.WishPlaced.class::cast)
                .toList();
    }

    /** The meetings that are at another time, or whose time is open again, by their start so far. */
    public List<Effect.MeetingChanged> moved() {
        return plan.effects().stream()
                .filter(Effect.MeetingChanged.class::isInstance)
                .map(Effect.MeetingChanged.class::cast)
                .toList();
    }
}
