package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on the grid. Shows one after the other as weeks come and go. Its user data is the id of the meeting: an id for
 * style sheets would have it restyled each time.
 */
final class BlockNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
    private static final List<String> STYLE = List.of("meeting-block");
    private final Consumer<BlockNode> choose;
    private final BlockText text;
    private List<String> styles = List.of();
    private @Nullable Mark mark;
    private @Nullable Block block;
    private @Nullable WeekWords words;
    private Function<Block, String> spoken = _ -> "";
    private String announced = "";

    /** @param choose what to do when somebody chooses the block, by whatever means */
    BlockNode(TextWidths widths, Consumer<BlockNode> choose) {
        this.choose = choose;
        this.text = new BlockText(widths);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(text.nodes());
    }

    /** The meeting shown, if any. */
    Optional<Block> block() {
        return Optional.ofNullable(block);
    }

    /** Shows another meeting. */
    void show(Block shown, WeekWords inWords, Function<Block, String> inSpeech) {
        block = shown;
        words = inWords;
        spoken = inSpeech;
        Meeting meeting = shown.meeting();
        List<String> styled = styles(shown);
        if (!styled.equals(styles)) {
            styles = styled;
            Styles.wear(this, styled);
        }
        setUserData(meeting.id());
        text.prepare(meeting, inWords);
        sign(shown.look().worst());
        drag(false);
        pseudoClassStateChanged(TOUCHED, false);
        announced = "";
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private void sign(Optional<Severity> worst) {
        if (worst.isPresent() && mark == null) {
            mark = new Mark();
            getChildren().add(mark);
        }
        if (mark != null) {
            mark.show(worst);
        }
    }

    /** Whether it stands back while something else is drawn where its meeting would be. */
    void drag(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    /** Shows how bad the worst conflict of its meeting would be, as long as that is only thought of. */
    void foresee(Optional<Severity> worst) {
        sign(worst);
        pseudoClassStateChanged(TOUCHED, true);
        requestLayout();
    }

    /** Shows its meeting as it is. */
    void asItIs() {
        sign(block().flatMap(it -> it.look().worst()));
        pseudoClassStateChanged(TOUCHED, false);
        requestLayout();
    }

    /** Has somebody who listens told {@code what} is going on with its meeting; nothing where that is empty. */
    void announce(String what) {
        if (!what.equals(announced)) {
            announced = what;
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** The style classes that a node has when it shows {@code block}. */
    static List<String> styles(Block block) {
        return Styles.of(STYLE, block.look());
    }

    /** The style classes it has now. */
    List<String> styles() {
        return styles;
    }

    /** Whether it has the ring of what is selected. */
    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        // The ring lies over what is beside it.
        setViewOrder(selected ? -1 : 0);
    }

    @Override
    protected void layoutChildren() {
        Block shown = block;
        WeekWords inWords = words;
        if (shown == null || inWords == null) {
            return;
        }
        Mark sign = mark;
        boolean marked = sign != null && sign.isVisible();
        if (sign != null) {
            sign.place(getWidth(), getHeight());
        }
        text.layOut(shown.meeting(), inWords, this, marked);
    }

    /** Put together only when somebody listens. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && block != null) {
            return announced.isEmpty() ? spoken.apply(block) : announced;
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.accept(this);
        } else if (action == AccessibleAction.SHOW_MENU) {
            askForMenu();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Asks for the menu of its meeting as a mouse would in its middle. */
    void askForMenu() {
        Bounds here = localToScreen(getLayoutBounds());
        fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        0,
                        0,
                        here.getCenterX(),
                        here.getCenterY(),
                        true,
                        null));
    }
}
