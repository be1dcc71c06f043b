package app.attache.desktop.common;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** How high a cell of a list has to be for a graphic whose texts wrap. */
public final class CellHeight {

    private CellHeight() {}

    /** The height of {@code cell} around {@code graphic} when the cell is {@code width} wide. */
    public static double of(Region cell, Node graphic, double width) {
        Insets around = cell.getInsets();
        double inside = width - around.getLeft() - around.getRight();
        return around.getTop() + graphic.prefHeight(inside) + around.getBottom();
    }
}
