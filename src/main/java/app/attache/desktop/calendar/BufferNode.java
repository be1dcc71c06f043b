package app.attache.desktop.calendar;

import app.attache.desktop.common.look.TextWidths;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Time on the way, hatched, with its length where there is room. */
final class BufferNode extends Region {

    private static final double LEFT = 6;

    private final TextWidths widths;
    private final Text label = new Text();
    private String length = "";

    BufferNode(TextWidths widths) {
        this.widths = widths;
        getStyleClass().add("travel-buffer");
        label.getStyleClass().add("buffer-label");
        label.setManaged(false);
        label.setMouseTransparent(true);
        setMouseTransparent(true);
        getChildren().add(label);
    }

    /** Shows another way, which takes {@code length}. */
    void show(String inWords) {
        length = inWords;
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
