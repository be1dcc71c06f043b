package app.attache.desktop.picture;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.io.IOException;
import java.nio.file.Path;

/** A picture that cannot be written. */
public final class PictureFailure extends Failure {

    private static final long serialVersionUID = 1L;

    PictureFailure(Path file, IOException cause) {
        super(Message.of("desktop.picture.write", file, String.valueOf(cause.getMessage())), cause);
    }
}
