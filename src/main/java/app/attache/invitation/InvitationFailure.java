package app.attache.invitation;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.io.IOException;
import java.nio.file.Path;

/** A calendar that could not be made or written. */
public final class InvitationFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private InvitationFailure(Message message) {
        super(message);
    }

    private InvitationFailure(Message message, Throwable cause) {
        super(message, cause);
    }

    static InvitationFailure badAddress(String address) {
        return new InvitationFailure(Message.of("invitation.failure.address", address));
    }

    static InvitationFailure notWritten(Path file, IOException cause) {
        return new InvitationFailure(
                Message.of("invitation.failure.write", file.toString(), cause.toString()), cause);
    }
}
