package app.attache.briefing;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.io.IOException;
import java.nio.file.Path;

/** A briefing that could not be written. */
public final class BriefingFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private BriefingFailure(Message message, Throwable cause) {
        super(message, cause);
    }

    static BriefingFailure notWritten(Path file, IOException cause) {
        return new BriefingFailure(
                Message.of("briefing.failure.write", file.toString(), cause.toString()), cause);
    }
}
