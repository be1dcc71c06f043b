package app.attache.desktop.editor;

import app.attache.desktop.common.Labels;
import app.attache.desktop.editor.form.Choices;
import app.attache.desktop.editor.form.Input;
import app.attache.desktop.editor.form.Option;
import app.attache.desktop.editor.form.Problem;
import app.attache.desktop.editor.form.Values;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of a table in a form, as layouts name it: the same fields in each, to be added, removed and put in order. */
public final class RowsBox extends VBox {

    private static final double GAP = 6;
    private static final double USUAL = 120;

    private final VBox lines = new VBox(4);
    private final Map<String, List<Option>> options = new HashMap<>();
    private List<Values> rows = new ArrayList<>();
    private double[] widths = {};

    /** Rows that the form fills; the layout gives the widths of the columns. */
    public RowsBox() {
        getStyleClass().add("rows");
        setSpacing(6);
    }

    /** The widths of the columns, parted by blanks. */
    public String getWidths() {
        return String.join(" ", Arrays.stream(widths).mapToObj(Double::toString).toList());
    }

    /** Says how wide the columns are, in pixels, parted by blanks. */
    public void setWidths(String given) {
        widths = Arrays.stream(given.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    /** Joins the rows to the table {@code table} of the form. */
    void join(EditorModel model, String table, Input.Rows input) {
        Texts texts = model.texts();
        Choices choices = model.choices();
        for (Input.Field column : input.columns()) {
            if (column.input() instanceof Input.One one) {
                options.put(column.name(), one.options().apply(choices));
            }
        }
        Button add = new Button(texts.get("editor.rows.add"), new FontIcon("fth-plus"));
        add.setId("add-" + table);
        add.getStyleClass().add("add-row");
        add.setOnAction(_ -> {
            List<Values> more = new ArrayList<>(rows);
            more.add(input.fresh());
            model.fill(table, more);
            focus(more.size() - 1);
        });
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("rows-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(heads(texts, input), scroll, add);
        draw(model, table, input);
        model.onChange(() -> {
            if (!model.values().rows(table).equals(rows)) {
                draw(model, table, input);
            }
        });
    }

    private HBox heads(Texts texts, Input.Rows input) {
        HBox heads = new HBox(GAP);
        for (int column = 0; column < input.columns().size(); column++) {
            Label head = new Label(texts.get("editor.field." + input.columns().get(column).name()));
            head.getStyleClass().add("rows-head");
            size(head, column);
            heads.getChildren().add(head);
        }
        return heads;
    }

    private void size(Region node, int column) {
        double width = column < widths.length ? widths[column] : USUAL;
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        if (column == 0) {
            node.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(node, Priority.ALWAYS);
        }
    }

    private void draw(EditorModel model, String table, Input.Rows input) {
        rows = new ArrayList<>(model.values().rows(table));
        lines.getChildren().clear();
        for (int row = 0; row < rows.size(); row++) {
            lines.getChildren().add(line(model, table, input, row));
        }
    }

    private Node line(EditorModel model, String table, Input.Rows input, int row) {
        HBox line = new HBox(GAP);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int column = 0; column < input.columns().size(); column++) {
            Region cell = cell(model, table, row, input.columns().get(column));
            size(cell, column);
            line.getChildren().add(cell);
        }
        Texts texts = model.texts();
        Button up = small("fth-arrow-up", texts.get("editor.rows.up"), table + "-up-" + row);
        up.setDisable(row == 0);
        up.setOnAction(_ -> {
            List<Values> moved = new ArrayList<>(rows);
            moved.add(row - 1, moved.remove(row));
            model.fill(table, moved);
        });
        Button remove = small("fth-x", texts.get("editor.rows.remove"), table + "-remove-" + row);
        remove.setOnAction(_ -> {
            List<Values> fewer = new ArrayList<>(rows);
            fewer.remove(row);
            model.fill(table, fewer);
        });
        line.getChildren().addAll(up, remove);
        Label problem = Labels.wrapped("", "problem");
        problem.setId(table + "-problem-" + row);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        VBox whole = new VBox(2, line, problem);
        whole.setUserData(problem);
        return whole;
    }

    private static Button small(String icon, String name, String id) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("row-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private Region cell(EditorModel model, String table, int row, Input.Field column) {
        String value = rows.get(row).get(column.name());
        String id = table + "-" + row + "-" + column.name();
        String name = model.texts().get("editor.field." + column.name());
        Region cell =
                switch (column.input()) {
                    case Input.Yes _ -> {
                        CheckBox box = new CheckBox();
                        box.setSelected(!value.isEmpty());
                        box.selectedProperty()
                                .addListener((_, _, on) ->
                                        type(model, table, row, column.name(), on ? "yes" : ""));
                        yield box;
                    }
                    case Input.One _ -> {
                        List<Option> all = options.getOrDefault(column.name(), List.of());
                        ComboBox<Option> box =
                                all.size() > OptionBox.MANY
                                        ? new SearchableComboBox<>()
                                        : new ComboBox<>();
                        OptionBox.fill(
                                box,
                                all,
                                value,
                                chosen -> type(model, table, row, column.name(), chosen));
                        yield box;
                    }
                    case Input.Text _, Input.Many _, Input.Rows _ -> {
                        TextField field = new TextField();
                        Typing.fill(
                                field,
                                value,
                                typed -> type(model, table, row, column.name(), typed));
                        yield field;
                    }
                };
        cell.setId(id);
        cell.setAccessibleText(name);
        return cell;
    }

    // The row is known here already, so that it is not drawn anew under the hand that types.
    private void type(EditorModel model, String table, int row, String column, String text) {
        rows.set(row, rows.get(row).with(column, text));
        model.fill(table, rows);
    }

    private void focus(int row) {
        if (row < lines.getChildren().size()
                && lines.getChildren().get(row) instanceof VBox whole
                && whole.getChildren().getFirst() instanceof HBox line) {
            line.getChildren().getFirst().requestFocus();
        }
    }

    /** Says in each row what is wrong with it. */
    void complain(Map<String, Problem> problems, String table, Texts texts) {
        for (int row = 0; row < lines.getChildren().size(); row++) {
            String prefix = table + "." + row + ".";
            String why =
                    problems.entrySet().stream()
                            .filter(it -> it.getKey().startsWith(prefix))
                            .map(it ->
                                    texts.get(
                                            "editor.rows.problem",
                                            texts.get(
                                                    "editor.field."
                                                            + it.getKey()
                                                                    .substring(prefix.length())),
                                            texts.get(it.getValue().why())))
                            .findFirst()
                            .orElse("");
            if (lines.getChildren().get(row).getUserData() instanceof Label problem) {
                Labels.say(problem, why);
                problem.setVisible(!why.isEmpty());
            }
        }
    }
}
