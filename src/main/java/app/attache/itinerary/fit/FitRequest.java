package app.attache.itinerary.fit;

import java.time.Duration;

/** A question for arrangements: what is to be fitted in, and what may give way. A value. */
public sealed interface FitRequest permits FitWishes, RepairDay {

    /** Which meetings that are planned already may be moved. */
    MayMove mayMove();

    /** How far the starts that are tried lie apart, on the clock at the place; positive. */
    Duration step();

    /** How long it is looked for. */
    Effort effort();

    /** Why, in the author's words, for the record; may be empty. */
    String reason();
}
