package app.attache.desktop.shell;

import app.attache.desktop.change.ChangeWindow;
import app.attache.desktop.change.DraftsWindow;
import app.attache.desktop.change.FitWindow;
import app.attache.desktop.common.Changing;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Wish;
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
                owner,
                workspace,
                selected.or(() -> standsOut.map(id -> id)),
                window.texts(),
                this::wish);
    }

    private void wish(Id<Delegation> whose) {
        window.editing().get().wish(whose);
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void change(Id<?> fact) {
        ChangeWindow.show(owner, workspace, Optional.of(fact), window.texts(), this::wish);
    }

    @Override
    public void stayUntil(Id<Stay> stay, LocalDateTime end) {
        ChangeWindow.until(owner, workspace, stay, end, window.texts(), this::wish);
    }

    /** Asks for times for the wishes of the delegation that is selected, or of whom the selection is, or that stands out. */
    void askForTimes() {
        Programme programme = workspace.current().programme();
        Optional<Id<Delegation>> selected =
                window.selection()
                        .get()
                        .flatMap(programme::find)
                        .flatMap(fact ->
                                switch (fact) {
                                    case Delegation it -> Optional.of(it.id());
                                    case Stay it -> Optional.of(it.delegation());
                                    case Wish it -> Optional.of(it.delegations().getFirst());
                                    default -> Optional.empty();
                                });
        fitIn(selected.or(window.delegation()::get));
    }

    @Override
    public void fitIn(Optional<Id<Delegation>> whose) {
        FitWindow.wishes(owner, workspace, whose, window.texts(), this::wish);
    }

    @Override
    public void repairAfter(Id<Meeting> meeting) {
        FitWindow.late(owner, workspace, meeting, window.texts());
    }

    @Override
    public void drafts() {
        DraftsWindow.show(owner, workspace, window.texts());
    }
}
