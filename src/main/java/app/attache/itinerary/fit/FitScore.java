package app.attache.itinerary.fit;

import app.attache.programme.Urgency;
import java.util.Comparator;

/**
 * How good an arrangement is; the least is the best. No number of the less urgent weighs up one of the more urgent, and no
 * disruption is too much for one that can be placed.
 *
 * @param musts how many that must be are left out
 * @param shoulds how many that should be are left out
 * @param coulds how many that could be are left out
 * @param disruption what it costs those concerned, as minutes of moving one meeting; another day and each soft finding count as
 *     {@link Costs} says
 * @param lateness how long after the first moment in question the wishes begin, in minutes, all together
 */
public record FitScore(int musts, int shoulds, int coulds, long disruption, long lateness)
        implements Comparable<FitScore> {

    /** Nothing is left out and nothing disturbed. */
    public static final FitScore ZERO = new FitScore(0, 0, 0, 0, 0);

    private static final Comparator<FitScore> ORDER =
            Comparator.comparingInt(FitScore::musts)
                    .thenComparingInt(FitScore::shoulds)
                    .thenComparingInt(FitScore::coulds)
                    .thenComparingLong(FitScore::disruption)
                    .thenComparingLong(FitScore::lateness);

    /** What leaving one out costs. */
    static FitScore leftOut(Urgency urgency) {
        return switch (urgency) {
            case MUST -> new FitScore(1, 0, 0, 0, 0);
            case SHOULD -> new FitScore(0, 1, 0, 0, 0);
            case COULD -> new FitScore(0, 0, 1, 0, 0);
        };
    }

    /** Both together. */
    public FitScore plus(FitScore other) {
        return new FitScore(
                musts + other.musts,
                shoulds + other.shoulds,
                coulds + other.coulds,
                disruption + other.disruption,
                lateness + other.lateness);
    }

    /** What is left of this without {@code other}. */
    FitScore minus(FitScore other) {
        return new FitScore(
                musts - other.musts,
                shoulds - other.shoulds,
                coulds - other.coulds,
                disruption - other.disruption,
                lateness - other.lateness);
    }

    /** How many are left out. */
    public int leftOut() {
        return musts + shoulds + coulds;
    }

    @Override
    public int compareTo(FitScore other) {
        return ORDER.compare(this, other);
    }
}
