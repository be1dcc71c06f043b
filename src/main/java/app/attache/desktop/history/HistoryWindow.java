package app.attache.desktop.history;

import app.attache.desktop.common.CellHeight;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Step;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The steps of the file beside its window, the newest first; choosing one shows how things stood after it. */
public final class HistoryWindow {

    private static final double WIDTH = 330;
    private static final double HEIGHT = 520;
    private static final double FROM_TOP = 100;

    private final WindowModel window;
    private final LookingBack lookingBack;
    private final StepWords words;
    private final ListView<Step> list = new ListView<>();
    private int asked;

    private HistoryWindow(WindowModel window, LookingBack lookingBack) {
        this.window = window;
        this.lookingBack = lookingBack;
        this.words = new StepWords(window.texts(), ZoneId.systemDefault());
    }

    /** Opens it over {@code owner}, which goes on working; closing it shows the present again. */
    public static void show(Window owner, WindowModel window, LookingBack lookingBack) {
        new HistoryWindow(window, lookingBack).open(owner);
    }

    private void open(Window owner) {
        list.setId("history-list");
        list.setAccessibleText(window.texts().get("history.title"));
        list.setCellFactory(_ -> new StepCell());
        list.setPlaceholder(Labels.of(window.texts().get("history.none"), "quiet"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, step) -> {
                    if (step != null) {
                        look(step);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button back = new Button(window.texts().get("history.now"));
        back.setId("history-now");
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(_ -> {
            list.getSelectionModel().clearSelection();
            lookingBack.end();
        });
        Button print = new Button(window.texts().get("history.print"));
        print.setId("history-print");
        print.setMaxWidth(Double.MAX_VALUE);
        print.setOnAction(_ -> window.actions().run("command.export-changes"));
        VBox root =
                new VBox(
                        10,
                        Labels.wrapped(window.texts().get("history.how"), "quiet"),
                        list,
                        print,
                        back);
        root.getStyleClass().add("history");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.current().dress(scene);
        Stage stage = new Stage();
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.initOwner(owner);
        stage.setTitle(window.texts().get("history.title"));
        stage.setScene(scene);
        // Over the details, so that the calendar can be seen.
        stage.setX(owner.getX() + owner.getWidth() - WIDTH);
        stage.setY(owner.getY() + FROM_TOP);
        stage.setOnHidden(_ -> lookingBack.end());
        stage.show();
        fill();
    }

    private void fill() {
        Tasks.run(
                () -> window.past().get().steps().reversed(),
                steps -> list.getItems().setAll(steps),
                ErrorWindow::tell);
    }

    private void look(Step step) {
        int now = ++asked;
        Tasks.run(
                () -> Snapshot.of(window.past().get().programmeAfter(step.number())),
                stood -> {
                    if (now == asked) {
                        lookingBack.show(step, stood);
                    }
                },
                ErrorWindow::tell);
    }

    /** A step with what is known of it. */
    private final class StepCell extends ListCell<Step> {

        private final Label label = Labels.wrapped("");
        private final Label detail = Labels.wrapped("", "quiet");
        private final VBox both = new VBox(1, label, detail);

        StepCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setGraphic(null);
                return;
            }
            Labels.say(label, words.label(step));
            Labels.say(detail, words.detail(step));
            setAccessibleText(words.label(step) + ", " + words.detail(step));
            setGraphic(both);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : CellHeight.of(this, both, width);
        }
    }
}
