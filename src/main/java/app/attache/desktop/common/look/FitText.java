package app.attache.desktop.common.look;

import app.attache.desktop.common.Direction;
import javafx.scene.text.Text;

/** Words on a thing: as many as fit, in a typeface that has their letters, never cut within a letter. */
public final class FitText extends Text {

    private final TextWidths widths;

    /** Words in the style {@code style}, measured by {@code widths}. */
    public FitText(TextWidths widths, String style) {
        this.widths = widths;
        getStyleClass().add(style);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes the typeface and the direction that {@code text} needs, before it is laid out. */
    public void prepare(String text) {
        Direction.read(this, text);
        Styles.script(this, text);
    }

    /** How wide {@code text} would be. */
    public double widthOf(String text) {
        return widths.of(text, getFont());
    }

    /**
     * Says as much of {@code text} as fits, and hides when nothing does.
     *
     * @return how wide it is now; 0 when hidden
     */
    public double fit(String text, double width) {
        String shown = width <= 0 ? "" : TextFit.shortened(text, width, this::widthOf);
        setVisible(!shown.isEmpty());
        if (!shown.equals(getText())) {
            setText(shown);
        }
        return shown.isEmpty() ? 0 : getLayoutBounds().getWidth();
    }

    /** Puts it at {@code x}, in the middle of what is {@code height} tall. */
    public void put(double x, double height) {
        relocate(Math.rint(x), Math.rint((height - getLayoutBounds().getHeight()) / 2));
    }
}
