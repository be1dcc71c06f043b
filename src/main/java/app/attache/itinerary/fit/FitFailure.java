package app.attache.itinerary.fit;

import app.attache.programme.Id;
import app.attache.text.Failure;
import app.attache.text.Message;
import java.time.ZonedDateTime;

/** A question that cannot be looked into, and why. Nothing has happened to the programme. */
public abstract sealed class FitFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private FitFailure(Message message) {
        super(message);
    }

    /** Something that was named is not there. */
    public static final class Unknown extends FitFailure {

        private static final long serialVersionUID = 1L;

        Unknown(Id<?> fact) {
            super(Message.of("fit.failure.unknown", fact.toString()));
        }
    }

    /** The meeting did not run over. */
    public static final class NotLate extends FitFailure {

        private static final long serialVersionUID = 1L;

        NotLate(String meeting, ZonedDateTime plannedEnd) {
            super(Message.of("fit.failure.not-late", meeting, plannedEnd));
        }
    }
}
