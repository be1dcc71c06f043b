package app.attache.desktop.editor;

import app.attache.desktop.editor.form.Input;
import app.attache.desktop.editor.form.Option;
import app.attache.desktop.editor.form.Problem;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.CheckComboBox;

/** Joins the fields of a layout to those of a model, by their names; decides nothing. */
final class FormBinder {

    private final EditorModel model;
    private final Texts texts;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Field, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();
    private boolean complainAll;

    FormBinder(EditorModel model, Parent form) {
        this.model = model;
        this.texts = model.texts();
        collect(form, Optional.empty());
        for (Input.Field field : model.fields()) {
            Field at = fields.get(field.name());
            if (at != null) {
                join(at, field);
            }
        }
        id();
        model.onChange(this::show);
        show();
    }

    private void collect(Node node, Optional<Tab> tab) {
        if (node instanceof Field field) {
            fields.put(field.getName(), field);
            tab.ifPresent(it -> tabs.put(field, it));
        } else if (node instanceof Button button) {
            buttons.put(button.getId(), button);
        } else if (node instanceof TabPane pane) {
            pane.getTabs().forEach(it -> collect(it.getContent(), Optional.of(it)));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, tab));
        }
    }

    // An id can be given once, to what is new.
    private void id() {
        Field id = fields.get("id");
        if (id != null && id.getControl() instanceof TextInputControl control) {
            if (model.subject().fresh()) {
                join(id, new Input.Field("id", new Input.Text()));
            } else {
                control.setText(model.subject().base().id().value());
                control.setEditable(false);
                control.setFocusTraversable(false);
            }
        }
    }

    @SuppressWarnings("unchecked") // all lists of a form are lists of options
    private void join(Field at, Input.Field field) {
        String name = field.name();
        String value = model.values().get(name);
        shown.put(name, value);
        Node control = at.getControl();
        if (at.getLabel().isEmpty()) {
            control.setAccessibleText(texts.get("editor.field." + name));
        } else {
            control.setAccessibleText(at.getLabel());
        }
        control.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        visited.add(name);
                        complain();
                    }
                });
        switch (field.input()) {
            case Input.Text _ -> Typing.fill(text(control), value, typed -> type(name, typed));
            case Input.Yes _ -> {
                CheckBox box = (CheckBox) control;
                box.setText(texts.get("editor.field." + name));
                box.setSelected(!value.isEmpty());
                box.selectedProperty().addListener((_, _, on) -> type(name, on ? "yes" : ""));
            }
            case Input.One one ->
                    OptionBox.fill(
                            (ComboBox<Option>) control,
                            one.options().apply(model.choices()),
                            value,
                            chosen -> type(name, chosen));
            case Input.Many many ->
                    several(
                            (CheckComboBox<Option>) control,
                            name,
                            many.options().apply(model.choices()));
            case Input.Rows rows -> ((RowsBox) control).join(model, name, rows);
        }
    }

    private static TextInputControl text(Node control) {
        return (TextInputControl) control;
    }

    // Those chosen keep their order; who is added comes last.
    private void several(CheckComboBox<Option> box, String name, List<Option> options) {
        box.getItems().setAll(options);
        List<String> chosen = chosen(name);
        options.stream()
                .filter(option -> chosen.contains(option.value()))
                .forEach(box.getCheckModel()::check);
        box.getCheckModel()
                .getCheckedItems()
                .addListener((ListChangeListener<Option>) _ -> type(name, merged(name, box)));
    }

    private String merged(String name, CheckComboBox<Option> box) {
        Set<String> checked = new HashSet<>();
        List<String> merged = new ArrayList<>();
        box.getCheckModel().getCheckedItems().forEach(option -> checked.add(option.value()));
        chosen(name).stream().filter(checked::contains).forEach(merged::add);
        box.getCheckModel().getCheckedItems().stream()
                .map(Option::value)
                .filter(value -> !merged.contains(value))
                .forEach(merged::add);
        return String.join(" ", merged);
    }

    private List<String> chosen(String name) {
        return Arrays.stream(model.values().get(name).split(" ", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void type(String name, String text) {
        shown.put(name, text);
        model.type(name, text);
    }

    /** Shows what stands in the model's fields where it is another than was shown, and what is wrong. */
    @SuppressWarnings("unchecked")
    private void show() {
        for (Map.Entry<String, String> field : List.copyOf(shown.entrySet())) {
            String now = model.values().get(field.getKey());
            Field at = fields.get(field.getKey());
            if (at != null && !now.equals(field.getValue())) {
                shown.put(field.getKey(), now);
                switch (at.getControl()) {
                    case TextInputControl control -> Typing.show(control, now);
                    case ComboBox<?> box -> OptionBox.choose((ComboBox<Option>) box, now);
                    case CheckBox box -> box.setSelected(!now.isEmpty());
                    default -> {}
                }
            }
        }
        complain();
    }

    /** From now on says all that is wrong, and puts the keyboard where it is first. */
    void complainAll() {
        complainAll = true;
        complain();
        model.problems().keySet().stream()
                .map(FormBinder::tableOf)
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(this::focus);
    }

    private void focus(Field field) {
        Tab tab = tabs.get(field);
        if (tab != null) {
            tab.getTabPane().getSelectionModel().select(tab);
        }
        field.getControl().requestFocus();
    }

    /** Puts the keyboard into the first field. */
    void focusFirst() {
        fields.values().stream()
                .findFirst()
                .ifPresent(field -> {
                    field.getControl().requestFocus();
                    if (field.getControl() instanceof TextInputControl control) {
                        control.selectAll();
                    }
                });
    }

    /** Whether the layout has a place for a field. */
    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The button of the layout with this id, if it has one. */
    Optional<Button> button(String id) {
        return Optional.ofNullable(buttons.get(id));
    }

    /** Of what is wrong, the first thing that is not said at a field of this layout. */
    Optional<String> elsewhere() {
        return model.problems().entrySet().stream()
                .filter(it -> !fields.containsKey(tableOf(it.getKey())))
                .map(it -> texts.get(it.getValue().why()))
                .findFirst();
    }

    private void complain() {
        Map<String, Problem> problems = model.problems();
        fields.forEach((name, field) -> {
            Problem problem = problems.get(name);
            boolean due = complainAll || model.touched(name) && visited.contains(name);
            boolean offers = problem != null && !problem.ways().isEmpty();
            if (problem != null && (due || offers)) {
                field.complain(texts.get(problem.why()), problem, model::take);
            } else {
                field.praise();
            }
            if (field.getControl() instanceof RowsBox rows && complainAll) {
                rows.complain(problems, name, texts);
            }
        });
    }

    private static String tableOf(String field) {
        int row = field.indexOf('.');
        return row > 0 && Character.isDigit(field.charAt(row + 1))
                ? field.substring(0, row)
                : field;
    }
}
