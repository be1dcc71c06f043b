package app.attache.desktop.month;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The place of a day in a month, with its number and what falls on it. */
final class DayCell extends Region {

    static final double HEAD = 24;

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARGIN = 6;

    private final Label number = Labels.of("", "month-number");
    private final Label milestone = Labels.of("", "month-milestone");
    private final CellTints tints;
    private final Consumer<LocalDate> open;
    private @Nullable LocalDate date;
    private Supplier<String> spoken = () -> "";
    private Supplier<List<String>> tinted = List::of;

    /**
     * @param widths the widths of text
     * @param goTo what a click does
     * @param open what a double click does, and an assistive program that presses it
     */
    DayCell(TextWidths widths, Consumer<LocalDate> goTo, Consumer<LocalDate> open) {
        this.tints = new CellTints(widths);
        this.open = open;
        getStyleClass().add("month-day");
        setAccessibleRole(AccessibleRole.BUTTON);
        number.setMouseTransparent(true);
        milestone.setMouseTransparent(true);
        getChildren().addAll(number, milestone, tints.label());
        setOnMousePressed(event -> pressed(event, goTo));
    }

    private void pressed(MouseEvent event, Consumer<LocalDate> goTo) {
        LocalDate day = date;
        if (day == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            open.accept(day);
        } else {
            goTo.accept(day);
            requestFocus();
        }
        event.consume();
    }

    /**
     * Shows another day.
     *
     * @param says the number, with the month where it begins
     * @param falls what falls on it; may be empty
     */
    void show(MonthModel.Day day, String says, String falls, Supplier<String> inSpeech) {
        date = day.clock().date();
        spoken = inSpeech;
        number.setText(says);
        Labels.say(milestone, falls);
        pseudoClassStateChanged(OTHER, !day.inMonth());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    /**
     * Tints what restricts work on the day.
     *
     * @param labels what the corner may say, the fullest form first; may be empty
     */
    void tint(List<DayTint> shown, List<String> labels, TintWords words) {
        tints.show(shown, labels, words, getChildren());
        tinted = () -> shown.stream().map(it -> words.spoken(it.of())).toList();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Nullable LocalDate date() {
        return date;
    }

    void today(boolean is) {
        pseudoClassStateChanged(TODAY, is);
    }

    /** Whether it is the date that the window is on; the Tab key comes to it. */
    void choose(boolean is) {
        pseudoClassStateChanged(CHOSEN, is);
        setFocusTraversable(is);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(number.prefWidth(-1), HEAD - 4);
        number.resizeRelocate(3, 2, width, HEAD - 4);
        double free = getWidth() - width - 2 * MARGIN;
        double needed = milestone.prefWidth(-1);
        // What does not fit whole is left to the tooltip and to the day itself.
        milestone.setVisible(needed <= free);
        milestone.resizeRelocate(getWidth() - needed - MARGIN, 2, needed, HEAD - 4);
        double taken = milestone.isVisible() && needed > 0 ? needed + MARGIN : 0;
        tints.place(getWidth(), getHeight(), width + MARGIN, getWidth() - taken - MARGIN, HEAD);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? Stream.concat(Stream.of(spoken.get()), tinted.get().stream())
                        .collect(Collectors.joining("; "))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            Optional.ofNullable(date).ifPresent(open);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
