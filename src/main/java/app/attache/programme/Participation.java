package app.attache.programme;

import java.time.ZonedDateTime;

/** For how much of a delegation's journey a member is with it. */
public sealed interface Participation {

    /** From the first leg to the last. */
    Participation WHOLE = new Whole();

    /** From the first leg to the last. */
    record Whole() implements Participation {}

    /**
     * A part-traveller: with the delegation for a part only.
     *
     * @param from joins it, inclusive
     * @param until leaves it, exclusive; after {@code from}
     */
    record Part(ZonedDateTime from, ZonedDateTime until) implements Participation {

        /** @throws IllegalArgumentException when the member leaves before joining */
        public Part {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException(
                        "Leaves before joining: " + from + " – " + until);
            }
        }
    }
}
