package app.attache.cli;

import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Forgets a draft. */
@Command(name = "discard")
final class DraftsDiscardCommand implements Callable<Integer> {

    @ParentCommand private @Nullable DraftsCommand drafts;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "drafts.number")
    private long number;

    @Mixin private DraftOptions options = new DraftOptions();

    @Override
    public Integer call() {
        return options.run(drafts, this::discard);
    }

    private int discard(Workspace workspace, Surroundings surroundings) {
        PlanDraft draft = DraftOptions.named(workspace, number);
        workspace.drafts().discard(number);
        if (options.json()) {
            surroundings.json(Json.object("discarded", number, "label", draft.name()));
        } else {
            surroundings.say("cli.drafts.discarded", draft.name());
        }
        return ExitCode.FINE;
    }
}
