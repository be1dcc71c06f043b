package app.attache.desktop.history;

import app.attache.desktop.common.Editing;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Step;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The window looks at what its file held after an earlier step. Nothing can be changed meanwhile, but that an item may be
 * brought back as it was then. A step made in the file ends it. For the FX thread; knows no toolkit beyond properties.
 */
public final class LookingBack {

    private final WindowModel window;
    private final ObjectProperty<Optional<Snapshot>> then =
            new SimpleObjectProperty<>(Optional.empty());
    private Snapshot now;
    private Steps steps = Steps.NONE;
    private Editing editing = Editing.NONE;

    /** Looks at the present of {@code window}. */
    public LookingBack(WindowModel window) {
        this.window = window;
        this.now = window.snapshot().get();
        window.snapshot().subscribe(this::followed);
    }

    /** The step after which things stood as they are shown; empty while the present is shown. */
    public ReadOnlyObjectProperty<Optional<Step>> after() {
        return window.lookedAt();
    }

    /** Shows how things stood after {@code step}. */
    void show(Step step, Snapshot stood) {
        if (window.lookedAt().get().isEmpty()) {
            now = window.snapshot().get();
            steps = window.steps().get();
            editing = window.editing().get();
        }
        then.set(Optional.of(stood));
        window.lookedAt().set(Optional.of(step));
        window.steps().set(Steps.NONE);
        window.editing().set(Editing.NONE);
        window.snapshot().set(stood);
    }

    /** Shows the present again. */
    public void end() {
        if (window.lookedAt().get().isPresent()) {
            then.set(Optional.empty());
            window.snapshot().set(now);
        }
    }

    // Another state than the one looked at: the present, shown again or reached by a step.
    @SuppressWarnings("ReferenceEquality") // the very state, not one that reads the same
    private void followed(Snapshot shown) {
        boolean looking = then.get().isPresent() && then.get().get() == shown;
        if (window.lookedAt().get().isPresent() && !looking) {
            then.set(Optional.empty());
            window.lookedAt().set(Optional.empty());
            window.steps().set(steps);
            window.editing().set(editing);
        }
    }

    /** Whether what is selected was otherwise then, so that it can be brought back. */
    public boolean restorable() {
        return selected().flatMap(this::restoring).isPresent();
    }

    private Optional<Id<?>> selected() {
        return window.lookedAt().get().isEmpty() ? Optional.empty() : window.selection().get();
    }

    /** Brings what is selected back as it was then, as a step of the present, which is shown again. */
    public void restore() {
        Optional<Edit> edit = selected().flatMap(this::restoring);
        if (edit.isEmpty()) {
            return;
        }
        Programme before = window.snapshot().get().programme();
        String name = new FactNames(before, window.texts()).of(edit.get().id());
        end();
        window.steps()
                .get()
                .make(
                        window.texts().get("history.step.restore", name),
                        List.of(edit.get()),
                        _ -> {});
    }

    private Optional<Edit> restoring(Id<?> fact) {
        Optional<? extends Entity> was = window.snapshot().get().programme().find(fact);
        Optional<? extends Entity> is = now.programme().find(fact);
        if (was.isEmpty() || was.equals(is)) {
            return Optional.empty();
        }
        Entity old = was.get();
        return Optional.of(is.isPresent() ? new Edit.Replaced(is.get(), old) : new Edit.Added(old));
    }
}
