package app.attache.desktop.common;

import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Lets the words of a label be read from the side that their own letters are, while the label stays where the window's
 * direction puts it. In a window that is read from the left nothing is to be done: there the first letter decides.
 */
final class OwnDirection {

    private final Labeled labeled;

    private OwnDirection(Labeled labeled) {
        this.labeled = labeled;
    }

    /** Looks after {@code labeled} from now on, whatever it says later. */
    static void of(Labeled labeled) {
        if (labeled.getProperties().putIfAbsent(OwnDirection.class, true) == null) {
            OwnDirection direction = new OwnDirection(labeled);
            // The words are a node of the label's skin, which comes later.
            labeled.getChildrenUnmodifiable()
                    .addListener((ListChangeListener<Node>) _ -> direction.read());
            labeled.textProperty().subscribe(direction::read);
            labeled.effectiveNodeOrientationProperty().subscribe(direction::read);
        }
    }

    /**
     * Looks after what a person types into {@code field}, and what prompts for it: Latin letters, and numbers with a sign, are
     * written from the left in every window. They stay on the side where the window's lines begin.
     */
    static void of(TextInputControl field) {
        if (field.getProperties().putIfAbsent(OwnDirection.class, true) == null) {
            field.textProperty().subscribe(() -> write(field));
            field.sceneProperty().subscribe(() -> write(field));
        }
    }

    private static void write(TextInputControl field) {
        Scene scene = field.getScene();
        if (scene == null || scene.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return;
        }
        String text = field.getText().isEmpty() ? field.getPromptText() : field.getText();
        boolean against = Bidirectional.isFromTheLeft(text) || Bidirectional.isSigned(text);
        field.setNodeOrientation(against ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        if (field instanceof TextField line) {
            line.setAlignment(against ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
    }

    private void read() {
        boolean turned = labeled.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean against = turned && Bidirectional.isFromTheLeft(labeled.getText());
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text words) {
                Direction.read(words, turned ? labeled.getText() : "");
            }
        }
        if (turned) {
            // Left is where the words begin: for lines that are read against the window, its other
            // side.
            labeled.setTextAlignment(against ? TextAlignment.RIGHT : TextAlignment.LEFT);
        }
    }
}
