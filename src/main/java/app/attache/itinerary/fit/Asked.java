package app.attache.itinerary.fit;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a time is looked for.
 *
 * @param id the wish or the meeting
 * @param shape the meeting as it is, or as the wish would become one
 * @param leftOut what leaving it out costs; {@link Item#NEVER} where it may not be
 * @param after the wishes and meetings that must have ended before it
 * @param times when and where it could be
 */
record Asked(Id<?> id, Meeting shape, FitScore leftOut, List<Id<?>> after, List<Moment> times) {

    Asked {
        after = List.copyOf(after);
        times = List.copyOf(times);
    }

    /**
     * A time and place that could be.
     *
     * @param meeting the meeting as it would be then
     * @param along what goes with it: the transfers that serve it
     * @param cost what it costs, without what the rules find
     * @param present whether it is as planned so far
     */
    record Moment(Meeting meeting, List<? extends Entity> along, FitScore cost, boolean present) {

        Moment {
            along = List.copyOf(along);
        }

        /** All that is to be put into a programme. */
        List<Entity> facts() {
            List<Entity> facts = new ArrayList<>(along);
            facts.add(meeting);
            return facts;
        }
    }

    /** Whether it is planned already. */
    boolean isMeeting() {
        return id.equals(shape.id());
    }
}
