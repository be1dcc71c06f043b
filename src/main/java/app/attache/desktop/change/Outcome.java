package app.attache.desktop.change;

import app.attache.itinerary.Plan;
import app.attache.text.Message;

/** What has come of what stands in the fields. */
sealed interface Outcome {

    /** Nothing is typed yet. */
    Outcome NOTHING = new Nothing();

    /** Nothing is typed yet. */
    record Nothing() implements Outcome {}

    /** It can be done. */
    record Planned(Plan plan) implements Outcome {}

    /** It cannot be read or done, and why. */
    record Refused(Message why) implements Outcome {}
}
