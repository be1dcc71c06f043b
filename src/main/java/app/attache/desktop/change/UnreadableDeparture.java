package app.attache.desktop.change;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A typed time of departure that means nothing, or contradicts itself. */
final class UnreadableDeparture extends Failure {

    private static final long serialVersionUID = 1L;

    UnreadableDeparture(String key, Object... arguments) {
        super(Message.of(key, arguments));
    }
}
