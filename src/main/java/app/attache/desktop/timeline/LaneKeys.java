package app.attache.desktop.timeline;

import app.attache.desktop.common.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The arrow keys among the lanes: along a lane in the order of time, and to what is nearest in time in the next lane. */
final class LaneKeys {

    private final TimelineView view;
    private final LanesPane lanes;
    private final Revealing revealing;

    LaneKeys(TimelineView view, LanesPane lanes, Revealing revealing) {
        this.view = view;
        this.lanes = lanes;
        this.revealing = revealing;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        lanes.items()
                .focused()
                .flatMap(from -> next(lanes.lanes(), from, Direction.read(event.getCode(), view)))
                .ifPresent(to -> {
                    go(to);
                    event.consume();
                });
    }

    private void go(LanesPane.Place to) {
        revealing.reveal(to);
        lanes.items().focus(to);
        view.choose(lanes.lanes().get(to.lane()).items().get(to.item()).fact().id());
    }

    /** Gives the keyboard to the first thing of the first lane in sight that has any. */
    void focusFirst() {
        int[] sight = lanes.lanesInSight();
        for (int lane = sight[0]; lane <= sight[1]; lane++) {
            if (!lanes.lanes().get(lane).items().isEmpty()) {
                lanes.items().focus(new LanesPane.Place(lane, 0));
                return;
            }
        }
    }

    /** Where a key leads from {@code from}; empty when nowhere. */
    static Optional<LanesPane.Place> next(List<SwimLane> lanes, LanesPane.Place from, KeyCode key) {
        return switch (key) {
            case LEFT -> along(lanes, from, -1);
            case RIGHT -> along(lanes, from, 1);
            case UP -> across(lanes, from, -1);
            case DOWN -> across(lanes, from, 1);
            default -> Optional.empty();
        };
    }

    private static Optional<LanesPane.Place> along(
            List<SwimLane> lanes, LanesPane.Place from, int step) {
        int item = from.item() + step;
        return item >= 0 && item < lanes.get(from.lane()).items().size()
                ? Optional.of(new LanesPane.Place(from.lane(), item))
                : Optional.empty();
    }

    private static Optional<LanesPane.Place> across(
            List<SwimLane> lanes, LanesPane.Place from, int step) {
        Instant start = start(lanes, from);
        for (int lane = from.lane() + step; lane >= 0 && lane < lanes.size(); lane += step) {
            Optional<LanesPane.Place> nearest = nearest(lanes, lane, start);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private static Optional<LanesPane.Place> nearest(
            List<SwimLane> lanes, int lane, Instant start) {
        Optional<LanesPane.Place> best = Optional.empty();
        for (int i = 0; i < lanes.get(lane).items().size(); i++) {
            LanesPane.Place spot = new LanesPane.Place(lane, i);
            if (best.isEmpty()
                    || apart(start(lanes, spot), start)
                                    .compareTo(apart(start(lanes, best.get()), start))
                            < 0) {
                best = Optional.of(spot);
            }
        }
        return best;
    }

    private static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    private static Instant start(List<SwimLane> lanes, LanesPane.Place spot) {
        return lanes.get(spot.lane()).items().get(spot.item()).interval().startInclusive();
    }
}
