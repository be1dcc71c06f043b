package app.attache.desktop.sidebar;

import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.Labels;
import app.attache.programme.Kind;
import java.util.EnumSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of the left side. Its nodes are made once and say another thing when the cell is used again. */
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass STANDS_OUT = PseudoClass.getPseudoClass("stands-out");

    /** Kinds whose details are short enough to stand beside the name. */
    private static final Set<Kind> BESIDE = EnumSet.of(Kind.VENUE, Kind.MILESTONE, Kind.CITY);

    private final SidebarModel model;
    private final Region swatch = new Region();
    private final Label name = Labels.of("");
    private final Label detail = Labels.of("", "quiet");
    private final Label heading = Labels.of("", "section-title");
    private final Label fold = Labels.of("", "quiet");
    private final Label aside = Labels.of("", "quiet");
    private final HBox item;
    private final Tooltip whole = new Tooltip();

    EntryCell(SidebarModel model) {
        this.model = model;
        swatch.getStyleClass().add("swatch");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        detail.setWrapText(true);
        aside.setMinWidth(0);
        name.setMinWidth(0);
        item = new HBox(8, swatch, words, aside);
        item.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Entry.Fold folded) {
                model.choose(folded);
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
        setGraphic(heading);
    }

    private void show(Entry.Item it) {
        getStyleClass().add("entry");
        Labels.say(name, it.name());
        boolean beside = BESIDE.contains(it.id().kind());
        say(aside, it.detail(), beside);
        say(detail, it.detail(), !beside);
        swatch.setManaged(it.swatch().isPresent());
        swatch.setVisible(it.swatch().isPresent());
        for (int i = 0; i < DelegationOrder.COLOURS; i++) {
            swatch.getStyleClass().remove("swatch-" + i);
        }
        it.swatch().ifPresent(number -> swatch.getStyleClass().add("swatch-" + number));
        pseudoClassStateChanged(STANDS_OUT, model.standsOut(it));
        whole.setText(it.detail().isEmpty() ? it.name() : it.name() + "\n" + it.detail());
        setTooltip(whole);
        setAccessibleText(it.name() + ", " + it.detail());
        setGraphic(item);
    }

    private static void say(Label label, String text, boolean here) {
        Labels.say(label, text);
        label.setManaged(here && !text.isEmpty());
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
