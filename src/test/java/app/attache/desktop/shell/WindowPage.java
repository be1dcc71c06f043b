package app.attache.desktop.shell;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.attache.desktop.Swift;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The window as a person uses it: what can be seen, clicked and typed. */
final class WindowPage extends WindowSight {

    private static final String CALENDAR_MONTH = "#date-popup";
    private static final String FIELD_MONTH = ".date-picker-popup";
    private static final Set<String> OTHER_MONTHS = Set.of("previous-month", "next-month");

    private final Swift hands;
    private final MainWindow window;
    private final FileActions actions;

    private WindowPage(FxRobot robot, MainWindow window, FileActions actions) {
        super(robot);
        this.hands = new Swift(robot);
        this.window = window;
        this.actions = actions;
    }

    /** Makes the window on the first screen; on the FX thread. */
    static WindowPage open(Stage stage, FxRobot robot, FileChoosing choosing, InstantSource clock) {
        MainWindow window = new MainWindow(stage, Texts.english(), Settings.forgetful());
        FileActions actions = new FileActions(window, choosing, clock);
        actions.welcome();
        stage.setMaximized(false);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        return new WindowPage(robot, window, actions);
    }

    WindowPage openSample() {
        robot.clickOn("#open-sample");
        return untilOpen();
    }

    WindowPage untilOpen() {
        until(() -> window.session().isPresent() && exists("#shell"));
        waitForFxEvents();
        return this;
    }

    /** Opens a file in a way of the test's own. */
    void open(Path file, FileActions.Opening opening) {
        robot.interact(() -> actions.open(file, opening));
    }

    Session session() {
        return window.session().orElseThrow();
    }

    WindowModel model() {
        return session().window();
    }

    void ask(Command command) {
        Platform.runLater(() -> actions.accept(command));
        waitForFxEvents();
    }

    void showWeekOf(LocalDate day) {
        robot.interact(() -> model().date().set(day));
    }

    String weekTitle() {
        return text("#week-title");
    }

    String undoStep() {
        return text("#undo-step");
    }

    String safety() {
        return text("#safety");
    }

    /** Clicks without a pause. */
    void tap(String node) {
        untilSeen(node);
        hands.click(find(node));
    }

    void click(String node) {
        untilSeen(node);
        robot.clickOn(node);
        waitForFxEvents();
    }

    /** What the window remembers for the next time. */
    Settings settings() {
        return window.settings();
    }

    /** Takes a language from the menu. */
    void speak(Language language) {
        click("#file-menu");
        untilSeen("#language-menu");
        robot.moveTo("#language-menu");
        // Straight to the side, or the mouse leaves the entry that holds the list open.
        untilSeen("#language-as-system");
        robot.moveTo("#language-as-system");
        click("#language-" + language.label());
        until(() -> Language.current() == language);
        waitForFxEvents();
    }

    /** Picks what is called so from a list that unfolds. */
    void pick(String box, String name) {
        ComboBox<?> list = (ComboBox<?>) find(box);
        robot.interact(() -> pick(list, name));
        waitForFxEvents();
    }

    private static <T> void pick(ComboBox<T> list, String name) {
        list.setValue(
                list.getItems().stream()
                        .filter(item -> list.getConverter().toString(item).equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    /** Opens a menu and takes the entry with these words. */
    void choose(String menu, String words) {
        click(menu);
        click(words);
    }

    /** Opens the months of the calendar's title. */
    void openMonth() {
        click("#week-title");
        untilSeen(CALENDAR_MONTH);
    }

    /** Opens the months of a field for a day. */
    void openMonth(String field) {
        untilSeen(field);
        robot.clickOn(robot.from(find(field)).lookup(".arrow-button").<Node>query());
        untilSeen(FIELD_MONTH);
    }

    /** Picks a day of the month that is open. */
    void pickDay(int day) {
        until(() -> exists(FIELD_MONTH) || exists(CALENDAR_MONTH));
        String month = exists(FIELD_MONTH) ? FIELD_MONTH : CALENDAR_MONTH;
        robot.clickOn(
                robot.from(find(month))
                        .lookup(".day-cell")
                        .match(it -> it.getStyleClass().stream().noneMatch(OTHER_MONTHS::contains))
                        .match((Labeled cell) -> cell.getText().equals(String.valueOf(day)))
                        .<Node>query());
        until(() -> !exists(month));
        waitForFxEvents();
    }

    /** Drags the block of a meeting so many pixels down. */
    void dragDown(Id<?> meeting, double pixels) {
        drag(meeting, 0, pixels);
    }

    /** Drags the block of a meeting so many pixels to the right and down. */
    void drag(Id<?> meeting, double right, double down) {
        robot.moveTo(block(meeting)).press(MouseButton.PRIMARY);
        robot.moveBy(right / 2, down / 2).moveBy(right / 2, down / 2);
        robot.release(MouseButton.PRIMARY);
        waitForFxEvents();
    }

    /** Clicks the block of a meeting. */
    void click(Id<?> meeting) {
        robot.clickOn(block(meeting));
        waitForFxEvents();
    }

    /** Where the block of a meeting is on the screen. */
    Bounds place(Id<?> meeting) {
        return screen(block(meeting));
    }

    /** Where something is on the screen. */
    Bounds place(String node) {
        return screen(find(node));
    }

    private static Bounds screen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private Node block(Id<?> meeting) {
        return robot.lookup(".blocks .meeting-block").queryAll().stream()
                .filter(node -> node.isVisible() && meeting.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    void press(KeyCode... keys) {
        hands.push(keys);
    }

    void write(String node, String text) {
        click(node);
        robot.eraseText(((TextInputControl) find(node)).getLength());
        robot.write(text, 0);
        waitForFxEvents();
    }

    void search(String text) {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write(text, 0);
        waitForFxEvents();
    }

    /** Types into the palette, which is open, and takes what fits best. */
    void take(String text) {
        untilSeen("#palette-field");
        robot.targetWindow(find("#palette-field").getScene().getWindow());
        hands.write(text);
        press(KeyCode.ENTER);
    }

    /** The fact whose block has the keyboard; nothing where it is elsewhere. */
    @Nullable Object focused() {
        Node owner = find("#shell").getScene().getFocusOwner();
        return owner == null ? null : owner.getUserData();
    }

    ListView<?> list(String node) {
        return (ListView<?>) find(node);
    }

    /** What the dialog on top says, with its header. */
    String dialog() {
        until(() -> !dialogs().isEmpty());
        DialogPane pane = dialogs().getLast();
        String content = pane.getContentText();
        if (pane.getContent() instanceof TextInputControl all) {
            content = all.getText();
        }
        return pane.getHeaderText() + "\n" + content;
    }

    /** Presses a button of the dialog on top. */
    void answer(String button) {
        Button named = button(button);
        robot.interact(named::fire);
        waitForFxEvents();
    }

    /** Whether all of a button of the dialog on top is to be seen. */
    boolean hasWhole(String button) {
        Button named = button(button);
        var bounds = named.localToScene(named.getLayoutBounds());
        return bounds.getMaxY() <= named.getScene().getHeight();
    }

    private static Button button(String text) {
        until(() -> !dialogs().isEmpty());
        DialogPane pane = dialogs().getLast();
        return pane.getButtonTypes().stream()
                .map(pane::lookupButton)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    boolean asks() {
        return !dialogs().isEmpty();
    }

    private static List<DialogPane> dialogs() {
        return Window.getWindows().stream()
                .filter(it -> it.isShowing() && it.getScene() != null)
                .filter(it -> it.getScene().getRoot() instanceof DialogPane)
                .map(it -> (DialogPane) it.getScene().getRoot())
                .toList();
    }
}
