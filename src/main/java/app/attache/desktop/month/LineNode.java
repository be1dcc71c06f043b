package app.attache.desktop.month;

import app.attache.conflict.Severity;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextWidths;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;

/** A meeting as a short line, or as two where there is room: when, what, and the sign of a conflict. */
final class LineNode extends ItemNode {

    static final double HEIGHT = 18;

    private static final List<String> STYLE = List.of("month-line");
    private static final double LEFT = 9;
    private static final double RIGHT = 4;
    private static final double GAP = 4;

    /** Narrower lines leave the time out. */
    private static final double TIME_FROM = 88;

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Texts texts;
    private final FitText time;
    private final FitText title;
    private final Mark mark = new Mark();
    private String when = "";
    private String where = "";
    private boolean tall;
    private String what = "";
    private Optional<Severity> worst = Optional.empty();

    /** @param mouse whether it takes the mouse; where lines are dragged, whoever drags them does */
    LineNode(Texts texts, TextWidths widths, ItemActions actions, boolean mouse) {
        super(actions, mouse);
        this.texts = texts;
        this.time = new FitText(widths, "line-time");
        this.title = new FitText(widths, "line-title");
        getChildren().addAll(time, title, mark);
    }

    /**
     * Shows another meeting, with its time on the clock of {@code zone}.
     *
     * @param twoLines whether it has room for two lines
     */
    void show(MonthModel.Line line, FactWords words, ZoneId zone, boolean twoLines) {
        tall = twoLines;
        String place = words.place(line.meeting());
        when =
                line.continued()
                        ? texts.get("month.continued")
                        : words.start(line.meeting().time(), zone);
        what = line.meeting().title();
        where = place.isEmpty() ? when : texts.get("calendar.text.about", when, place);
        title.prepare(what);
        time.prepare(tall ? where : when);
        worst = line.look().worst();
        drag(false);
        foresee(Optional.empty());
        show(
                line.meeting().id(),
                Styles.of(STYLE, line.look()),
                () -> words.spoken(zone).meeting(line.meeting(), line.look()));
    }

    /** Whether it stands back while it is drawn where it would be. */
    void drag(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    /** Shows how bad the worst conflict would be, as long as that is only thought of; what there is, where it is empty. */
    void foresee(Optional<Optional<Severity>> then) {
        mark.show(then.orElse(worst));
        pseudoClassStateChanged(TOUCHED, then.isPresent());
        requestLayout();
    }

    /** Whether it has two lines. */
    boolean isTall() {
        return tall;
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() - RIGHT;
        if (mark.isVisible()) {
            end -= Mark.SIZE;
            mark.resizeRelocate(
                    end + 1, (HEIGHT - Mark.SIZE) / 2 + (tall ? 1 : 0), Mark.SIZE, Mark.SIZE);
            end -= 2;
        }
        if (tall) {
            title.fit(what, end - LEFT);
            title.put(LEFT, HEIGHT + 2);
            time.fit(
                    time.widthOf(where) <= getWidth() - LEFT - RIGHT ? where : when,
                    getWidth() - LEFT - RIGHT);
            time.put(LEFT, 3 * HEIGHT - 1);
            return;
        }
        double x = LEFT;
        double needed = time.widthOf(when);
        boolean timed = getWidth() >= TIME_FROM && needed < (end - LEFT) / 2;
        if (timed) {
            time.fit(when, needed + 1);
            time.put(x, getHeight());
            x += needed + GAP;
        } else {
            time.setVisible(false);
        }
        title.fit(what, end - x);
        title.put(x, getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 260;
    }
}
