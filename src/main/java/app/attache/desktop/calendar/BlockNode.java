package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Fonts;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextFit;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
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
    private static final String EASTERN = "eastern";
    private static final double LEFT = 10;
    private static final double RIGHT = 4;
    private static final double TOP = 3;
    private static final double BOTTOM = 2;
    private static final double LINE = 14.5;

    private static final double BAR = 4;

    /** Narrower blocks have their title upright. */
    private static final double TEXT_FROM = 44;

    /** In a lower one there is no line left under the mark. */
    private static final double UNDER_MARK = 2 * TOP + Mark.SIZE + LINE;

    /** Narrower blocks show no text at all. */
    private static final double UPRIGHT_FROM = 17;

    private static final double UPRIGHT_LEAST = 40;

    private final TextWidths widths;
    private final Consumer<BlockNode> choose;
    private final Text title = text("block-title");
    private final Text details = text("block-details");
    private List<String> styles = List.of();
    private @Nullable Mark mark;
    private @Nullable Block block;
    private @Nullable WeekWords words;
    private Function<Block, String> spoken = _ -> "";
    private String announced = "";

    /** @param choose what to do when somebody chooses the block, by whatever means */
    BlockNode(TextWidths widths, Consumer<BlockNode> choose) {
        this.widths = widths;
        this.choose = choose;
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(title, details);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
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
            getStyleClass().setAll(styled);
        }
        setUserData(meeting.id());
        eastern(title, meeting.title());
        eastern(details, inWords.place(meeting));
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

    private static void eastern(Text text, String shown) {
        boolean eastern = Fonts.familyFor(shown).equals(Fonts.EASTERN);
        if (eastern && !text.getStyleClass().contains(EASTERN)) {
            text.getStyleClass().add(EASTERN);
        } else if (!eastern) {
            text.getStyleClass().remove(EASTERN);
        }
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
        double markWidth = marked ? Mark.SIZE + 2 : 0;
        if (sign != null) {
            sign.place(getWidth(), getHeight());
        }
        title.setRotate(0);
        if (getWidth() - markWidth >= TEXT_FROM) {
            layoutText(shown, inWords, 0, markWidth);
        } else if (getWidth() >= TEXT_FROM && getHeight() >= UNDER_MARK) {
            layoutText(shown, inWords, Mark.SIZE + TOP, 0);
        } else {
            details.setVisible(false);
            layoutUpright(shown, markWidth);
        }
    }

    // What is too narrow for words has its title from top to bottom, if it is tall enough for most
    // of it.
    private void layoutUpright(Block shown, double markHeight) {
        double room = getHeight() - 2 * TOP - markHeight;
        String text =
                getWidth() < UPRIGHT_FROM || room < UPRIGHT_LEAST
                        ? ""
                        : TextFit.shortened(
                                shown.meeting().title(),
                                room,
                                it -> widths.of(it, title.getFont()));
        title.setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            return;
        }
        say(title, text);
        title.setRotate(90);
        Bounds flat = title.getLayoutBounds();
        double middle = BAR + (getWidth() - BAR) / 2;
        title.relocate(
                Math.rint(middle - flat.getWidth() / 2),
                Math.rint(TOP + markHeight + flat.getWidth() / 2 - flat.getHeight() / 2));
    }

    private static void say(Text text, String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    /**
     * @param down how far below the upper edge it begins
     * @param markWidth how much of the title's lines is taken
     */
    private void layoutText(Block shown, WeekWords inWords, double down, double markWidth) {
        double width = getWidth() - LEFT - RIGHT;
        double free = getHeight() - down;
        double top = down + (free < LINE + 2 * TOP + 2 ? (free - LINE) / 2 : TOP);
        int room = (int) ((getHeight() - top - Math.min(top, BOTTOM)) / LINE);
        List<String> titleLines =
                TextFit.lines(
                        shown.meeting().title(),
                        width - markWidth,
                        titleRoom(shown.meeting(), room),
                        text -> widths.of(text, title.getFont()));
        write(title, titleLines, top);
        int left = room - titleLines.size();
        List<String> detailLines =
                left < 1
                        ? List.of()
                        : inWords.details(shown.meeting(), left).stream()
                                .limit(left)
                                .map(line ->
                                        TextFit.shortened(
                                                line,
                                                width,
                                                text -> widths.of(text, details.getFont())))
                                .toList();
        write(details, detailLines, top + titleLines.size() * LINE);
    }

    // Where there is room for two lines only, a long title has both, unless the time is not sure.
    private static int titleRoom(Meeting meeting, int room) {
        boolean sure = meeting.time().certainty() == Certainty.FIXED;
        return room == 2 && sure ? 2 : Math.clamp(room - 1, 1, 2);
    }

    private void write(Text text, List<String> lines, double top) {
        text.setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        String all = lines.stream().collect(Collectors.joining("\n"));
        say(text, all);
        Direction.read(text, all);
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean atStart = text.getStyleClass().contains(EASTERN) == mirrored;
        // Left is where lines begin; those of Latin letters begin at the left in every window.
        boolean fromLeft = text.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
        text.setTextAlignment(atStart || fromLeft ? TextAlignment.LEFT : TextAlignment.RIGHT);
        double x = LEFT;
        if (!atStart) {
            x = getWidth() - RIGHT - text.getLayoutBounds().getWidth();
        }
        text.relocate(x, top);
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
