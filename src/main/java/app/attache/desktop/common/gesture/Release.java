package app.attache.desktop.common.gesture;

import app.attache.programme.Meeting;

/** How a gesture ended, where the view has to go on with it. */
public sealed interface Release {

    /** There was nothing, or what it meant is being done. */
    record Settled() implements Release {}

    /** The button went up where it had gone down. */
    record Click(Grip grip, Spot at, Modifiers keys) implements Release {}

    /** A frame was drawn around what is to be selected. */
    record Framed(Spot from, Spot to, Modifiers keys) implements Release {}

    /** A new meeting was drawn; it is in no file yet. */
    record Drawn(Meeting draft) implements Release {}

    /** It cannot be done where it ended, and nothing has changed. */
    record Refused(String why) implements Release {}
}
