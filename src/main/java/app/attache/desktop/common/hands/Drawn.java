package app.attache.desktop.common.hands;

import app.attache.desktop.common.Editing;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/** Goes on with a meeting that was drawn: in the editor that asks for its name, or where there is none, as it is. */
public record Drawn(WindowModel model, DirectEditing editing) {

    /** Opens the editor of {@code draft} at {@code anchor}. */
    public void create(Meeting draft, Node anchor) {
        Editing door = model.editing().get();
        if (door.equals(Editing.NONE)) {
            editing.add(draft);
        } else {
            List<Window> before = List.copyOf(Window.getWindows());
            door.quickCreate(draft, anchor);
            whileOpen(before);
        }
    }

    // What was drawn is to be seen as long as the editor that points at it.
    private void whileOpen(List<Window> before) {
        Optional<Window> editor =
                Window.getWindows().stream().filter(it -> !before.contains(it)).findFirst();
        editor.ifPresentOrElse(
                it ->
                        it.showingProperty()
                                .subscribe(showing -> {
                                    if (!showing) {
                                        editing.clear();
                                    }
                                }),
                editing::clear);
    }
}
