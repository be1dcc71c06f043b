package app.attache.cli;

import app.attache.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Sets all drafts of a file side by side. */
@Command(name = "compare")
final class DraftsCompareCommand implements Callable<Integer> {

    @ParentCommand private @Nullable DraftsCommand drafts;

    @Mixin private DraftOptions options = new DraftOptions();

    @Override
    public Integer call() {
        return options.run(drafts, this::compare);
    }

    private int compare(Workspace workspace, Surroundings surroundings) {
        List<DraftReport> reports =
                workspace.drafts().compare().stream()
                        .map(outlook ->
                                new DraftReport(
                                        outlook,
                                        workspace.current().programme(),
                                        surroundings.texts()))
                        .toList();
        if (options.json()) {
            surroundings.json(
                    Json.object("drafts", reports.stream().map(DraftReport::object).toList()));
        } else if (reports.isEmpty()) {
            surroundings.say("cli.drafts.empty");
        } else {
            reports.forEach(report -> surroundings.out().println(report.summary()));
        }
        return ExitCode.FINE;
    }
}
