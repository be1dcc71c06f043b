package app.attache.desktop.change;

import app.attache.itinerary.Plan;
import app.attache.text.Message;

/** What has come of what stands in the fields. */
sealed interface Outcome {

    /** Something is missing yet. */
    Outcome NOTHING = new Nothing();

    /** Something is missing yet. */
    record Nothing() implements Outcome {}

    /**
     * It can be done.
     *
     * @param weeks the days around it, before and after
     */
    record Planned(Plan plan, Weeks weeks) implements Outcome {}

    /** It cannot be read or done, and why. */
    record Refused(Message why) implements Outcome {}
}
