package app.attache.cli;

import app.attache.workspace.PlanDraft;
import app.attache.workspace.Rebased;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Carries out what of a draft still fits, as one step. */
@Command(name = "apply")
final class DraftsApplyCommand implements Callable<Integer> {

    @ParentCommand private @Nullable DraftsCommand drafts;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "drafts.number")
    private long number;

    @Option(names = "--part", descriptionKey = "drafts.part")
    private boolean part;

    @Mixin private DraftOptions options = new DraftOptions();

    @Override
    public Integer call() {
        return options.run(drafts, this::apply);
    }

    private int apply(Workspace workspace, Surroundings surroundings) {
        PlanDraft draft = DraftOptions.named(workspace, number);
        Rebased rebased = Rebased.of(draft.changeSet(), workspace.current().programme());
        if (!rebased.whole() && !part) {
            throw Refusal.of(
                    "cli.drafts.moved-on",
                    draft.name(),
                    rebased.lost().stream()
                            .map(edit -> edit.id().toString())
                            .collect(Collectors.joining(", ")));
        }
        Snapshot before = workspace.current();
        Snapshot after = workspace.drafts().apply(draft);
        new StepReport(draft.name(), before, after)
                .tell(surroundings, options.format(), "cli.drafts.done");
        return ExitCode.FINE;
    }
}
