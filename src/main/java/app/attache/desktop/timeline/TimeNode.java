package app.attache.desktop.timeline;

import app.attache.conflict.Severity;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Something in a lane: a bar, a connector or a block, with its label on it or beside it. */
final class TimeNode extends ItemNode {

    static final double HEIGHT = 20;

    private static final double PADDING = 7;
    private static final double POINT = 7;
    private static final double LABEL_LEAST = 14;
    private static final double ICON = 11;

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Texts texts;
    private final FitText label;
    private @Nullable Polygon arrow;
    private @Nullable Mark mark;
    private @Nullable TimeItem item;
    private double hidden;
    private double seenTo = Double.MAX_VALUE;
    private @Nullable Region icon;

    TimeNode(Texts texts, TextWidths widths, ItemActions actions) {
        super(actions, false);
        this.texts = texts;
        this.label = new FitText(widths, "time-label");
        getChildren().add(label);
    }

    @Nullable TimeItem item() {
        return item;
    }

    /** Shows another item, spoken of on the clock of {@code zone}. */
    void show(TimeItem shown, FactWords words, ZoneId zone) {
        item = shown;
        hidden = 0;
        if (!shown.labels().isEmpty()) {
            label.prepare(shown.labels().getFirst());
        }
        boolean leg = shown.kind() == TimeItem.Kind.LEG;
        if (leg && arrow == null) {
            Polygon made = new Polygon();
            made.getStyleClass().add("leg-shape");
            made.setManaged(false);
            made.setMouseTransparent(true);
            arrow = made;
            getChildren().addFirst(made);
        }
        if (arrow != null) {
            arrow.setVisible(leg);
        }
        if (shown.fact() instanceof Leg journey) {
            icon(journey);
        } else if (icon != null) {
            icon.setVisible(false);
        }
        sign(shown.look().worst());
        drag(false);
        pseudoClassStateChanged(TOUCHED, false);
        show(
                shown.fact().id(),
                Styles.of(style(shown.kind()), shown.look()),
                () -> spoken(shown, words, zone));
    }

    private void sign(Optional<Severity> worst) {
        if (worst.isPresent() && mark == null) {
            Mark made = new Mark();
            mark = made;
            getChildren().add(made);
        }
        if (mark != null) {
            mark.show(worst);
        }
    }

    /** Whether it stands back while it is drawn where it would be. */
    void drag(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    /** Shows how bad the worst conflict would be, as long as that is only thought of; what there is, where it is empty. */
    void foresee(Optional<Optional<Severity>> worst) {
        TimeItem shown = item;
        if (shown != null) {
            sign(worst.orElse(shown.look().worst()));
            pseudoClassStateChanged(TOUCHED, worst.isPresent());
            requestLayout();
        }
    }

    private void icon(Leg journey) {
        Region sign = icon;
        if (sign == null) {
            sign = new Region();
            sign.setManaged(false);
            sign.setMouseTransparent(true);
            icon = sign;
            getChildren().add(sign);
        }
        Styles.wear(sign, List.of("leg-icon", journey.mode().name().toLowerCase(Locale.ROOT)));
    }

    private static final List<String> BLOCK = List.of("time-block");
    private static final List<String> STAY = List.of("time-stay");
    private static final List<String> HOME = List.of("time-home");
    private static final List<String> LEG = List.of("time-leg");

    private static List<String> style(TimeItem.Kind kind) {
        return switch (kind) {
            case MEETING -> BLOCK;
            case STAY -> STAY;
            case HOME -> HOME;
            case LEG -> LEG;
        };
    }

    private String spoken(TimeItem shown, FactWords words, ZoneId zone) {
        return switch (shown.kind()) {
            case MEETING -> words.spoken(zone).meeting((Meeting) shown.fact(), shown.look());
            case STAY, LEG -> words.spoken(zone).bandItem(shown.fact(), shown.look());
            case HOME -> texts.get("timeline.spoken.home", words.names().of(shown.fact()));
        };
    }

    /**
     * Keeps the label in sight.
     *
     * @param outOfSight how many pixels of the thing's beginning are out of sight
     * @param visibleTo how far from its beginning the last pixel in sight is
     */
    void stick(double outOfSight, double visibleTo) {
        double now = Math.max(0, outOfSight);
        double to =
                visibleTo >= getWidth() + LaneComposer.LONGEST_LABEL + 40
                        ? Double.MAX_VALUE
                        : visibleTo;
        if (now != hidden || to != seenTo) {
            hidden = now;
            seenTo = to;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        TimeItem shown = item;
        if (shown == null) {
            return;
        }
        boolean marked = mark != null && mark.isVisible();
        if (shown.kind() == TimeItem.Kind.LEG && arrow != null) {
            double point = Math.min(POINT, getWidth() / 3);
            arrow.getPoints()
                    .setAll(
                            0.0,
                            0.0,
                            getWidth() - point,
                            0.0,
                            getWidth(),
                            getHeight() / 2,
                            getWidth() - point,
                            getHeight(),
                            0.0,
                            getHeight(),
                            point,
                            getHeight() / 2);
        }
        if (shown.beside()) {
            layoutBeside(shown, marked);
        } else {
            layoutInside(shown, marked);
        }
    }

    private void layoutBeside(TimeItem shown, boolean marked) {
        double x = getWidth();
        if (marked && mark != null) {
            mark.resizeRelocate(x + 2, (getHeight() - Mark.SIZE) / 2, Mark.SIZE, Mark.SIZE);
            x += LaneComposer.MARK;
        }
        if (shown.labels().isEmpty()) {
            label.setVisible(false);
            return;
        }
        x += LaneComposer.GAP;
        // What has gone out of sight at the left would be cut within a letter.
        double room = hidden > x ? 0 : Math.min(LaneComposer.LONGEST_LABEL + 2, seenTo - x);
        label.fit(shown.labels().getFirst(), room < LABEL_LEAST ? 0 : room);
        label.put(x, getHeight());
    }

    private void layoutInside(TimeItem shown, boolean marked) {
        double start = Math.min(hidden, Math.max(0, getWidth() - LABEL_LEAST)) + PADDING;
        if (shown.kind() == TimeItem.Kind.LEG) {
            start += POINT - 5;
        }
        double end =
                Math.min(seenTo, getWidth() - (shown.kind() == TimeItem.Kind.LEG ? POINT - 1 : 3));
        if (marked && mark != null) {
            end -= Mark.SIZE;
            mark.resizeRelocate(end, (getHeight() - Mark.SIZE) / 2, Mark.SIZE, Mark.SIZE);
            end -= 2;
        }
        double room = end - start;
        String best =
                shown.labels().stream()
                        .filter(text -> label.widthOf(text) <= room)
                        .findFirst()
                        .orElseGet(() ->
                                shown.labels().isEmpty() || room < LABEL_LEAST
                                        ? ""
                                        : shown.kind() == TimeItem.Kind.LEG
                                                ? ""
                                                : shown.labels().getLast());
        label.fit(best, room);
        label.put(start, getHeight());
        if (icon != null) {
            icon.setVisible(
                    shown.kind() == TimeItem.Kind.LEG
                            && !label.isVisible()
                            && getWidth() > 2 * ICON);
            icon.resizeRelocate((getWidth() - ICON) / 2, (getHeight() - ICON) / 2, ICON, ICON);
        }
    }
}
