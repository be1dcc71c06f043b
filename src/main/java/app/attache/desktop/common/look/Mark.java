package app.attache.desktop.common.look;

import app.attache.conflict.Severity;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** The sign of a conflict: a round one for hard, a triangle for soft, both with an exclamation mark. */
public final class Mark extends Label {

    public static final double SIZE = 16;

    private static final double MARGIN = 4;

    /** A sign that is not to be seen yet. */
    public Mark() {
        super("!");
        getStyleClass().setAll("conflict-mark");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Puts it into the upper right corner of a block of this size, smaller where the block is narrow. */
    public void place(double width, double height) {
        double scale = Math.clamp(width / (SIZE + 2), 0.4, 1);
        setScaleX(scale);
        setScaleY(scale);
        double x = width < SIZE + 8 ? (width - SIZE) / 2 : width - SIZE - MARGIN;
        double y = height < SIZE + 2 * MARGIN ? (height - SIZE) / 2 : MARGIN;
        resizeRelocate(x, y - (1 - scale) * SIZE / 2, SIZE, SIZE);
    }

    /** Shows how bad the worst conflict is. */
    public void show(Optional<Severity> worst) {
        setVisible(worst.isPresent());
        worst.map(severity -> severity == Severity.HARD ? "hard" : "soft")
                .filter(style -> !getStyleClass().contains(style))
                .ifPresent(style -> Styles.wear(this, List.of("conflict-mark", style)));
    }
}
