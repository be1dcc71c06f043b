package app.attache.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the program on the visit to Washington: in the window, or as pictures and papers. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private Optional<Path> out = Optional.empty();

    @Mixin private Formatted format = new Formatted();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (surroundings.screen().present()) {
            out.ifPresent(folder -> writePapers(DemoFolder.at(folder)));
            surroundings.remark("cli.demo.window");
            return surroundings.screen().showSample();
        }
        surroundings.remark("cli.demo.no-display");
        writePapers(
                out.map(DemoFolder::at)
                        .orElseGet(() -> DemoFolder.freshIn(Path.of("").toAbsolutePath())));
        return ExitCode.FINE;
    }

    private void writePapers(DemoFolder folder) {
        List<DemoPaper> papers = DemoPapers.write(surroundings, folder.path());
        if (format.json()) {
            surroundings.json(
                    Json.object(
                            "folder", folder.path(),
                            "files", papers.stream().map(DemoPaper::object).toList()));
        } else {
            surroundings.say("cli.demo.folder", folder.path().toString());
            papers.forEach(paper -> surroundings.out().println("  " + paper.line()));
        }
    }
}
