package app.attache.desktop.editor;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Named;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The table of how long it takes from door to door, for the venues of one city. */
final class WaysWindow {

    private static final double CELL = 92;
    private static final double NAME = 150;

    private final Programme programme;
    private final Texts texts;
    private final WaysModel model;
    private final GridPane table = new GridPane(6, 6);
    private final CheckBox bothWays = new CheckBox();
    private final Label problem;
    private final Map<WaysModel.Way, TextField> cells = new HashMap<>();

    private WaysWindow(WindowModel window) {
        this.programme = window.snapshot().get().programme();
        this.texts = window.texts();
        this.model = new WaysModel(programme);
        this.problem = Labels.wrapped("", "problem");
    }

    /** Waits for the person, and makes what was typed one step. */
    static void show(Window owner, WindowModel window) {
        WaysWindow ways = new WaysWindow(window);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(ways.texts.get("desktop.title"));
        dialog.setHeaderText(ways.texts.get("editor.ways.header"));
        dialog.getDialogPane().setId("ways-dialog");
        dialog.getDialogPane().setContent(ways.content());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Dialogs.dress(dialog.getDialogPane(), window.texts());
        dialog.getDialogPane()
                .getStylesheets()
                .add(String.valueOf(WaysWindow.class.getResource("/css/editor.css")));
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    if (ways.model.anyWrong()) {
                        event.consume();
                    }
                });
        dialog.showAndWait()
                .filter(button -> button == ButtonType.OK)
                .ifPresent(_ ->
                        window.steps()
                                .get()
                                .make(
                                        ways.texts.get("editor.ways.step"),
                                        ways.model.edits(),
                                        _ -> {}));
    }

    private Node content() {
        ComboBox<City> city = new ComboBox<>();
        city.setId("ways-city");
        city.setAccessibleText(texts.get("editor.field.city"));
        city.setConverter(new Named<>(City::name));
        city.getItems().setAll(cities());
        city.valueProperty()
                .subscribe((_, chosen) -> Optional.ofNullable(chosen).ifPresent(this::draw));
        bothWays.setId("ways-both");
        bothWays.setText(texts.get("editor.ways.both"));
        bothWays.setSelected(true);
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("ways-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setPrefViewportHeight(340);
        scroll.setPrefViewportWidth(760);
        table.getStyleClass().add("fields");
        HBox above = new HBox(14, city, bothWays);
        above.getStyleClass().add("delete-line");
        if (!city.getItems().isEmpty()) {
            city.setValue(city.getItems().getFirst());
        }
        return new VBox(
                10, Labels.wrapped(texts.get("editor.ways.how"), "quiet"), above, scroll, problem);
    }

    // Those with the most venues first: there is the most to type.
    private List<City> cities() {
        return programme.all(City.class).stream()
                .filter(city -> venues(city.id()).size() > 1)
                .sorted(
                        Comparator.<City>comparingInt(city -> -venues(city.id()).size())
                                .thenComparing(City::name))
                .toList();
    }

    private List<Venue> venues(Id<City> city) {
        return programme.all(Venue.class).stream()
                .filter(venue -> venue.city().equals(city))
                .sorted(Comparator.comparing(Venue::name).thenComparing(Venue::id))
                .toList();
    }

    private void draw(City city) {
        table.getChildren().clear();
        cells.clear();
        List<Venue> venues = venues(city.id());
        FactNames names = new FactNames(programme, texts);
        table.add(Labels.of(texts.get("editor.ways.corner"), "quiet"), 0, 0);
        for (int column = 0; column < venues.size(); column++) {
            Label head = Labels.wrapped(names.of(venues.get(column)), "rows-head");
            head.setPrefWidth(CELL);
            head.setMaxWidth(CELL);
            table.add(head, column + 1, 0);
        }
        for (int row = 0; row < venues.size(); row++) {
            Label head = Labels.wrapped(names.of(venues.get(row)));
            head.setPrefWidth(NAME);
            head.setMinWidth(NAME);
            table.add(head, 0, row + 1);
            for (int column = 0; column < venues.size(); column++) {
                if (column != row) {
                    table.add(cell(venues.get(row), venues.get(column)), column + 1, row + 1);
                }
            }
        }
    }

    private TextField cell(Venue from, Venue to) {
        WaysModel.Way way = new WaysModel.Way(from.id(), to.id());
        TextField field = new TextField(model.text(way));
        field.setId("way-" + from.id().value() + "-" + to.id().value());
        field.setAccessibleText(texts.get("desktop.way", from.name(), to.name()));
        field.setPrefWidth(CELL);
        field.setMaxWidth(CELL);
        field.textProperty()
                .addListener((_, _, typed) -> {
                    if (field.isFocused()) {
                        model.type(way, typed, bothWays.isSelected());
                        follow(way);
                    }
                });
        cells.put(way, field);
        return field;
    }

    private void follow(WaysModel.Way typed) {
        cells.forEach((way, field) -> {
            if (!way.equals(typed)) {
                field.setText(model.text(way));
            }
            field.getStyleClass().remove("bad");
            if (model.isWrong(way)) {
                field.getStyleClass().add("bad");
            }
        });
        Labels.say(problem, model.anyWrong() ? texts.get("editor.ways.wrong") : "");
    }
}
