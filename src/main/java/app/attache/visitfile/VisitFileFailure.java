package app.attache.visitfile;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.io.IOException;
import java.util.List;

/** A visit file that could not be read or written. Nothing of a file that could not be read is taken over. */
public final class VisitFileFailure extends Failure {

    private static final long serialVersionUID = 1L;

    /** How many problems the message of the failure itself lists. */
    private static final int SHOWN = 5;

    private final transient List<Problem> problems;

    private VisitFileFailure(Message message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    private VisitFileFailure(Message message, IOException cause) {
        super(message, cause);
        this.problems = List.of();
    }

    static VisitFileFailure wrong(String file, List<Problem> problems) {
        return new VisitFileFailure(summary(file, problems), problems);
    }

    static VisitFileFailure unreadable(String file, IOException cause) {
        return new VisitFileFailure(
                Message.of("visitfile.failure.read", file, cause.toString()), cause);
    }

    static VisitFileFailure notWritten(String file, IOException cause) {
        return new VisitFileFailure(
                Message.of("visitfile.failure.write", file, cause.toString()), cause);
    }

    /** Everything that is wrong, in the order of the lines; empty when the file could not be reached at all. */
    public List<Problem> problems() {
        return problems;
    }

    private static Message summary(String file, List<Problem> problems) {
        if (problems.size() == 1) {
            return Message.of("visitfile.failure.one", file, problems.getFirst().message());
        }
        Message lines = problems.getFirst().message();
        for (Problem problem : problems.subList(1, Math.min(SHOWN, problems.size()))) {
            lines = Message.of("visitfile.failure.lines", lines, problem.message());
        }
        return problems.size() <= SHOWN
                ? Message.of("visitfile.failure.some", file, problems.size(), lines)
                : Message.of(
                        "visitfile.failure.many",
                        file,
                        problems.size(),
                        lines,
                        problems.size() - SHOWN);
    }
}
