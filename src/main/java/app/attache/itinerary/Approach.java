package app.attache.itinerary;

/** How a remedy goes about a conflict, from what disturbs people least to what disturbs them most. */
public enum Approach {
    /** A fact is put right: an interpreter named, a night booked. */
    SETTLE,
    /** It stays as it is, and somebody answers for that. */
    APPROVE,
    /** It takes place in another room of the same venue. */
    ANOTHER_ROOM,
    /** It changes rooms with another engagement. */
    SWAP_ROOMS,
    /** Two that are the same are made one. */
    MERGE,
    /** It begins later or ends sooner. */
    SHORTEN,
    /** It is moved within its day. */
    SHIFT,
    /** Somebody suitable goes instead. */
    DELEGATE,
    /** It takes place at another venue of the same city. */
    ANOTHER_VENUE,
    /** It is held by telephone or video. */
    REMOTE,
    /** It is moved to another day. */
    ANOTHER_DAY,
    /** A stay ends sooner, and with it the journey begins sooner. */
    EARLIER_DEPARTURE,
    /** A stay is made longer, or a journey put off. */
    LATER_DEPARTURE,
    /** It is called off. */
    CANCEL
}
