package app.attache.desktop.common;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A text that is no time, and why. */
public final class UnreadableTime extends Failure {

    private static final long serialVersionUID = 1L;

    UnreadableTime(String key, Object... arguments) {
        super(Message.of(key, arguments));
    }
}
