package app.attache.conflict;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule that judges the engagements on a line, a person's or a venue's, one by one among those around it.
 *
 * <p>Without saying so in {@link #reads()} it may read the engagements on the line within its reach; of a person besides the
 * whereabouts and the ways between the venues; of a venue the venue itself. Paths begin at the person or the venue.
 *
 * @param <L> the line
 */
sealed interface LineRule<L> extends Rule permits PersonRule, VenueRule {

    /**
     * How far apart two engagements may start, or the one end and the other start, so that what it finds about the one can
     * depend on the other.
     */
    default Duration reach() {
        return Duration.ofDays(1);
    }

    @Override
    default List<Path> reads() {
        return List.of();
    }

    /**
     * Finds what is wrong with the engagement at {@code index} of the line. Of two that are at odds the later one is to be
     * found, so that each pair is found once.
     */
    void check(L line, int index, Consumer<Finding> found);
}
