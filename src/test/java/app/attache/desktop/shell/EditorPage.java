package app.attache.desktop.shell;

import app.attache.desktop.Swift;
import app.attache.desktop.editor.Field;
import app.attache.desktop.editor.RowsBox;
import app.attache.desktop.editor.form.Option;
import app.attache.desktop.editor.form.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** An editor as a person fills it in: by mouse and keyboard, tab by tab. */
final class EditorPage {

    /** Longer texts are pasted rather than typed letter by letter. */
    private static final int SHORT = 6;

    private final FxRobot robot;
    private final Swift hands;

    EditorPage(FxRobot robot) {
        this.robot = robot;
        this.hands = new Swift(robot);
    }

    EditorPage untilOpen() {
        WindowPage.until(() -> visible("#editor-save").isPresent());
        Swift.settle();
        robot.targetWindow(robot.lookup("#editor-save").query().getScene().getWindow());
        return this;
    }

    boolean isOpen() {
        return visible("#editor-save").isPresent();
    }

    String title() {
        return ((Labeled) robot.lookup("#editor-title").query()).getText();
    }

    List<String> foreseen() {
        return robot.lookup("#foreseen .foreseen").queryAll().stream()
                .map(it -> ((Labeled) it).getText())
                .toList();
    }

    String problem(String field) {
        return visible("#" + field + "-problem").map(it -> ((Labeled) it).getText()).orElse("");
    }

    /** Says for how many meetings of the series the change is: steps down the list. */
    void reach(int steps) {
        focus(robot.lookup("#editor-reach").query());
        for (int step = 0; step < steps; step++) {
            hands.push(KeyCode.DOWN);
        }
        Swift.settle();
    }

    void save() {
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Swift.settle();
    }

    /** Fills in every field that is to read otherwise than it does. */
    void fill(Values wanted) {
        // The window below may have a form too.
        TabPane tabs =
                robot.lookup("#form").match(TabPane.class::isInstance).queryAs(TabPane.class);
        for (Tab tab : tabs.getTabs()) {
            if (tabs.getSelectionModel().getSelectedItem() != tab) {
                focus(tabs);
                hands.push(KeyCode.RIGHT);
            }
            for (Field field : fields(tab.getContent())) {
                fill(field, wanted);
            }
        }
    }

    private void fill(Field field, Values wanted) {
        String name = field.getName();
        switch (field.getControl()) {
            case TextInputControl control -> type(control, wanted.get(name));
            case CheckBox box -> tick(box, !wanted.get(name).isEmpty());
            case CheckComboBox<?> box -> choose(box, wanted.get(name));
            case ComboBox<?> box -> choose(box, wanted.get(name));
            case RowsBox _ -> fillRows(name, wanted.rows(name));
            default -> throw new AssertionError("No field that a person knows: " + name);
        }
    }

    private void fillRows(String table, List<Values> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (visible("#" + table + "-remove-" + row).isEmpty()) {
                Node add = robot.lookup("#add-" + table).query();
                focus(add);
                hands.push(KeyCode.SPACE);
                // Until it has been drawn, a list to choose from does not know its keys.
                Swift.rest(add.getScene());
            }
            for (Map.Entry<String, String> cell : rows.get(row).cells().entrySet()) {
                visible("#" + table + "-" + row + "-" + cell.getKey())
                        .ifPresent(node -> fillCell(node, cell.getValue()));
            }
            Optional<Node> required = visible("#" + table + "-" + row + "-required");
            if (required.isPresent()) {
                tick((CheckBox) required.get(), !rows.get(row).get("required").isEmpty());
            }
        }
    }

    private void fillCell(Node node, String wanted) {
        switch (node) {
            case TextInputControl control -> type(control, wanted);
            case CheckBox box -> tick(box, !wanted.isEmpty());
            case ComboBox<?> box -> choose(box, wanted);
            default -> throw new AssertionError("No cell that a person knows: " + node);
        }
    }

    /** Types {@code text} in place of what stands in a field. */
    void type(String field, String text) {
        type((TextInputControl) robot.lookup("#edit-" + field).query(), text);
    }

    private void type(TextInputControl control, String text) {
        if (control.getText().equals(text) || !control.isEditable()) {
            return;
        }
        focus(control);
        hands.push(KeyCode.CONTROL, KeyCode.A);
        enter(text);
        Swift.settle();
        if (!control.getText().equals(text)) {
            throw new AssertionError(
                    control.getId() + " reads " + control.getText() + ", not " + text);
        }
    }

    private void enter(String text) {
        if (text.length() <= SHORT) {
            hands.write(text);
        } else {
            onFx(() ->
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
            hands.push(KeyCode.CONTROL, KeyCode.V);
        }
    }

    // As the tabulator key does, which leads from field to field.
    private void focus(Node node) {
        robot.targetWindow(node.getScene().getWindow());
        onFx(node::requestFocus);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private void tick(CheckBox box, boolean on) {
        if (box.isSelected() != on) {
            focus(box);
            hands.push(KeyCode.SPACE);
        }
    }

    private void choose(ComboBox<?> box, String value) {
        if (value(box).equals(value)) {
            return;
        }
        if (value.isEmpty()
                && box.getItems().stream().noneMatch(it -> ((Option) it).value().isEmpty())) {
            throw new AssertionError("Nothing to choose in " + box.getId());
        }
        Option option = option(box.getItems(), value);
        if (box instanceof SearchableComboBox<?>) {
            hands.click(box);
            enter(option.label());
            hands.push(KeyCode.ENTER);
        } else {
            int from = box.getSelectionModel().getSelectedIndex();
            int to = box.getItems().indexOf(option);
            focus(box);
            for (int step = 0; step < Math.abs(to - from); step++) {
                hands.push(to > from ? KeyCode.DOWN : KeyCode.UP);
            }
        }
        Swift.settle();
        if (!value(box).equals(value)) {
            throw new AssertionError(
                    "Wanted " + option + " in " + box.getId() + ", got " + value(box));
        }
    }

    private static String value(ComboBox<?> box) {
        return box.getValue() instanceof Option option ? option.value() : "";
    }

    private static Option option(List<?> items, String value) {
        return items.stream()
                .map(Option.class::cast)
                .filter(it -> it.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not on the list: " + value));
    }

    // Those wanted are ticked one after the other, so they stand in that order.
    private void choose(CheckComboBox<?> box, String values) {
        List<String> wanted =
                Arrays.stream(values.split(" ", -1)).filter(it -> !it.isEmpty()).toList();
        List<Option> checked =
                box.getCheckModel().getCheckedItems().stream().map(Option.class::cast).toList();
        List<Option> toggle = new ArrayList<>();
        checked.stream().filter(it -> !wanted.contains(it.value())).forEach(toggle::add);
        for (String value : wanted) {
            if (checked.stream().noneMatch(it -> it.value().equals(value))) {
                toggle.add(option(box.getItems(), value));
            }
        }
        if (toggle.isEmpty()) {
            return;
        }
        hands.click(box);
        Swift.settle();
        for (Option option : toggle) {
            hands.click(
                    robot.lookup(".list-cell")
                            .match(node ->
                                    node instanceof CheckBoxListCell<?> it
                                            && option.label().equals(it.getText())
                                            && NodeQueryUtils.isVisible().test(it))
                            .<Node>query());
        }
        hands.push(KeyCode.ESCAPE);
        Swift.settle();
    }

    private static List<Field> fields(Node node) {
        List<Field> fields = new ArrayList<>();
        if (node instanceof Field field) {
            fields.add(field);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> fields.addAll(fields(child)));
        }
        return fields;
    }

    private Optional<Node> visible(String query) {
        return robot.lookup(query).match(NodeQueryUtils.isVisible()).tryQuery();
    }
}
