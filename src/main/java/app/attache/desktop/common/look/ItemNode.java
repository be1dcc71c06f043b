package app.attache.desktop.common.look;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows one fact after the other, and lets a person choose and open it. Its user data is the id of the fact. Subclasses draw
 * it.
 */
public abstract class ItemNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ItemActions actions;
    private List<String> styles = List.of();
    private @Nullable Id<?> fact;
    private Supplier<String> spoken = () -> "";

    /** A node that shows nothing yet, and takes the mouse and the keys. */
    protected ItemNode(ItemActions actions) {
        this(actions, true);
    }

    /** @param mouse whether it takes the mouse; where things are dragged, whoever drags them does */
    protected ItemNode(ItemActions actions, boolean mouse) {
        this.actions = actions;
        setAccessibleRole(AccessibleRole.BUTTON);
        if (mouse) {
            addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /**
     * Shows another fact.
     *
     * @param classes the style classes, the same list for what looks the same
     * @param inSpeech what a screen reader says; asked only when one listens
     */
    protected void show(Id<?> shown, List<String> classes, Supplier<String> inSpeech) {
        fact = shown;
        spoken = inSpeech;
        setUserData(shown);
        if (!classes.equals(styles)) {
            styles = classes;
            Styles.wear(this, classes);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    /** What it shows. */
    public Optional<Id<?>> fact() {
        return Optional.ofNullable(fact);
    }

    /** Whether it has the ring of what is selected. */
    public void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        // The ring lies over what is beside it.
        setViewOrder(selected ? -1 : 0);
    }

    private void pressed(MouseEvent event) {
        if (fact == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        actions.choose(fact);
        if (event.getClickCount() == 2) {
            actions.quickEdit(fact, this);
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (fact == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            actions.open(fact);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            actions.choose(fact);
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && fact != null) {
            return spoken.get();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && fact != null) {
            actions.choose(fact);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
