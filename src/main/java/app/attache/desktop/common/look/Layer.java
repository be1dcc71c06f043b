package app.attache.desktop.common.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A plane of things that are put where they belong by whoever owns it; it has no layout of its own. */
public final class Layer extends Pane {

    /** A plane with a style class of its own. */
    public Layer(String style) {
        getStyleClass().add(style);
        setManaged(false);
        setPickOnBounds(false);
    }

    @Override
    protected void layoutChildren() {
        // Whoever owns the layer has put everything in its place.
    }

    /** Adds things that nothing but this layer's owner moves. */
    public void put(List<? extends Node> nodes) {
        nodes.forEach(node -> node.setManaged(false));
        getChildren().addAll(nodes);
        nodes.forEach(Styles::dress);
    }
}
