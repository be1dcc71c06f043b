package app.attache.cli;

import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.workspace.Difference;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the facts of a visit file over into a visit's database, all or nothing. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path visitFile = Path.of("");

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Programme read = VisitFileInput.read(visitFile);
        return database.create(surroundings, workspace -> takeOver(workspace, read));
    }

    private int takeOver(Workspace workspace, Programme read) {
        List<Edit> edits = Difference.bringing(workspace.current().programme(), read);
        String label =
                surroundings.texts().get("cli.import.label", visitFile.getFileName().toString());
        workspace.importProgramme(read, label);
        report(workspace, edits, read.size() - edits.size());
        return ExitCode.FINE;
    }

    private void report(Workspace workspace, List<Edit> edits, int same) {
        List<Edit> added = edits.stream().filter(Edit.Added.class::isInstance).toList();
        List<Edit> replaced = edits.stream().filter(Edit.Replaced.class::isInstance).toList();
        if (format.json()) {
            surroundings.json(
                    Json.object(
                            "file", workspace.file(),
                            "added", byKind(added),
                            "replaced", byKind(replaced),
                            "unchanged", same));
            return;
        }
        surroundings.say("cli.import.done", visitFile, workspace.file());
        surroundings.say("cli.import.counts", words(added), words(replaced), same);
    }

    private static Map<String, Integer> byKind(List<Edit> edits) {
        return edits.stream()
                .collect(
                        Collectors.groupingBy(
                                edit -> edit.id().kind().label(),
                                TreeMap::new,
                                Collectors.summingInt(_ -> 1)));
    }

    private static String words(List<Edit> edits) {
        return edits.size()
                + byKind(edits).entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        edits.isEmpty() ? "" : "  (",
                                        edits.isEmpty() ? "" : ")"));
    }
}
