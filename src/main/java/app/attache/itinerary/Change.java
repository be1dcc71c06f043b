package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import java.util.Map;

/**
 * A decision about a delegation's itinerary, as somebody would say it, before it is worked out what it means. {@link Planner}
 * makes it a {@link Plan}. A value: it can be kept and planned again when the programme has moved on.
 */
public sealed interface Change permits ExtendStay {

    /** Whose itinerary it is. */
    Id<Delegation> delegation();

    /** Why, in the author's words, for the record; may be empty. */
    String reason();

    /** What the person decided for stranded items; items that are absent, and choices that are not open, get the default. */
    Map<Id<?>, Choice> choices();
}
