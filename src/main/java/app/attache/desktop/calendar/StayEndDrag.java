package app.attache.desktop.calendar;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.StayEnds;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Drags the end of a stay in the band. Let go, it asks what it means that the stay ends then; nothing is changed by the drag
 * itself, and Escape gives it up.
 */
final class StayEndDrag {

    private static final double GRIP = 8;
    private static final int HOUR = 60;

    private final BandBar band;
    private final Supplier<WeekModel> week;
    private final WindowModel model;
    private final Label ghost = Labels.of("", "stay-end-ghost");
    private final EventHandler<KeyEvent> keys = this::pressed;
    private Optional<Drag> drag = Optional.empty();

    /**
     * A drag that goes on.
     *
     * @param from where the stay begins in the band
     */
    private record Drag(Stay stay, double from, LocalDateTime end) {}

    StayEndDrag(BandBar band, Supplier<WeekModel> week, WindowModel model) {
        this.band = band;
        this.week = week;
        this.model = model;
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        band.addOverlay(ghost);
        band.addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        band.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::pull);
        band.addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        band.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    private void point(MouseEvent event) {
        atEnd(event).ifPresent(node -> node.setCursor(Cursor.H_RESIZE));
    }

    private void grab(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        atEnd(event)
                .ifPresent(node -> {
                    Stay stay = (Stay) node.item().orElseThrow().fact();
                    drag = Optional.of(new Drag(stay, start(stay), StayEnds.present(stay)));
                    band.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
                    event.consume();
                });
    }

    private void pull(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            double x = band.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            LocalDateTime end = snapped(band.geometry().minuteOf(x), now.stay());
            drag = Optional.of(new Drag(now.stay(), now.from(), end));
            show(now, x, end);
        });
    }

    private void letGo(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            stop();
            StayEnds.ask(model.changing().get(), now.stay(), now.end());
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
        }
    }

    private void stop() {
        drag = Optional.empty();
        ghost.setVisible(false);
        band.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    private void show(Drag now, double x, LocalDateTime end) {
        ghost.setText(StayEnds.words(end, model.texts()));
        double left = Math.min(now.from(), x - 1);
        nodeOf(now.stay())
                .ifPresent(node ->
                        ghost.resizeRelocate(
                                left,
                                node.getBoundsInParent().getMinY(),
                                Math.max(1, x - left),
                                BandNode.HEIGHT));
        ghost.setVisible(true);
    }

    /** The node of a stay whose end is under the pointer, if it can be dragged. */
    private Optional<BandNode> atEnd(MouseEvent event) {
        if (!model.changing().get().possible()) {
            return Optional.empty();
        }
        return Grips.around(event.getTarget(), BandNode.class, band)
                .filter(node ->
                        node.item()
                                .filter(item -> item.fact() instanceof Stay && !item.openRight())
                                .isPresent())
                .filter(node ->
                        nodeOf((Stay) node.item().orElseThrow().fact()).orElse(node) == node)
                .filter(node ->
                        node.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()
                                >= node.getWidth() - GRIP);
    }

    /** The last of the nodes that show a stay. */
    private Optional<BandNode> nodeOf(Stay stay) {
        return parts(stay).stream()
                .max(Comparator.comparingInt(node -> node.item().orElseThrow().extent().to()));
    }

    private List<BandNode> parts(Stay stay) {
        return band.nodes().stream()
                .filter(node -> node.item().filter(item -> item.fact().equals(stay)).isPresent())
                .toList();
    }

    private double start(Stay stay) {
        return parts(stay).stream()
                .mapToDouble(node -> node.getBoundsInParent().getMinX())
                .min()
                .orElse(0);
    }

    /** The moment under the pointer on the clock of the stay's city, at a full hour, or at the time of day of the present end. */
    private LocalDateTime snapped(int minute, Stay stay) {
        WeekDay day =
                week.get().days().get(Math.min(minute / (24 * HOUR), week.get().days().size() - 1));
        LocalDate date = day.grid().date();
        ZonedDateTime pointed =
                date.atStartOfDay().plusMinutes(minute % (24 * HOUR)).atZone(day.grid().zone());
        return StayEnds.at(pointed, stay);
    }
}
