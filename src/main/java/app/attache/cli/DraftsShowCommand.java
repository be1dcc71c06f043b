package app.attache.cli;

import app.attache.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a draft would bring about now. */
@Command(name = "show")
final class DraftsShowCommand implements Callable<Integer> {

    @ParentCommand private @Nullable DraftsCommand drafts;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "drafts.number")
    private long number;

    @Mixin private DraftOptions options = new DraftOptions();

    @Override
    public Integer call() {
        return options.run(drafts, this::show);
    }

    private int show(Workspace workspace, Surroundings surroundings) {
        DraftReport report =
                new DraftReport(
                        workspace.drafts().outlook(DraftOptions.named(workspace, number)),
                        workspace.current().programme(),
                        surroundings.texts());
        if (options.json()) {
            surroundings.json(report.object());
        } else {
            surroundings.out().println(report.text());
        }
        return ExitCode.FINE;
    }
}
