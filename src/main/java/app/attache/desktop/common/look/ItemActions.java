package app.attache.desktop.common.look;

import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import java.util.Optional;
import javafx.scene.Node;

/**
 * What a person does with a thing that is shown, in every view alike: a click or Space selects it, a double click opens its
 * few fields, Enter its editor.
 *
 * @param window what is selected in
 */
public record ItemActions(WindowModel window) {

    /** Selects it. */
    public void choose(Id<?> fact) {
        window.selection().set(Optional.of(fact));
    }

    /** Opens the fields that are changed most, beside {@code anchor}. */
    public void quickEdit(Id<?> fact, Node anchor) {
        window.editing().get().quickEdit(fact, anchor);
    }

    /** Selects it and opens its editor. */
    public void open(Id<?> fact) {
        choose(fact);
        window.editing().get().edit(fact);
    }
}
