package app.attache.desktop.sidebar;

import app.attache.desktop.common.CellHeight;
import app.attache.desktop.common.Labels;
import app.attache.programme.Kind;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the left side. Its nodes are made once and say another thing when the cell is used again. */
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass STANDS_OUT = PseudoClass.getPseudoClass("stands-out");

    /** Kinds whose details are short enough to stand beside the name. */
    private static final Set<Kind> BESIDE = EnumSet.of(Kind.VENUE, Kind.MILESTONE, Kind.CITY);

    private final SidebarModel model;
    private final Region swatch = new Region();
    private final Label name = Labels.of("");
    private final Label detail = Labels.wrapped("", "quiet");
    private final Label heading = Labels.of("", "section-title");
    private final Button plus = new Button("", new FontIcon("fth-plus"));
    private final HBox headingLine = new HBox(heading, gap(), plus);
    private final Label fold = Labels.of("", "quiet");
    private final Label single = Labels.of("");
    private final Label aside = Labels.of("", "quiet");
    private final HBox oneLine = new HBox(8, single, aside);
    private final HBox item;
    private final Tooltip whole = new Tooltip();

    EntryCell(SidebarModel model) {
        this.model = model;
        swatch.getStyleClass().add("swatch");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        aside.setMinWidth(0);
        single.setMinWidth(0);
        oneLine.setAlignment(Pos.BASELINE_LEFT);
        item = new HBox(8, swatch, words);
        item.setAlignment(Pos.CENTER_LEFT);
        headingLine.setAlignment(Pos.CENTER_LEFT);
        plus.getStyleClass().add("plus");
        plus.setFocusTraversable(false);
        model.steps().subscribe(steps -> plus.setVisible(steps.possible()));
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof Entry.Fold folded) {
                model.choose(folded);
            } else if (getItem() instanceof Entry.Item shown && event.getClickCount() == 2) {
                model.edit(shown);
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeAll("heading", "entry");
        setTooltip(null);
        pseudoClassStateChanged(STANDS_OUT, false);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (entry) {
            case Entry.Heading it -> show(it);
            case Entry.Item it -> show(it);
            case Entry.Fold it -> showFold(it.text());
            case Entry.Nothing it -> showNothing(it.text());
        }
    }

    private void show(Entry.Heading it) {
        getStyleClass().add("heading");
        heading.setText(it.text());
        setAccessibleText(it.text());
        String name = model.nameOfNew(it.section());
        plus.setId("new-" + it.section().kind().label());
        plus.setAccessibleText(name);
        plus.setTooltip(new Tooltip(name));
        plus.setOnAction(_ -> model.make(it.section()));
        setGraphic(headingLine);
    }

    private void show(Entry.Item it) {
        getStyleClass().add("entry");
        if (BESIDE.contains(it.id().kind())) {
            Labels.say(single, it.name());
            Labels.say(aside, it.detail());
            setGraphic(oneLine);
        } else {
            Labels.say(name, it.name());
            say(detail, it.detail());
            colour(it.swatch());
            setGraphic(item);
        }
        pseudoClassStateChanged(STANDS_OUT, model.standsOut(it));
        whole.setText(it.detail().isEmpty() ? it.name() : it.name() + "\n" + it.detail());
        setTooltip(whole);
        setAccessibleText(it.name() + ", " + it.detail());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void colour(OptionalInt number) {
        swatch.setManaged(number.isPresent());
        swatch.setVisible(number.isPresent());
        swatch.getStyleClass().setAll("swatch");
        number.ifPresent(it -> swatch.getStyleClass().add("swatch-" + it));
    }

    /** As high as the wrapped texts are in this width, which a cell does not ask its graphic by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : CellHeight.of(this, getGraphic(), width);
    }

    private static void say(Label label, String text) {
        Labels.say(label, text);
        label.setManaged(!text.isEmpty());
        label.setVisible(label.isManaged());
    }

    private void showFold(String text) {
        getStyleClass().add("entry");
        fold.setWrapText(false);
        fold.setText(text);
        setAccessibleText(text);
        setGraphic(fold);
    }

    private void showNothing(String text) {
        fold.setWrapText(true);
        fold.setText(text);
        setAccessibleText(text);
        setGraphic(fold);
    }
}
