package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModel;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Drags time along by its ruler. */
final class RulerDrag {

    private final WindowModel model;
    private final DoubleUnaryOperator seconds;
    private double grabbedAt;
    private Instant grabbed = Instant.EPOCH;

    /** @param seconds how much time so many pixels are */
    RulerDrag(WindowModel model, Node ruler, DoubleUnaryOperator seconds) {
        this.model = model;
        this.seconds = seconds;
        ruler.setCursor(Cursor.H_RESIZE);
        ruler.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        ruler.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private void grab(MouseEvent event) {
        grabbedAt = event.getX();
        grabbed = model.timeline().start().get();
        event.consume();
    }

    private void drag(MouseEvent event) {
        long by = Math.round(seconds.applyAsDouble(grabbedAt - event.getX()));
        model.timeline().move(grabbed.plus(Duration.ofSeconds(by)));
        event.consume();
    }
}
