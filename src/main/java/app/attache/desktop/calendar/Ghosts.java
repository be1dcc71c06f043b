package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import app.attache.desktop.common.gesture.Consequences;
import app.attache.desktop.common.gesture.Gesture;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What is being dragged, drawn where it would be, and the frame drawn around what is to be selected. */
final class Ghosts {

    private final Layer layer = new Layer("ghosts");
    private final Pool<BlockNode> meetings;
    private final Pool<Region> movements;
    private final Region frame = new Region();
    private Geometry geometry = Geometry.NONE;
    private List<GhostPiece> meetingPieces = List.of();
    private List<GhostPiece> movementPieces = List.of();
    private @Nullable Framed framed;

    /**
     * What a frame is drawn around.
     *
     * @param first the first of its days
     * @param last the last of its days
     */
    record Framed(int first, int last, Extent hours) {

        /** The frame between two points, as far as its days are shown. */
        static Framed of(List<WeekDay> days, Spot one, Spot other) {
            int from = column(days, one.wall());
            int to = column(days, other.wall());
            int top = minute(days, from, one.wall());
            int bottom = minute(days, to, other.wall());
            return new Framed(
                    Math.min(from, to),
                    Math.max(from, to),
                    new Extent(Math.min(top, bottom), Math.max(top, bottom)));
        }

        boolean touches(Block block) {
            return block.day() >= first && block.day() <= last && block.extent().overlaps(hours);
        }

        // The very end of a day is written as the next day's midnight.
        private static int column(List<WeekDay> days, LocalDateTime wall) {
            return IntStream.range(0, days.size())
                    .filter(day -> days.get(day).grid().date().equals(wall.toLocalDate()))
                    .findFirst()
                    .orElse(days.size() - 1);
        }

        private static int minute(List<WeekDay> days, int day, LocalDateTime wall) {
            LocalDateTime midnight = days.get(day).grid().date().atStartOfDay();
            return Math.clamp(Duration.between(midnight, wall).toMinutes(), 0, Extent.DAY);
        }
    }

    Ghosts(TextWidths widths) {
        layer.setMouseTransparent(true);
        frame.getStyleClass().add("selection-frame");
        frame.setVisible(false);
        meetings = new Pool<>(layer, () -> new BlockNode(widths, _ -> {}));
        movements = new Pool<>(layer, Ghosts::movement);
        layer.put(List.of(frame));
    }

    private static Region movement() {
        Region region = new Region();
        region.getStyleClass().addAll("travel-buffer", "movement-ghost");
        return region;
    }

    Layer layer() {
        return layer;
    }

    /** Draws what {@code outlook} says. */
    void show(
            Outlook outlook,
            List<WeekDay> days,
            Function<Meeting, Look> looks,
            Function<Block, WeekWords> words) {
        List<GhostPiece> pieces =
                new GhostComposer(days, WeekComposer.least(geometry.hour()))
                        .pieces(outlook.edits(), held(outlook.gesture()));
        meetingPieces = pieces.stream().filter(it -> it.fact() instanceof Meeting).toList();
        movementPieces = pieces.stream().filter(it -> !(it.fact() instanceof Meeting)).toList();
        List<BlockNode> nodes = meetings.take(meetingPieces.size());
        for (int i = 0; i < nodes.size(); i++) {
            Block block = block(meetingPieces.get(i), outlook, looks);
            nodes.get(i).show(block, words.apply(block), _ -> "");
        }
        movements.take(movementPieces.size());
        framed =
                outlook.gesture() instanceof Gesture.RubberBand(Spot from, Spot to)
                        ? Framed.of(days, from, to)
                        : null;
        frame.setVisible(framed != null);
        layout();
    }

    private static Optional<Id<?>> held(Gesture gesture) {
        return gesture instanceof Gesture.Moving moving
                ? Optional.of(moving.lead())
                : Optional.empty();
    }

    private static Block block(GhostPiece piece, Outlook outlook, Function<Meeting, Look> looks) {
        Meeting meeting = (Meeting) piece.fact();
        Look now = looks.apply(meeting);
        Optional<Severity> worst =
                outlook.consequences().flatMap((Consequences it) -> it.worst(meeting.id()));
        Look then = now.foreseen(worst);
        return new Block(
                meeting, piece.day(), piece.extent(), piece.lane(), piece.continued(), then);
    }

    /** What is held, or what is drawn, where it is to be seen; empty when nothing is. */
    Optional<Node> first() {
        return meetings.inUse().stream()
                .<Node>map(node -> node)
                .findFirst()
                .or(() -> movements.inUse().stream().<Node>map(node -> node).findFirst());
    }

    void place(Geometry where) {
        geometry = where;
        layout();
    }

    private void layout() {
        put(meetings.inUse(), meetingPieces);
        put(movements.inUse(), movementPieces);
        Framed around = framed;
        if (around != null) {
            double x = geometry.x(around.first());
            double y = geometry.y(around.hours().from());
            frame.resizeRelocate(
                    x,
                    y,
                    geometry.x(around.last() + 1) - x,
                    Math.max(1, geometry.y(around.hours().to()) - y));
        }
    }

    private void put(List<? extends Region> nodes, List<GhostPiece> pieces) {
        for (int i = 0; i < nodes.size(); i++) {
            GhostPiece piece = pieces.get(i);
            double y = Math.round(geometry.y(piece.extent().from()));
            nodes.get(i)
                    .resizeRelocate(
                            geometry.laneX(piece.day(), piece.lane()),
                            y + 1,
                            geometry.laneSpan(piece.day(), piece.lane()),
                            Math.round(geometry.y(piece.extent().to())) - y - 1);
            nodes.get(i).requestLayout();
        }
    }
}
