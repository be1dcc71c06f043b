package app.attache.desktop.shell;

import app.attache.desktop.calendar.WeekView;
import app.attache.desktop.change.ChangeWindow;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Stay;
import app.attache.text.Failure;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Opens the window in which a delegation's itinerary is changed.
 *
 * @param main the window it belongs to
 */
record ItineraryChange(MainWindow main, Session session) {

    /** Opens it for the delegation that stands out, or else for the one that the person names. */
    void ask() {
        List<Delegation> travelling = travelling();
        Optional<Id<Delegation>> chosen =
                session.window()
                        .delegation()
                        .get()
                        .filter(id -> travelling.stream().anyMatch(it -> it.id().equals(id)));
        if (travelling.isEmpty()) {
            ErrorWindow.inform(
                    main.texts().get("shell.change"), main.texts().get("shell.change.nobody"));
        } else if (chosen.isPresent()) {
            show(chosen.get());
        } else if (travelling.size() == 1) {
            show(travelling.getFirst().id());
        } else {
            PaperDialog.delegation(main.stage(), session.window(), travelling)
                    .ifPresent(this::show);
        }
    }

    /** Those that have a stay, which alone can be extended. */
    private List<Delegation> travelling() {
        List<Id<Delegation>> staying =
                session.workspace().current().programme().all(Stay.class).stream()
                        .map(Stay::delegation)
                        .distinct()
                        .toList();
        return session.window().delegations().inOrder().stream()
                .filter(it -> staying.contains(it.id()))
                .toList();
    }

    private void show(Id<Delegation> delegation) {
        try {
            ChangeWindow.show(main.stage(), session.workspace(), delegation, this::week);
        } catch (Failure failure) {
            ErrorWindow.tell(failure);
        }
    }

    private Node week(Snapshot after) {
        WindowModel shown = session.window();
        return new WeekView(
                new WindowModel(
                        main.texts(),
                        after,
                        shown.date().get(),
                        shown.now().get(),
                        shown.zones().get()));
    }
}
