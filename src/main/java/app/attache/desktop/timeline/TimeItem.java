package app.attache.desktop.timeline;

import app.attache.desktop.common.look.Look;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import java.util.List;

/**
 * Something in a lane.
 *
 * @param fact the meeting, leg or stay; of a time at home the delegation or person
 * @param interval when; of a part-traveller's stay the part
 * @param row which row of its lane, from 0
 * @param beside whether its label stands right of it, since it does not fit within
 * @param labels what may stand on it, the fullest first; none where there is no room
 */
record TimeItem(
        Kind kind,
        Entity fact,
        Interval interval,
        int row,
        boolean beside,
        List<String> labels,
        Look look) {

    /** How it is drawn. */
    enum Kind {
        /** A bar with the city. */
        STAY,
        /** A pale bar with the city that the journey begins in or leads back to. */
        HOME,
        /** A connector between two cities. */
        LEG,
        /** A block. */
        MEETING
    }

    TimeItem {
        labels = List.copyOf(labels);
    }
}
