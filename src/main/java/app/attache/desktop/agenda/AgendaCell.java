package app.attache.desktop.agenda;

import app.attache.desktop.common.CellHeight;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** A row of the agenda in its list. */
final class AgendaCell extends ListCell<AgendaRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Supplier<Optional<AgendaWords>> words;
    private final AgendaRowBox box = new AgendaRowBox();

    AgendaCell(Supplier<Optional<AgendaWords>> words) {
        this.words = words;
        getStyleClass().add("agenda-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<AgendaWords> in = words.get();
        if (empty || row == null || in.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            setUserData(null);
            pseudoClassStateChanged(HEADING, false);
            return;
        }
        box.show(row, in.get());
        pseudoClassStateChanged(HEADING, row instanceof AgendaRow.Heading);
        setUserData(row instanceof AgendaRow.Item item ? item.fact().id() : row.date());
        setAccessibleText(in.get().spoken(row));
        setGraphic(box);
    }

    /** As high as the wrapped texts are in this width, which a cell does not ask its graphic by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : CellHeight.of(this, getGraphic(), width);
    }
}
