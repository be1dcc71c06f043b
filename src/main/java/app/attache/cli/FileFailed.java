package app.attache.cli;

import app.attache.text.Failure;

/** The file of a visit failed, as its cause says. Ends the process with {@link ExitCode#FILE_FAILED}. */
final class FileFailed extends Failure {

    private static final long serialVersionUID = 1L;

    FileFailed(Failure cause) {
        super(cause.message(), cause);
    }
}
