package app.attache.conflict;

import java.time.Duration;
import java.util.Objects;

/**
 * How long the way from one venue's door to another's takes, with getting in and out and with security.
 *
 * @param least when all goes well: closed roads, nobody searched
 * @param likely what to plan with
 * @param most when the town is full and everybody is searched
 * @param recorded whether the venues' table has it; all three are the same then. Else it is estimated
 */
public record Way(Duration least, Duration likely, Duration most, boolean recorded) {

    /** @throws IllegalArgumentException when they are not in order, or negative */
    public Way {
        Objects.requireNonNull(likely, "likely");
        if (least.isNegative() || least.compareTo(likely) > 0 || likely.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "Out of order: " + least + ", " + likely + ", " + most);
        }
    }

    /** A way that takes as long as the venues' table says. */
    static Way recorded(Duration total) {
        return new Way(total, total, total, true);
    }
}
