package app.attache.desktop.calendar;

import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Movement;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Time on the way, hatched, with its length where there is room. */
final class BufferNode extends Region {

    private static final double LEFT = 6;

    private final TextWidths widths;
    private final Text label = new Text();
    private String length = "";
    private Optional<Movement> movement = Optional.empty();

    BufferNode(TextWidths widths) {
        this.widths = widths;
        getStyleClass().add("travel-buffer");
        label.getStyleClass().add("buffer-label");
        label.setManaged(false);
        label.setMouseTransparent(true);
        setMouseTransparent(true);
        getChildren().add(label);
    }

    /** The movement that plans the way; a way that only follows from the time from door to door is not to be dragged. */
    Optional<Movement> movement() {
        return movement;
    }

    /**
     * Shows another way.
     *
     * @param inWords how long it takes
     */
    void show(String inWords, Optional<Movement> planned) {
        length = inWords;
        movement = planned;
        setMouseTransparent(planned.isEmpty());
        if (!length.equals(label.getText())) {
            label.setText(length);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = label.getLayoutBounds().getHeight();
        label.setVisible(
                height <= getHeight() + 1
                        && widths.of(length, label.getFont()) + LEFT <= getWidth());
        label.relocate(LEFT, Math.max(0, Math.min(2, (getHeight() - height) / 2)));
    }
}
