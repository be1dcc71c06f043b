package app.attache.cli;

import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the drafts of a file. */
@Command(name = "list")
final class DraftsListCommand implements Callable<Integer> {

    @ParentCommand private @Nullable DraftsCommand drafts;

    @Mixin private DraftOptions options = new DraftOptions();

    @Override
    public Integer call() {
        return options.run(drafts, this::list);
    }

    private int list(Workspace workspace, Surroundings surroundings) {
        List<PlanDraft> all = workspace.drafts().list();
        if (options.json()) {
            surroundings.json(
                    Json.object("drafts", all.stream().map(DraftReport::object).toList()));
        } else if (all.isEmpty()) {
            surroundings.say("cli.drafts.empty");
        } else {
            all.forEach(draft ->
                    surroundings.out().println(DraftReport.line(draft, surroundings.texts())));
        }
        return ExitCode.FINE;
    }
}
