package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import java.util.Optional;
import javafx.scene.control.Label;

/** The sign of a conflict: a round one for hard, a triangle for soft, both with an exclamation mark. */
final class Mark extends Label {

    static final double SIZE = 16;

    Mark() {
        super("!");
        getStyleClass().setAll("conflict-mark");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows how bad the worst conflict is. */
    void show(Optional<Severity> worst) {
        setVisible(worst.isPresent());
        worst.map(severity -> severity == Severity.HARD ? "hard" : "soft")
                .filter(style -> !getStyleClass().contains(style))
                .ifPresent(style -> getStyleClass().setAll("conflict-mark", style));
    }
}
