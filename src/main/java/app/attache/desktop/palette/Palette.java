package app.attache.desktop.palette;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.FactSearch;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** The palette over a window: a field to type in, and below it what can be done and where one can go. */
public final class Palette {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;
    private static final double FROM_TOP = 90;

    private final PaletteModel model;
    private final Stage stage = new Stage(StageStyle.TRANSPARENT);
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Line> list = new ListView<>();
    private int asked;

    private Palette(PaletteModel model) {
        this.model = model;
    }

    /**
     * Opens the palette of {@code window} over {@code owner}; returns at once.
     *
     * @param search finds facts; keeps what it knows from one opening to the next
     */
    public static void show(Window owner, WindowModel window, FactSearch search) {
        new Palette(new PaletteModel(window, search)).open(owner, window);
    }

    private void open(Window owner, WindowModel window) {
        field.setId("palette-field");
        field.setPromptText(window.texts().get("palette.prompt"));
        field.setAccessibleText(window.texts().get("palette.prompt"));
        Direction.write(field);
        list.setId("palette-list");
        list.setAccessibleText(window.texts().get("palette.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new LineCell());
        list.setPlaceholder(Labels.of(window.texts().get("palette.nothing"), "quiet"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox root = new VBox(field, list);
        root.getStyleClass().add("palette");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.setFill(Color.TRANSPARENT);
        Theme.current().dress(scene);
        scene.getStylesheets().add(String.valueOf(Palette.class.getResource("/css/palette.css")));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(this::fill);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(window.texts().get("palette.list"));
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - WIDTH) / 2);
        stage.setY(owner.getY() + FROM_TOP);
        stage.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        stage.close();
                    }
                });
        stage.show();
        field.requestFocus();
    }

    private void fill(String typed) {
        int now = ++asked;
        List<PaletteModel.Line> doings = model.doings(typed);
        put(doings);
        Programme programme = model.programme();
        Tasks.run(
                () -> model.goings(programme, typed),
                goings -> {
                    if (now == asked) {
                        List<PaletteModel.Line> all = new ArrayList<>(doings);
                        all.addAll(goings);
                        put(all);
                    }
                },
                ErrorWindow::tell);
    }

    private void put(List<PaletteModel.Line> lines) {
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                stage.close();
            }
            case ENTER -> {
                event.consume();
                choose();
            }
            case DOWN, UP -> {
                event.consume();
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                int next = list.getSelectionModel().getSelectedIndex() + step;
                if (next >= 0 && next < list.getItems().size()) {
                    list.getSelectionModel().select(next);
                    list.scrollTo(Math.max(0, next - 4));
                }
            }
            default -> {}
        }
    }

    // The window has the keyboard again before anything is done, which may open another window.
    private void choose() {
        PaletteModel.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            stage.close();
            model.choose(line);
        }
    }

    /** A line with its keys or details at the end; a click chooses it. */
    private final class LineCell extends ListCell<PaletteModel.Line> {

        private final Label label = Labels.of("");
        private final Label aside = Labels.of("", "quiet");
        private final HBox line = new HBox(10, label, gap(), aside);

        LineCell() {
            label.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(PaletteModel.Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Labels.say(label, item.label());
            Labels.say(aside, item.aside());
            setAccessibleText(item.label() + ", " + item.aside());
            setGraphic(line);
        }

        private static Region gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }
    }
}
