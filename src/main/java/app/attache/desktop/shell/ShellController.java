package app.attache.desktop.shell;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Action;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.FactSearch;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.conflicts.ConflictsController;
import app.attache.desktop.filter.FilterMenu;
import app.attache.desktop.history.HistoryWindow;
import app.attache.desktop.history.LookingBack;
import app.attache.desktop.history.LookingBackBar;
import app.attache.desktop.month.MiniMonth;
import app.attache.desktop.palette.Palette;
import app.attache.desktop.sidebar.SidebarController;
import app.attache.desktop.welcome.WelcomeView;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Joins the bars above and below, and the parts between them, to their models. */
public final class ShellController {

    /** In a narrower window the views are chosen from a menu. */
    private static final double ROOMY = 1400;

    private static final PseudoClass AWAITED = PseudoClass.getPseudoClass("awaited");

    private final WindowModel window;
    private final FileState file;
    private final Consumer<Command> commands;
    private final DateNavigation days;
    private final StatusWords status;
    private final WindowActions actions;
    private final FactSearch facts;
    private @Nullable CalendarParts parts;
    private @Nullable Parent beginnings;

    @FXML private BorderPane root;
    @FXML private StackPane calendar;
    @FXML private StackPane viewPlace;
    @FXML private VBox left;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button title;
    @FXML private MenuButton zones;
    @FXML private MenuButton make;
    @FXML private TextField search;
    @FXML private Menu languages;
    @FXML private MenuItem undo;
    @FXML private MenuItem redo;
    @FXML private CheckMenuItem tinted;
    @FXML private Button hard;
    @FXML private Button soft;
    @FXML private Button toNote;
    @FXML private Button setAside;
    @FXML private Button lastStep;
    @FXML private Label notice;
    @FXML private Label safety;
    @FXML private SidebarController sidebarController;
    @FXML private ConflictsController conflictsController;

    /** @param commands does what menus and buttons ask for */
    ShellController(WindowModel window, FileState file, Consumer<Command> commands) {
        this.window = window;
        this.file = file;
        this.commands = commands;
        this.days = new DateNavigation(window);
        this.status = new StatusWords(window, file, ZoneId.systemDefault());
        this.actions = new WindowActions(window);
        this.facts = new FactSearch(window.texts());
    }

    @FXML
    private void initialize() {
        Direction.point(previous, true);
        Direction.point(next, false);
        FilterMenu wanted = new FilterMenu(window);
        left.getChildren().addFirst(wanted);
        left.getChildren().addFirst(new MiniMonth(window));
        tinted.selectedProperty().bindBidirectional(window.tinted());
        actions.register(commands);
        actions.fillNew(make);
        LanguageMenu.fill(languages, window.texts(), commands);
        LookingBack lookingBack = new LookingBack(window);
        root.setTop(new VBox(root.getTop(), new LookingBackBar(window, lookingBack)));
        new CalendarActions(window, days).register();
        act(
                "view.history",
                "shell.history",
                "Ctrl+H",
                () -> HistoryWindow.show(owner(), window, lookingBack));
        act(
                "view.palette",
                "shell.act.palette",
                "Ctrl+K",
                () -> Palette.show(owner(), window, facts));
        act("go.date", "shell.act.date", "Ctrl+G", this::pickDate);
        act("go.search", "shell.act.search", "Ctrl+F", this::search);
        act("zones.choose", "shell.act.zones", "", zones::show);
        act("view.filter", "shell.act.filter", "", wanted::show);
        parts = new CalendarParts(window, calendar);
        viewPlace
                .getChildren()
                .add(
                        new ViewSwitcher(
                                window, root.widthProperty().map(it -> it.doubleValue() >= ROOMY)));
        title.textProperty().bind(days.title());
        new ZoneMenu(new ZoneChoices(window), window.texts()).fill(zones);
        search.textProperty().bindBidirectional(window.search());
        Direction.write(search);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searching);
        window.snapshot().subscribe(this::count);
        window.snapshot().subscribe(this::offerBeginnings);
        file.undo().subscribe(this::steps);
        file.redo().subscribe(this::steps);
        file.saved().subscribe(() -> safety.setText(status.safety()));
        notice.textProperty().bind(file.notice());
        offerBeginnings();
        count();
        steps();
        safety.setText(status.safety());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void act(String id, String label, String keys, Runnable run) {
        window.actions().add(Action.of(id, window.texts().get(label), keys, run));
    }

    private Window owner() {
        return root.getScene().getWindow();
    }

    private void search() {
        search.requestFocus();
        search.selectAll();
    }

    private CalendarParts parts() {
        return Objects.requireNonNull(parts, "not before the window is made");
    }

    /** In the place of the calendar, ways to begin with a file that turns out to be empty. */
    private void offerBeginnings() {
        boolean empty =
                window.snapshot().get().checked() && window.snapshot().get().programme().isEmpty();
        if (empty && beginnings == null) {
            beginnings = WelcomeView.ofEmptyFile(window.texts(), commands);
            calendar.getChildren().add(beginnings);
        }
        if (beginnings != null) {
            beginnings.setVisible(empty);
        }
    }

    private void count() {
        hard.setText(status.count(Severity.HARD));
        soft.setText(status.count(Severity.SOFT));
        toNote.setText(status.count(Severity.INFO));
        setAside.setText(status.setAside());
        setAside.setVisible(!status.setAside().isEmpty());
        setAside.setManaged(setAside.isVisible());
        hard.pseudoClassStateChanged(AWAITED, !status.known());
        soft.setVisible(status.known());
        toNote.setVisible(status.known());
    }

    private void steps() {
        Labels.say(lastStep, status.undo());
        lastStep.setVisible(file.undo().get().isPresent());
        name(undo, "shell.menu.undo", file.undo().get());
        name(redo, "shell.menu.redo", file.redo().get());
    }

    private void name(MenuItem item, String key, Optional<String> step) {
        item.setDisable(step.isEmpty());
        item.setText(
                step.map(label -> window.texts().get(key + "-named", label))
                        .orElse(window.texts().get(key)));
    }

    @FXML
    private void previous() {
        days.previous();
    }

    @FXML
    private void next() {
        days.next();
    }

    @FXML
    private void today() {
        days.today();
    }

    @FXML
    private void pickDate() {
        DatePopup.show(title, window.date().get(), days::goTo);
    }

    @FXML
    private void showConflicts() {
        conflictsController.focusAll();
    }

    @FXML
    private void showHistory() {
        window.actions().run("view.history");
    }

    /** A menu item or a button names its command in its user data. */
    @FXML
    private void command(ActionEvent event) {
        Object name =
                event.getSource() instanceof MenuItem item
                        ? item.getUserData()
                        : ((Node) event.getSource()).getUserData();
        commands.accept(Command.valueOf(String.valueOf(name)));
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            parts().shown().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            sidebarController.chooseFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            sidebarController.focus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        Key.of(event, event.getTarget() instanceof TextInputControl)
                .ifPresent(key -> {
                    event.consume();
                    window.actions().run(key.action());
                });
    }
}
