package app.attache.desktop.change;

import app.attache.desktop.common.Theme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** The change window as a person uses it. */
final class ChangePage {

    private final FxRobot robot;
    private final Stage stage;

    ChangePage(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /** The window in another look. */
    ChangePage dress(Theme theme) {
        robot.interact(() -> theme.dress(stage.getScene()));
        return this;
    }

    /** Types into the field of the new departure, in the place of what is there. */
    ChangePage typeDeparture(String text) {
        return type("#departure", text);
    }

    ChangePage typeReason(String text) {
        return type("#reason", text);
    }

    ChangePage leavesAsPlanned(String name) {
        robot.clickOn(robot.from(root()).lookup(name).<Node>query());
        return this;
    }

    /** Opens the menu of a stranded item and takes the entry with these words. */
    ChangePage decide(String item, String words) {
        robot.clickOn(robot.from(root()).lookup("#decide-" + item).<MenuButton>query());
        waitFor(() -> robot.lookup(words).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        robot.clickOn(words);
        return this;
    }

    /** Chooses a kind of change from the list. */
    ChangePage choose(String kind) {
        robot.clickOn(robot.from(root()).lookup("#kind").<Node>query());
        waitFor(() -> robot.lookup(kind).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        robot.clickOn(kind);
        return this;
    }

    ChangePage anyway() {
        robot.clickOn(robot.from(root()).lookup("#anyway").<Node>query());
        return this;
    }

    void keep() {
        robot.clickOn(button("#keep"));
        waitFor(() -> !stage.isShowing());
    }

    /** What is said by their styles of the nodes with this id: the one of the week before, then the one after. */
    List<String> marks(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        root().lookupAll("#" + id).stream()
                                .map(node -> node.getStyleClass().getLast())
                                .toList());
    }

    ChangePage waitForPlan() {
        return waitFor(() -> !button("#apply").isDisabled());
    }

    ChangePage waitForProblem() {
        return waitFor(() -> !problem().isEmpty());
    }

    /** Waits until the left side says {@code words}. */
    ChangePage waitForWords(String words) {
        return waitFor(() -> allWords().contains(words));
    }

    /** Types where the keyboard is when the window opens, in the place of what is there. */
    ChangePage writeOn(String text) {
        waitFor(() -> stage.getScene().getFocusOwner() instanceof TextField);
        robot.targetWindow(stage);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        return this;
    }

    /** Applies with Ctrl and the return key. */
    void applyByKey() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> !stage.isShowing());
    }

    void apply() {
        robot.clickOn(button("#apply"));
        waitFor(() -> !stage.isShowing());
    }

    void cancel() {
        robot.clickOn(button("#cancel"));
        waitFor(() -> !stage.isShowing());
    }

    void escape() {
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !stage.isShowing());
    }

    String problem() {
        Label label = robot.from(root()).lookup("#problem").query();
        return label.isVisible() ? label.getText() : "";
    }

    /** The id of what the keyboard speaks to. */
    String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    boolean canApply() {
        return !button("#apply").isDisabled();
    }

    /** Everything that is written in the window, part by part. */
    String allWords() {
        List<String> texts =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () ->
                                root().lookupAll("*").stream()
                                        .filter(ChangePage::seen)
                                        .map(ChangePage::words)
                                        .filter(words -> !words.isEmpty())
                                        .toList());
        return String.join("\n", texts);
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextField field -> field.getText();
            case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
            default -> "";
        };
    }

    /** Types into a field, in the place of what is there. */
    ChangePage type(String field, String text) {
        TextField input = robot.from(root()).lookup(field).query();
        robot.clickOn(input);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        return this;
    }

    private Button button(String id) {
        return robot.from(root()).lookup(id).query();
    }

    private Node root() {
        return stage.getScene().getRoot();
    }

    private ChangePage waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain; the window says:\n" + allWords(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
