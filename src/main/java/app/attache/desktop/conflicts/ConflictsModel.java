package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is wrong, as a list: all of it or what concerns the selection. Knows no toolkit beyond properties. */
final class ConflictsModel {

    private final WindowModel window;
    private final ReadOnlyObjectWrapper<List<Finding>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean selectionOnly;

    ConflictsModel(WindowModel window) {
        this.window = window;
        window.snapshot().subscribe(this::list);
        window.selection().subscribe(this::list);
        list();
    }

    /** The findings to show, in the order in which they bite. */
    ReadOnlyObjectProperty<List<Finding>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows what concerns the selection only, or all. */
    void showSelectionOnly(boolean only) {
        selectionOnly = only;
        list();
    }

    /** How many findings there are in all. */
    int countOfAll() {
        return snapshot().conflicts().findings().size();
    }

    /** How many findings concern the selection. */
    int countOfSelection() {
        return aboutSelection().size();
    }

    /** Whether the finding concerns what is selected. */
    boolean concernsSelection(Finding finding) {
        Optional<Id<?>> selected = window.selection().get();
        return selected.isPresent()
                && (finding.items().contains(selected.get())
                        || finding.subjects().contains(selected.get()));
    }

    /** What the finding says. */
    FindingWords words() {
        return new FindingWords(snapshot().programme(), window.texts());
    }

    /** The word for how bad it is, which its colour says as well. */
    String severity(Finding finding) {
        return window.texts()
                .get("desktop.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    /** What to say when the list is empty. */
    String nothing() {
        if (selectionOnly) {
            return window.texts().get("desktop.conflicts.none-of-selection");
        }
        return window.texts().get("desktop.conflicts.none");
    }

    /** Shows the week in which the finding bites and selects what is at odds: a meeting, where there is one. */
    void jumpTo(Finding finding) {
        window.show(finding.span().startInclusive());
        Stream.concat(finding.items().stream(), finding.subjects().stream())
                .filter(snapshot().programme()::contains)
                .min((one, other) ->
                        Boolean.compare(other.kind() == Kind.MEETING, one.kind() == Kind.MEETING))
                .ifPresent(id -> window.selection().set(Optional.of(id)));
    }

    private List<Finding> aboutSelection() {
        return window.selection().get().map(snapshot().conflicts()::about).orElse(List.of());
    }

    private Snapshot snapshot() {
        return window.snapshot().get();
    }

    private void list() {
        shown.set(selectionOnly ? aboutSelection() : snapshot().conflicts().findings());
    }
}
