package app.attache.cli;

import app.attache.text.Failure;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name a visit's file and its passphrase, and the way to open it. */
public final class VisitDatabase {

    /** What the name of a visit's file ends in; it may be left out. */
    static final String SUFFIX = ".mv.db";

    @Option(names = "--db", paramLabel = "FILE", required = true, descriptionKey = "db")
    private Path file = Path.of("");

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private @Nullable Passphrase passphrase;

    /** The two ways to give a passphrase; neither is a word on the command line, which others could read there. */
    static final class Passphrase {

        @Option(names = "--passphrase", order = 1, required = true, descriptionKey = "passphrase")
        private boolean asked;

        @Option(
                names = "--passphrase-file",
                order = 1,
                paramLabel = "FILE",
                required = true,
                descriptionKey = "passphrase-file")
        private Path file = Path.of("");
    }

    /** The file as it was given on the command line. */
    Path file() {
        return file;
    }

    /** Whether there is such a file; {@code visit} and {@code visit.mv.db} are the same. */
    static boolean isThere(Path file) {
        return Files.exists(file) || Files.exists(Path.of(file + SUFFIX));
    }

    /**
     * Opens the file, which has to be there, does {@code work} with it and closes it.
     *
     * @return what {@code work} returns: the exit code
     * @throws Failure when the file or the work fails; the exit code follows from it
     */
    public int open(Surroundings surroundings, ToIntFunction<Workspace> work) {
        OpenOptions options = options(surroundings).existing();
        return with(options.withPassphrase(secret(surroundings, false)), work);
    }

    /** As {@link #open}, but a file that is not there is created. */
    public int create(Surroundings surroundings, ToIntFunction<Workspace> work) {
        return with(
                options(surroundings).withPassphrase(secret(surroundings, !isThere(file))), work);
    }

    private static OpenOptions options(Surroundings surroundings) {
        return OpenOptions.of(surroundings.author()).withClock(surroundings.clock());
    }

    private int with(OpenOptions options, ToIntFunction<Workspace> work) {
        try (Workspace workspace = opened(options)) {
            try {
                return work.applyAsInt(workspace);
            } catch (Failure failure) {
                throw workspace.caused(failure) ? new FileFailed(failure) : failure;
            }
        }
    }

    private Workspace opened(OpenOptions options) {
        try {
            return Workspace.open(file, options);
        } catch (Failure failure) {
            throw new FileFailed(failure);
        }
    }

    private char[] secret(Surroundings surroundings, boolean isNew) {
        if (passphrase == null) {
            return new char[0];
        }
        if (!passphrase.asked) {
            return PassphraseFile.read(passphrase.file);
        }
        return isNew ? chosen(surroundings) : asked(surroundings, "cli.passphrase.ask", file);
    }

    // A slip of the finger would lock a new file for ever.
    private char[] chosen(Surroundings surroundings) {
        char[] once = asked(surroundings, "cli.passphrase.choose", file);
        char[] again = asked(surroundings, "cli.passphrase.again");
        boolean same = Arrays.equals(once, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(once, '\0');
            throw Refusal.of("cli.passphrase.differs");
        }
        return once;
    }

    private static char[] asked(Surroundings surroundings, String key, Object... arguments) {
        char[] answer = surroundings.prompt().ask(surroundings.texts().get(key, arguments));
        if (answer.length == 0) {
            throw Refusal.of("cli.passphrase.none");
        }
        return answer;
    }
}
