package app.attache.desktop.calendar;

import app.attache.desktop.common.Words;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintWords;
import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The days hour by hour, with the meetings in them; the hours scroll, with their ruler at the left. */
final class HoursPane extends Region {

    private final RulerBar ruler = new RulerBar();
    private final GridLines lines = new GridLines();
    private final TintLayer tints;
    private final BlockPlane blocks;
    private final Ghosts ghosts;
    private final Layer content = new Layer("hours-content");
    private final Region nowLine = new Region();
    private final HoursScroll scroll;
    private final Rectangle clip = new Rectangle();
    private Geometry geometry = Geometry.NONE;
    private WeekModel week = WeekModel.EMPTY;
    private Optional<Now> now = Optional.empty();

    /**
     * Where the present moment is in the week.
     *
     * @param day the column
     * @param minute the row
     */
    record Now(int day, int minute) {}

    /**
     * @param widths the widths of text, shared by all nodes of the week
     * @param zoom makes hours taller by so many steps
     */
    HoursPane(TextWidths widths, Consumer<Id<?>> choose, IntConsumer zoom) {
        getStyleClass().add("week-hours");
        tints = new TintLayer(widths);
        blocks = new BlockPlane(widths, choose);
        ghosts = new Ghosts(widths);
        nowLine.getStyleClass().add("now-line");
        nowLine.setMouseTransparent(true);
        content.put(
                List.of(
                        tints.tints(),
                        lines.lines(),
                        lines.changes(),
                        tints.words(),
                        blocks.buffers(),
                        blocks.blocks(),
                        nowLine,
                        ghosts.layer(),
                        ruler));
        scroll = new HoursScroll(zoom, this::scrolled);
        setOnScroll(scroll::wheel);
        focusWithinProperty().subscribe(this::entered);
        clip.setSmooth(false);
        setClip(clip);
        getChildren().addAll(content, scroll.bar());
    }

    /** Shows the meetings of another week, or the same ones as they are now. */
    void show(
            WeekModel shown,
            Function<Block, WeekWords> words,
            Function<Block, SpokenWords> spoken,
            Words lengths) {
        week = shown;
        blocks.show(shown, words, spoken, lengths);
        tints.keepClearOf(shown);
        lines.show(shown.days());
        requestLayout();
    }

    /** Tints what restricts work in the week that is shown. */
    void tint(List<TintPiece> pieces, TintWords words) {
        tints.show(pieces, words, day -> week.days().get(day).grid().day());
        requestLayout();
    }

    /** The block that has the focus. */
    Optional<BlockNode> focused() {
        return blocks.focused();
    }

    /** The blocks shown now, day by day and by their start. */
    List<BlockNode> nodes() {
        return blocks.nodes();
    }

    /** What is being dragged. */
    Ghosts ghosts() {
        return ghosts;
    }

    Geometry geometry() {
        return geometry;
    }

    /** What is shown. */
    WeekModel week() {
        return week;
    }

    /** How much of the day is above what is to be seen, in pixels. */
    double top() {
        return scroll.top();
    }

    /** Scrolls down, or up where {@code pixels} is negative, as far as the day goes. */
    void scrollBy(double pixels) {
        scroll.by(pixels);
    }

    RulerBar ruler() {
        return ruler;
    }

    /** Draws the line of the present moment. */
    void now(Optional<Now> moment) {
        now = moment;
        requestLayout();
    }

    /** Marks what is selected; the Tab key comes to it, else to the first meeting, and from there the arrow keys lead on. */
    void select(Set<Id<?>> selected, Optional<Id<?>> lead) {
        blocks.select(selected, lead);
    }

    /** Shows on the blocks what is to be seen of a gesture: what is dragged stands back, what it would touch is marked. */
    void foresee(Outlook outlook) {
        blocks.foresee(outlook);
    }

    void place(Geometry where) {
        scroll.stretch(where.hour() / geometry.hour(), where.hour());
        geometry = where;
        ghosts.place(where);
        ruler.hour(where.hour());
        requestLayout();
    }

    /** Scrolls so that the hour that {@code minute} is in is the first to be seen. */
    void startAt(int minute) {
        scroll.to(geometry.y(minute / 60 * 60));
    }

    /** Scrolls as little as shows the block of a meeting, if it is in the week. */
    void reveal(Id<?> meeting) {
        blocks.node(meeting)
                .flatMap(BlockNode::block)
                .ifPresent(block ->
                        scroll.reveal(
                                geometry.y(block.extent().from()),
                                geometry.y(block.extent().to()),
                                getHeight()));
    }

    // The Tab key may come to a meeting outside the hours in sight; a mouse only to what it points
    // at.
    private void entered(boolean within) {
        if (within) {
            focused()
                    .filter(BlockNode::isFocusVisible)
                    .flatMap(BlockNode::block)
                    .ifPresent(block -> reveal(block.meeting().id()));
        }
    }

    private void scrolled() {
        content.setLayoutY(-scroll.top());
        tints.stick(geometry, scroll.top());
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        scroll.layOut(geometry, getWidth(), getHeight());
        content.resize(getWidth(), geometry.day());
        ruler.resizeRelocate(0, 0, geometry.ruler(), geometry.day());
        lines.place(geometry);
        tints.place(geometry);
        tints.stick(geometry, scroll.top());
        blocks.place(geometry);
        ghosts.layer().resize(getWidth(), geometry.day());
        nowLine.setVisible(now.isPresent());
        now.ifPresent(moment ->
                nowLine.resizeRelocate(
                        geometry.x(moment.day()),
                        Math.rint(geometry.y(moment.minute())) - 1,
                        geometry.columnWidth(moment.day()),
                        2));
    }
}
