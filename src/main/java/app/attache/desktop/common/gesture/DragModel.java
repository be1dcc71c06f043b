package app.attache.desktop.common.gesture;

import app.attache.desktop.common.Snap;
import app.attache.desktop.common.gesture.Gesture.Creating;
import app.attache.desktop.common.gesture.Gesture.Idle;
import app.attache.desktop.common.gesture.Gesture.LaneChange;
import app.attache.desktop.common.gesture.Gesture.Moving;
import app.attache.desktop.common.gesture.Gesture.Pressed;
import app.attache.desktop.common.gesture.Gesture.Resizing;
import app.attache.desktop.common.gesture.Gesture.RubberBand;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The state of a gesture: from a press through a drag to a release, or a nudge by the keyboard. Nothing that it says is
 * written anywhere; to cancel costs nothing. For one thread.
 */
public final class DragModel {

    /** How far in pixels the pointer may tremble in a click. */
    public static final double TREMBLE = 4;

    private final Supplier<Snap> snap;
    private Programme facts = Programme.empty();
    private Clocks clocks = Clocks.of(ZoneOffset.UTC);
    private Pressed pressed =
            new Pressed(new Grip.Ground(), Spot.at(LocalDateTime.MIN), Modifiers.NONE, Set.of());
    private Gesture gesture = new Idle();

    /** A model at rest; asks {@code snap} to which times the pointer is drawn while Alt is not held. */
    public DragModel(Supplier<Snap> snap) {
        this.snap = snap;
    }

    /** What is going on. */
    public Gesture gesture() {
        return gesture;
    }

    /** Whether nothing is going on. */
    public boolean idle() {
        return gesture instanceof Idle;
    }

    /** To which times the pointer is drawn while Alt is not held. */
    public Snap snap() {
        return snap.get();
    }

    /**
     * A button goes down.
     *
     * @param shown the facts that the calendar shows, which the whole gesture is about
     * @param on the clocks of its days
     * @param selected what is selected; it moves along when one of it is dragged
     */
    public void press(
            Programme shown, Clocks on, Grip grip, Spot spot, Modifiers keys, Set<Id<?>> selected) {
        facts = shown;
        clocks = on;
        pressed = new Pressed(grip, spot, keys, along(grip, selected));
        gesture = pressed;
    }

    private Set<Id<?>> along(Grip grip, Set<Id<?>> selected) {
        return switch (grip) {
            case Grip.Ground _ -> Set.of();
            case Grip.Item(Id<?> id) -> selected.contains(id) ? draggable(selected) : Set.of(id);
            case Grip.End(Id<?> id, Edge _) -> Set.of(id);
        };
    }

    private Set<Id<?>> draggable(Set<Id<?>> ids) {
        Set<Id<?>> can = new LinkedHashSet<>();
        ids.stream().filter(id -> span(id).isPresent()).forEach(can::add);
        return can;
    }

    /**
     * The pointer is at {@code spot} with the button down.
     *
     * @param pixels how far it is from where the button went down, or was at the most
     * @return what is going on now
     */
    public Gesture drag(Spot spot, Modifiers keys, double pixels) {
        if (gesture instanceof Idle || gesture instanceof Pressed && pixels < TREMBLE) {
            return gesture;
        }
        Snap grid = keys.free() ? Snap.FREE : snap.get();
        gesture =
                switch (pressed.grip()) {
                    case Grip.Ground _ ->
                            framing() ? new RubberBand(pressed.from(), spot) : created(spot, grid);
                    case Grip.Item(Id<?> id) ->
                            span(id).<Gesture>map(span ->
                                            new Moving(
                                                    id,
                                                    pressed.along(),
                                                    by(span.start(), spot, grid),
                                                    keys.copy(),
                                                    lane(spot)))
                                    .orElse(gesture);
                    case Grip.End(Id<?> id, Edge edge) ->
                            span(id).<Gesture>map(span ->
                                            new Resizing(id, edge, by(end(span, edge), spot, grid)))
                                    .orElse(gesture);
                };
        return gesture;
    }

    /** Whether a drag draws a frame around what is to be selected, which changes nothing. */
    public boolean framing() {
        return pressed.grip() instanceof Grip.Ground
                && (pressed.keys().frame() || pressed.keys().copy());
    }

    private Creating created(Spot spot, Snap grid) {
        LocalDateTime cell = grid.floor(pressed.from().wall());
        LocalDateTime to = grid.nearest(spot.wall());
        boolean down = !spot.wall().isBefore(pressed.from().wall());
        LocalDateTime from = down ? cell : cell.plus(grid.least());
        LocalDateTime limit = down ? cell.plus(grid.least()) : cell;
        boolean enough = down ? to.isAfter(limit) : to.isBefore(limit);
        return new Creating(
                new Spot(from, pressed.from().lane()),
                new Spot(enough ? to : limit, pressed.from().lane()));
    }

    /**
     * How far a moment is moved on the face: to the nearest time on the grid, or by whole days where the pointer is still at
     * the hour it began at, so that what stands at no time of the grid can be put back, or on another day.
     */
    private Duration by(ZonedDateTime moment, Spot spot, Snap grid) {
        LocalDateTime from = pressed.from().wall();
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), spot.wall().toLocalDate());
        Duration hours = Duration.between(from.plusDays(days), spot.wall());
        boolean still =
                hours.abs().multipliedBy(2).compareTo(grid.step()) < 0
                        || hours.abs().compareTo(spot.precision()) < 0;
        if (still) {
            return Duration.ofDays(days);
        }
        LocalDateTime face = clocks.face(moment).toLocalDateTime();
        return Duration.between(face, grid.nearest(face.plus(pressed.from().to(spot))));
    }

    private Optional<LaneChange> lane(Spot spot) {
        return pressed.from()
                .lane()
                .filter(from -> spot.lane().filter(Predicate.not(from::equals)).isPresent())
                .map(from -> new LaneChange(from, spot.lane().orElseThrow()));
    }

    /**
     * Moves things by one step of the grid, or by days, as the arrow keys do; again and again, until it is released.
     *
     * @param lead the one that is drawn to the grid
     * @param later to later times, or to earlier ones
     * @param day by a day, or by a step
     */
    public Gesture nudge(
            Programme shown, Clocks on, Id<?> lead, Set<Id<?>> items, boolean later, boolean day) {
        Duration so = gesture instanceof Moving moving ? moving.by() : Duration.ZERO;
        facts = shown;
        clocks = on;
        Optional<TimeSpan> span = span(lead);
        if (span.isEmpty()) {
            return gesture;
        }
        Duration by = day ? so.plusDays(later ? 1 : -1) : stepped(span.get().start(), so, later);
        gesture = new Moving(lead, draggable(items), by, false, Optional.empty());
        return gesture;
    }

    /** Moves one end of something by one step of the grid, again and again, until it is released. */
    public Gesture stretch(Programme shown, Clocks on, Id<?> item, Edge edge, boolean later) {
        Duration so = gesture instanceof Resizing resizing ? resizing.by() : Duration.ZERO;
        facts = shown;
        clocks = on;
        Optional<TimeSpan> span = span(item);
        if (span.isEmpty()) {
            return gesture;
        }
        gesture = new Resizing(item, edge, stepped(end(span.get(), edge), so, later));
        return gesture;
    }

    private Duration stepped(ZonedDateTime moment, Duration so, boolean later) {
        LocalDateTime face = clocks.face(moment).toLocalDateTime();
        return Duration.between(face, snap.get().next(face.plus(so), later));
    }

    /** The keys that were held when the last gesture began. */
    public Modifiers keys() {
        return pressed.keys();
    }

    /** Takes everything back: as if no button had gone down. */
    public void cancel() {
        gesture = new Idle();
    }

    /** Ends the gesture, and says what it was. */
    public Gesture release() {
        Gesture was = gesture;
        gesture = new Idle();
        return was;
    }

    private Optional<TimeSpan> span(Id<?> id) {
        Optional<? extends Entity> fact = facts.find(id);
        return fact.flatMap(Timed::span);
    }

    private static ZonedDateTime end(TimeSpan span, Edge edge) {
        return edge == Edge.START ? span.start() : span.end();
    }
}
