package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.desktop.common.CellHeight;
import app.attache.desktop.common.Labels;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A conflict as a card: how bad it is in colour and word, what it is, and the evidence. */
final class FindingCell extends ListCell<Finding> {

    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");

    private final ConflictsModel model;
    private final Label severity = Labels.of("", "card-severity");
    private final Label kind = Labels.of("", "quiet");
    private final Label title = Labels.wrapped("", "card-title");
    private final Label detail = Labels.wrapped("", "quiet");
    private final VBox card = new VBox(new HBox(6, severity, kind), title, detail);

    FindingCell(ConflictsModel model, Consumer<Finding> chosen) {
        this.model = model;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        FindingWords words = model.words();
        String bad = finding.severity().name().toLowerCase(Locale.ROOT);
        card.getStyleClass().setAll("card", bad);
        severity.setText(model.severity(finding));
        kind.setText(words.kind(finding.kind()));
        Labels.say(title, words.title(finding));
        Labels.say(detail, words.detail(finding));
        detail.setManaged(!detail.getText().isEmpty());
        card.pseudoClassStateChanged(CONCERNED, model.concernsSelection(finding));
        setAccessibleText(
                severity.getText() + ": " + words.title(finding) + ". " + words.detail(finding));
        setGraphic(card);
    }

    /** As high as the wrapped texts are in this width, which a cell does not ask its graphic by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : CellHeight.of(this, getGraphic(), width);
    }
}
