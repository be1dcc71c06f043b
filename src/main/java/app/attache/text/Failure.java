package app.attache.text;

/**
 * A failure that was foreseen: it says to a person what happened, where, and what to do.
 *
 * <p>Anything that is not a {@code Failure} is a defect of the program and reaches the error window with the log.
 */
public abstract class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** A failure that says {@code message}. */
    protected Failure(Message message) {
        super(Texts.english().get(message));
        this.message = message;
    }

    /** A failure that says {@code message} and was caused by {@code cause}. */
    protected Failure(Message message, Throwable cause) {
        super(Texts.english().get(message), cause);
        this.message = message;
    }

    /** What to say, in whatever language the reader uses. */
    public final Message message() {
        return message;
    }
}
