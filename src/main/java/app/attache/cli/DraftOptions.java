package app.attache.cli;

import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The options that all commands about drafts share, and the way to the file. */
final class DraftOptions {

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    /** What is done with the open file; says what is to be said. */
    interface Work {

        /** The exit code. */
        int with(Workspace workspace, Surroundings surroundings);
    }

    Formatted format() {
        return format;
    }

    boolean json() {
        return format.json();
    }

    int run(@Nullable DraftsCommand parent, Work work) {
        if (parent == null) {
            throw new IllegalStateException("Runs below another command");
        }
        Surroundings surroundings = parent.surroundings();
        return database.open(surroundings, workspace -> work.with(workspace, surroundings));
    }

    /** @throws Refusal when there is no draft with this number: it says which there are */
    static PlanDraft named(Workspace workspace, long number) {
        return workspace.drafts().find(number).orElseThrow(() -> unknown(workspace, number));
    }

    private static Refusal unknown(Workspace workspace, long number) {
        List<PlanDraft> all = workspace.drafts().list();
        return all.isEmpty()
                ? Refusal.of("cli.drafts.none")
                : Refusal.of(
                        "cli.drafts.unknown",
                        Long.toString(number),
                        all.stream()
                                .map(draft -> draft.number() + " (" + draft.name() + ")")
                                .collect(Collectors.joining(", ")));
    }
}
