package app.attache.cli;

import app.attache.text.DefectCode;
import app.attache.text.Failure;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in as few lines as it takes, and turns it into the exit code. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Surroundings surroundings;

    Errors(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        if (wrong.getCause() instanceof Failure failure) {
            return tell(failure);
        }
        CommandLine command = wrong.getCommandLine();
        surroundings.err().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, surroundings.err());
        surroundings.remark("cli.wrong-use", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_INPUT;
    }

    @Override
    public int handleExecutionException(
            Exception wrong, CommandLine command, ParseResult arguments) {
        return answerFor(wrong);
    }

    /** Does {@code work}, which gives the exit code, and answers for what goes wrong in it. */
    int guard(Callable<Integer> work) {
        try {
            return work.call();
        } catch (Exception wrong) {
            return answerFor(wrong);
        }
    }

    private int answerFor(Exception wrong) {
        return wrong instanceof Failure failure ? tell(failure) : confess(wrong);
    }

    private int tell(Failure failure) {
        log().info("Told the user: {}", failure.getMessage(), failure.getCause());
        String hint = "cli.hint." + failure.message().key();
        String text = surroundings.texts().get(failure.message());
        surroundings
                .err()
                .println(
                        surroundings.texts().has(hint)
                                ? text + " " + surroundings.texts().get(hint)
                                : text);
        return failure instanceof FileFailed ? ExitCode.FILE_FAILED : ExitCode.WRONG_INPUT;
    }

    private int confess(Exception defect) {
        String code = DefectCode.of(defect);
        log().error("Defect {}", code, defect);
        surroundings.remark("cli.defect", code, surroundings.log());
        return ExitCode.DEFECT;
    }

    // Not before something goes wrong: setting up the log takes as long as some commands.
    private static Logger log() {
        return LoggerFactory.getLogger(Errors.class);
    }
}
