package app.attache.desktop.change;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Fonts;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Named;
import app.attache.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a form's fields. A field that is still the same keeps its node, and with it the cursor. */
final class FieldNodes {

    private static final int COLUMNS = 5;

    private final ChangeModel model;
    private final Texts texts;
    private final GridPane form;
    private List<Field> drawn = List.of();
    private Field.@Nullable Ticks ticked;

    /** @param form filled row by row, before the fields of the record */
    FieldNodes(ChangeModel model, GridPane form) {
        this.model = model;
        this.texts = model.texts();
        this.form = form;
    }

    /** Shows the fields, with what stands in them. Returns whether there are others than before. */
    boolean show(List<Field> fields, List<Node> record, FlowPane people, Label peopleTitle) {
        if (fields.equals(drawn)) {
            return false;
        }
        boolean same = sameKeys(fields);
        drawn = fields;
        if (!same) {
            form.getChildren().clear();
        }
        int at = 0;
        for (Field field : fields) {
            if (field instanceof Field.Ticks ticks) {
                tick(ticks, people, peopleTitle);
            } else if (same) {
                update(field);
                at++;
            } else {
                form.add(labelled(field), at % COLUMNS, at / COLUMNS);
                at++;
            }
        }
        boolean anyTicks = fields.stream().anyMatch(Field.Ticks.class::isInstance);
        if (!anyTicks) {
            people.getChildren().clear();
        }
        if (!same) {
            for (Node field : record) {
                form.add(field, at % COLUMNS, at / COLUMNS);
                at++;
            }
        }
        return true;
    }

    private boolean sameKeys(List<Field> fields) {
        return fields.stream()
                .map(field -> field.getClass() + field.key())
                .toList()
                .equals(drawn.stream().map(field -> field.getClass() + field.key()).toList());
    }

    private Node labelled(Field field) {
        VBox box = new VBox();
        box.getStyleClass().add("field");
        Label label = Labels.of(texts.get("change.field." + field.key()));
        Node node = node(field);
        label.setLabelFor(node);
        box.getChildren().addAll(label, node);
        return box;
    }

    private Node node(Field field) {
        return switch (field) {
            case Field.Shown(String key, String text) -> {
                TextField shown = new TextField();
                shown.setId(key);
                shown.setEditable(false);
                shown.setFocusTraversable(false);
                say(shown, text);
                yield shown;
            }
            case Field.Typed(String key, String prompt) -> {
                TextField typed = new TextField(model.wish().values().text(key));
                typed.setId(key);
                typed.setPromptText(prompt);
                typed.getStyleClass().add("departure");
                typed.textProperty()
                        .addListener((_, _, text) -> {
                            dress(typed);
                            model.edit(wish -> wish.withText(key, text));
                        });
                yield typed;
            }
            case Field.Pick pick -> combo(pick);
            case Field.Ticks _ -> throw new IllegalArgumentException("Shown elsewhere");
        };
    }

    private ComboBox<Field.Option> combo(Field.Pick pick) {
        ComboBox<Field.Option> combo = new ComboBox<>();
        combo.setId(pick.key());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(new Named<>(Field.Option::label));
        fill(combo, pick);
        combo.valueProperty()
                .addListener((_, _, chosen) -> {
                    if (chosen != null) {
                        model.edit(wish -> wish.withText(pick.key(), chosen.value()));
                    }
                });
        return combo;
    }

    private void fill(ComboBox<Field.Option> combo, Field.Pick pick) {
        String chosen = model.wish().values().text(pick.key());
        if (!combo.getItems().equals(pick.options())) {
            combo.getItems().setAll(pick.options());
        }
        pick.options().stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .or(() -> pick.options().stream().findFirst())
                .ifPresent(combo::setValue);
    }

    @SuppressWarnings("unchecked") // a pick's node is a list of its options
    private void update(Field field) {
        Node node = form.lookup("#" + field.key());
        switch (field) {
            case Field.Shown(String _, String text) -> say((TextField) node, text);
            case Field.Typed(String _, String prompt) -> ((TextField) node).setPromptText(prompt);
            case Field.Pick pick -> fill((ComboBox<Field.Option>) node, pick);
            case Field.Ticks _ -> {}
        }
    }

    // Boxes made anew would lose the focus of whoever ticks them with the keyboard.
    private void tick(Field.Ticks ticks, FlowPane people, Label title) {
        if (ticks.equals(ticked) && !people.getChildren().isEmpty()) {
            return;
        }
        ticked = ticks;
        title.setText(Sections.capitals(ticks.title()));
        people.getChildren()
                .setAll(ticks.options().stream().map(option -> box(ticks, option)).toList());
    }

    private Node box(Field.Ticks ticks, Field.Option option) {
        CheckBox box = new CheckBox();
        box.setId("tick-" + option.value().replace(':', '-'));
        Labels.say(box, option.label());
        box.setSelected(model.wish().values().ticked(ticks.key()).contains(option.value()));
        box.selectedProperty()
                .addListener((_, _, on) ->
                        model.edit(wish -> wish.withTick(ticks.key(), option.value(), on)));
        return box;
    }

    static void say(TextField field, String text) {
        field.setText(text);
        dress(field);
    }

    static void dress(TextField field) {
        Direction.write(field);
        field.getStyleClass().remove("eastern");
        if (Fonts.familyFor(field.getText()).equals(Fonts.EASTERN)) {
            field.getStyleClass().add("eastern");
        }
    }
}
