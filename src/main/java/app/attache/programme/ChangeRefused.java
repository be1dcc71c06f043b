package app.attache.programme;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.util.List;

/** A change that does not fit the programme it was applied to; the programme is as it was. */
public final class ChangeRefused extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Why a change does not fit. */
    public sealed interface Problem {

        /** What to say of it. */
        Message message();
    }

    /** The fact is not what the change takes it to be: it was changed, added or removed meanwhile. */
    public record Stale(Id<?> id) implements Problem {

        @Override
        public Message message() {
            return Message.of("programme.refused.stale", id.toString());
        }
    }

    /** {@code from} would refer to something that is not there, or to a room its venue does not have. */
    public record Dangling(Id<?> from, String to) implements Problem {

        @Override
        public Message message() {
            return Message.of("programme.refused.dangling", from.toString(), to);
        }
    }

    ChangeRefused(List<Problem> problems) {
        super(problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    /** Everything that does not fit, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
