package app.attache.desktop.common;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Origin;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes steps in memory, at once, and can take them back. */
public final class MemorySteps implements Steps {

    private final WindowModel model;
    private final List<String> labels = new ArrayList<>();
    private final Deque<Snapshot> before = new ArrayDeque<>();

    /** Steps that change what {@code model} shows. */
    public MemorySteps(WindowModel model) {
        this.model = model;
        model.steps().set(this);
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void make(String label, List<Edit> edits, Done done) {
        labels.add(label);
        Snapshot now = model.snapshot().get();
        before.push(now);
        model.snapshot()
                .set(now.after(new ChangeSet(new Origin(label, "", "", Instant.EPOCH), edits)));
        done.done(true);
    }

    /** What the steps are called, in their order. */
    public List<String> labels() {
        return labels;
    }

    /** Takes the last step back. */
    public void undo() {
        model.snapshot().set(before.pop());
    }
}
