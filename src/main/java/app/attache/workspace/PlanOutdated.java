package app.attache.workspace;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A plan that was made for what the file no longer holds, so that it no longer says what would happen. Nothing was changed. */
public final class PlanOutdated extends Failure {

    private static final long serialVersionUID = 1L;

    /** @param label the plan's change in a few words */
    PlanOutdated(String label) {
        super(Message.of("workspace.plan-outdated", label));
    }
}
