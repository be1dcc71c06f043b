package app.attache.visitfile;

import app.attache.text.Message;
import org.jspecify.annotations.Nullable;

/** A value that is not what its field wants, for a reason a person can act on. */
@SuppressWarnings("serial") // never leaves the reading of a file
final class Unfit extends Exception {

    private final transient @Nullable Message reason;

    private Unfit(@Nullable Message reason, String what) {
        super(what, null, false, false);
        this.reason = reason;
    }

    Unfit(Message reason) {
        this(reason, reason.key());
    }

    Unfit(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /** Of something whose reason was reported where it stands. */
    static Unfit reported() {
        return new Unfit(null, "reported");
    }

    /** Reports it at {@code node}, unless it has been reported. */
    void report(Node node, Reading reading) {
        if (reason != null) {
            reading.wrong(node, reason);
        }
    }
}
