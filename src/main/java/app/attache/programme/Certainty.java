package app.attache.programme;

/** How sure the planned time of a thing is. */
public enum Certainty {
    /** Agreed to the minute. */
    FIXED,
    /** Around the time given. */
    APPROXIMATE,
    /** Only the part of the day is known: morning, afternoon, evening or night; the times given are placeholders in it. */
    PART_OF_DAY,
    /** Not known; the times given are placeholders that nothing may be concluded from. */
    TO_BE_CONFIRMED
}
