package app.attache.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/**
 * Words that a person cannot read to their end. A label is cut when the node that draws its words says less than the label was
 * given to say, or when it reaches beyond the edge of its window. Three things may be cut, and have a tip with the whole: rows of
 * lists and tables, whose names are as long as people make them, what a person scrolls to, and what is elastic.
 */
public final class ClippedText {

    private static final double ROUNDING = 1;

    private ClippedText() {}

    /**
     * What is cut in {@code scene}, which is laid out. For the FX thread.
     *
     * @param elastic ids and style classes of what may be cut
     */
    public static List<String> in(Scene scene, Set<String> elastic) {
        List<String> cut = new ArrayList<>();
        look(scene.getRoot(), scene, elastic, false, cut);
        return cut;
    }

    private static void look(
            Node node, Scene scene, Set<String> elastic, boolean scrolls, List<String> cut) {
        if (!node.isVisible() || node instanceof Cell<?> || isElastic(node, elastic)) {
            return;
        }
        if (node instanceof Labeled label && label.getSkin() != null) {
            if (isShortened(label) || !scrolls && isOutside(label, scene)) {
                cut.add(label.getText() + " (" + label + ")");
            }
        }
        if (node instanceof Parent parent) {
            boolean within = scrolls || node instanceof ScrollPane;
            parent.getChildrenUnmodifiable()
                    .forEach(child -> look(child, scene, elastic, within, cut));
        }
    }

    private static boolean isElastic(Node node, Set<String> elastic) {
        return elastic.contains(String.valueOf(node.getId()))
                || node.getStyleClass().stream().anyMatch(elastic::contains);
    }

    private static boolean isShortened(Labeled label) {
        String whole = label.getText();
        return whole != null
                && label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && label.getChildrenUnmodifiable().stream()
                        .filter(child -> child.getStyleClass().contains("text"))
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(words -> !words.getText().equals(whole));
    }

    private static boolean isOutside(Labeled label, Scene scene) {
        if (label.getText() == null || label.getText().isEmpty()) {
            return false;
        }
        Bounds place = label.localToScene(label.getLayoutBounds());
        return place.getMinX() < -ROUNDING
                || place.getMinY() < -ROUNDING
                || place.getMaxX() > scene.getWidth() + ROUNDING
                || place.getMaxY() > scene.getHeight() + ROUNDING;
    }
}
