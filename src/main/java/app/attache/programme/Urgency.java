package app.attache.programme;

/** How much a meeting is wanted, the most first. */
public enum Urgency {
    /** The visit is not what it is for without it. */
    MUST,
    /** It is wanted, and is given up only for what must be. */
    SHOULD,
    /** It is welcome where there is time for it. */
    COULD
}
