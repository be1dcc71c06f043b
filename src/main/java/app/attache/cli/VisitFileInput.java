package app.attache.cli;

import app.attache.programme.Programme;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads visit files for commands, which have room to list everything that is wrong with one. */
final class VisitFileInput {

    private VisitFileInput() {}

    /**
     * The facts of a visit file.
     *
     * @throws Failure when it cannot be read, or a line of it is wrong: then it lists every line that is
     */
    static Programme read(Path file) {
        try {
            return VisitFiles.read(file);
        } catch (Failure failure) {
            List<Message> problems = VisitFiles.problems(failure);
            throw problems.isEmpty() ? failure : listing(file, problems, failure);
        }
    }

    private static Refusal listing(Path file, List<Message> problems, Failure cause) {
        String lines =
                problems.stream()
                        .map(Texts.english()::get)
                        .collect(Collectors.joining("\n  ", "  ", ""));
        return Refusal.because(
                cause, "cli.visit-file.wrong", file.toString(), problems.size(), lines);
    }
}
