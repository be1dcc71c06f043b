package app.attache.workspace;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A conflict was to be accepted without saying why; nothing has changed. */
public final class ReasonMissing extends Failure {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super(Message.of("workspace.decision.no-reason"));
    }
}
