package app.attache.desktop.month;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.TextWidths;
import app.attache.text.Texts;
import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * All meetings of a day of which a month shows only the first.
 *
 * @param texts the language
 */
record MorePopover(Texts texts, TextWidths widths, ItemActions actions) {

    private static final double MOST = 420;

    /** Opens beside {@code anchor}; closes when a person chooses something else, or with Esc. */
    void show(
            Node anchor,
            MonthModel.Day day,
            List<MonthModel.Bar> bars,
            FactWords words,
            MonthWords says) {
        VBox list = new VBox(3);
        list.setId("month-more-list");
        list.getStyleClass().add("month-more-list");
        list.getChildren().add(Labels.of(says.day(day.clock().date()), "section-title"));
        for (MonthModel.Bar bar : bars) {
            BarNode node = new BarNode(texts, widths, actions);
            node.show(bar, words, day.clock().zone());
            node.setPrefHeight(BarNode.HEIGHT);
            node.setFocusTraversable(true);
            list.getChildren().add(node);
        }
        for (MonthModel.Line line : day.lines()) {
            LineNode node = new LineNode(texts, widths, actions, true);
            node.show(line, words, day.clock().zone(), false);
            node.setFocusTraversable(true);
            list.getChildren().add(node);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setPrefWidth(300);
        scroll.getStyleClass().add("month-more-scroll");
        Popover popover = new Popover(scroll);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_CENTER);
        popover.show(anchor);
    }
}
