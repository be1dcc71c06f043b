package app.attache.desktop.shell;

import app.attache.desktop.change.ChangeWindow;
import app.attache.desktop.change.DraftsWindow;
import app.attache.desktop.common.Changing;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Stay;
import app.attache.workspace.Workspace;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Window;

/**
 * Opens the window in which something planned is changed, and the one with the plans that are kept.
 *
 * @param owner the window they belong to
 */
record ItineraryChange(Window owner, Workspace workspace, WindowModel window) implements Changing {

    private static final Set<Kind> ABOUT =
            Set.of(Kind.STAY, Kind.LEG, Kind.MEETING, Kind.DELEGATION, Kind.PERSON);

    /** Makes it the way into these windows, from wherever something is shown. */
    void install() {
        window.changing().set(this);
    }

    /** Opens it about what is selected, or else about the delegation that stands out. */
    void ask() {
        Optional<Id<?>> selected = window.selection().get().filter(id -> ABOUT.contains(id.kind()));
        Optional<Id<Delegation>> standsOut = window.delegation().get();
        ChangeWindow.show(
                owner, workspace, selected.or(() -> standsOut.map(id -> id)), window.texts());
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void change(Id<?> fact) {
        ChangeWindow.show(owner, workspace, Optional.of(fact), window.texts());
    }

    @Override
    public void stayUntil(Id<Stay> stay, LocalDateTime end) {
        ChangeWindow.until(owner, workspace, stay, end, window.texts());
    }

    @Override
    public void drafts() {
        DraftsWindow.show(owner, workspace, window.texts());
    }
}
