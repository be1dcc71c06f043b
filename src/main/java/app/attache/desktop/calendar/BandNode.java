package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextFit;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A stay or a leg in the band. What does not fit on it stands beside it, or is left out: then the tooltip has it. */
final class BandNode extends Region {

    static final double HEIGHT = 24;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double PADDING = 8;
    private static final double ICON = 12;

    private final TextWidths widths;
    private final Consumer<BandNode> choose;
    private final Text label = new Text();
    private final Region icon = new Region();
    private final Mark mark = new Mark();
    private final Tooltip tooltip = new Tooltip();
    private List<String> labels = List.of();
    private @Nullable BandItem item;

    /** @param choose what to do when somebody chooses it, by whatever means */
    BandNode(TextWidths widths, Consumer<BandNode> choose) {
        this.widths = widths;
        this.choose = choose;
        label.getStyleClass().add("band-label");
        label.setManaged(false);
        label.setMouseTransparent(true);
        icon.setManaged(false);
        icon.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        getChildren().addAll(icon, label, mark);
        Tooltip.install(this, tooltip);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.accept(this);
                event.consume();
            }
        });
    }

    Optional<BandItem> item() {
        return Optional.ofNullable(item);
    }

    /** Shows another stay or leg. */
    void show(BandItem shown, WeekWords words, SpokenWords spoken) {
        item = shown;
        labels = words.labels(shown);
        List<String> own = new ArrayList<>();
        own.add(shown.fact() instanceof Leg ? "band-leg" : "band-stay");
        if (shown.openLeft()) {
            own.add("open-left");
        }
        if (shown.openRight()) {
            own.add("open-right");
        }
        shown.lodging().ifPresent(_ -> own.add("changed"));
        Styles.wear(this, Styles.of(own, shown.look()));
        setId(idOf(shown));
        Styles.script(label, labels.getFirst());
        icon.setVisible(shown.fact() instanceof Leg);
        if (shown.fact() instanceof Leg leg) {
            Styles.wear(icon, List.of("leg-icon", leg.mode().name().toLowerCase(Locale.ROOT)));
        }
        mark.show(shown.look().worst());
        String all = words.all(spoken.bandItem(shown.fact(), shown.look()), shown.fact());
        setAccessibleText(all);
        tooltip.setText(all);
        requestLayout();
    }

    private static String idOf(BandItem item) {
        String id = item.fact().id().kind().label() + "-" + item.fact().id().value();
        return item.lodging()
                .map(lodging -> id + "-" + lodging.name().toLowerCase(Locale.ROOT))
                .orElse(id);
    }

    /** Whether it stands back while it is drawn elsewhere. */
    void drag(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /**
     * Puts the bar and its label.
     *
     * @param x where the bar begins
     * @param width how wide it is
     * @param freeLeft how much room is free left of it
     * @param freeRight how much room is free right of it
     * @return up to where bar and label reach
     */
    double place(double x, double y, double width, double freeLeft, double freeRight) {
        resizeRelocate(x, y, width, HEIGHT);
        double start = icon.isVisible() ? PADDING + ICON + 4 : PADDING;
        double inside = width - start - PADDING + 2 - (mark.isVisible() ? Mark.SIZE + 3 : 0);
        icon.resizeRelocate(
                width < 2 * PADDING + ICON ? (width - ICON) / 2 : PADDING,
                (HEIGHT - ICON) / 2,
                ICON,
                ICON);
        mark.resizeRelocate(width - Mark.SIZE - 3, (HEIGHT - Mark.SIZE) / 2, Mark.SIZE, Mark.SIZE);
        label.setVisible(true);
        for (String text : labels) {
            double needed = widths.of(text, label.getFont());
            if (needed <= inside) {
                write(text, start);
                return x + width;
            }
            if (needed + 2 * PADDING <= freeRight) {
                write(text, width + 5);
                return x + width + 5 + needed;
            }
            if (needed + 2 * PADDING <= freeLeft) {
                write(text, -needed - 5);
                return x + width;
            }
        }
        String shortened =
                TextFit.shortened(
                        labels.getLast(), inside, text -> widths.of(text, label.getFont()));
        label.setVisible(!shortened.isEmpty());
        write(shortened, start);
        return x + width;
    }

    private void write(String text, double x) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        label.relocate(x, Math.rint((HEIGHT - label.getLayoutBounds().getHeight()) / 2));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
