package app.attache.itinerary;

import app.attache.programme.Id;
import java.util.HashMap;
import java.util.Map;

/**
 * A decision about what is planned, as somebody would say it, before it is worked out what it means. {@link Planner} makes it
 * a {@link Plan}. A value: it can be kept and planned again when the programme has moved on.
 */
public sealed interface Change
        permits ExtendStay,
                ShortenStay,
                DelayArrival,
                Divert,
                MoveMeeting,
                CancelMeeting,
                ChangeVenue,
                ReplacePerson,
                SplitDelegation,
                JoinDelegation,
                ShiftVisit,
                Correction,
                ArrangeMeetings {

    /** What it is about first of all: a stay, leg, meeting, delegation, person or visit. */
    Id<?> subject();

    /** Why, in the author's words, for the record; may be empty. */
    String reason();

    /** What the person decided for stranded items; items that are absent, and choices that are not open, get the default. */
    Map<Id<?>, Choice> choices();

    /** The same with these decisions instead. */
    default Change deciding(Map<Id<?>, Choice> decisions) {
        return switch (this) {
            case ExtendStay change -> change.withChoices(decisions);
            case ShortenStay change -> change.withChoices(decisions);
            case DelayArrival change -> change.withChoices(decisions);
            case Divert change -> change.withChoices(decisions);
            case SplitDelegation change -> change.withChoices(decisions);
            case JoinDelegation change -> change.withChoices(decisions);
            case ShiftVisit change -> change.withChoices(decisions);
            case MoveMeeting change -> change.withChoices(decisions);
            case CancelMeeting change -> change.withChoices(decisions);
            case ReplacePerson change -> change.withChoices(decisions);
            case ChangeVenue change -> change.withChoices(decisions);
            case Correction change -> change.withChoices(decisions);
            case ArrangeMeetings change -> change.withChoices(decisions);
        };
    }

    /** The same with one more item decided. */
    default Change deciding(Id<?> item, Choice choice) {
        Map<Id<?>, Choice> decisions = new HashMap<>(choices());
        decisions.put(item, choice);
        return deciding(decisions);
    }
}
