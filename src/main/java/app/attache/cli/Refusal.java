package app.attache.cli;

import app.attache.text.Failure;
import app.attache.text.Message;

/** What was asked for cannot be done: says why and what to do instead. Ends the process with {@link ExitCode#WRONG_INPUT}. */
public final class Refusal extends Failure {

    private static final long serialVersionUID = 1L;

    private Refusal(Message message) {
        super(message);
    }

    private Refusal(Message message, Throwable cause) {
        super(message, cause);
    }

    /** A refusal that says the text of {@code key} with {@code arguments}. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }

    /** A refusal with what led to it, which the log keeps. */
    static Refusal because(Throwable cause, String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments), cause);
    }
}
