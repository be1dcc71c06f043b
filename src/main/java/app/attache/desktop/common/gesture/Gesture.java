package app.attache.desktop.common.gesture;

import app.attache.programme.Id;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a hand is doing on a calendar. */
public sealed interface Gesture {

    /** Nothing. */
    record Idle() implements Gesture {}

    /**
     * A button is down, and the pointer is where it was, or nearly.
     *
     * @param grip what it is on
     * @param from where
     * @param keys the keys held when it went down
     * @param along what moves along when {@code grip} is dragged, itself among it
     */
    record Pressed(Grip grip, Spot from, Modifiers keys, Set<Id<?>> along) implements Gesture {}

    /** Something new is drawn, from one point to another, in whichever order. */
    record Creating(Spot from, Spot to) implements Gesture {}

    /**
     * Things are moved.
     *
     * @param lead the one that is held
     * @param items all of them
     * @param by how far the lead is moved on the face of the calendar, where every day has 24 hours
     * @param copy whether they stay and copies are moved
     * @param lane into which lane, where that is another one
     */
    record Moving(
            Id<?> lead, Set<Id<?>> items, Duration by, boolean copy, Optional<LaneChange> lane)
            implements Gesture {}

    /**
     * One end of something is moved.
     *
     * @param by how far on the face of the calendar
     */
    record Resizing(Id<?> item, Edge edge, Duration by) implements Gesture {}

    /** A frame is drawn around what is to be selected, from one corner to the other. */
    record RubberBand(Spot from, Spot to) implements Gesture {}

    /** From one lane to another. */
    record LaneChange(Id<?> from, Id<?> to) {}

    /** Whether facts would change if it ended now. */
    default boolean edits() {
        return switch (this) {
            case Idle _, Pressed _, RubberBand _ -> false;
            case Creating _, Moving _, Resizing _ -> true;
        };
    }
}
