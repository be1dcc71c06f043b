package app.attache.visitfile;

import app.attache.text.Message;

/** A value that is not what its field wants, for a reason a person can act on. */
@SuppressWarnings("serial") // never leaves the reading of a file
final class Unfit extends Exception {

    private final transient Message reason;

    Unfit(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    Unfit(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /** What is wrong and what was expected. */
    Message reason() {
        return reason;
    }
}
