package app.attache.desktop.editor;

import app.attache.desktop.common.Fonts;
import app.attache.desktop.editor.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** Joins a list to choose from to a field that holds the value of what is chosen. */
final class OptionBox {

    /** From how many choices on a list is searched rather than read. */
    static final int MANY = 14;

    private OptionBox() {}

    /** Fills {@code box}; tells {@code chosen} the value whenever a person chooses. */
    static void fill(
            ComboBox<Option> box, List<Option> options, String value, Consumer<String> chosen) {
        box.setConverter(new Labelled(options));
        box.getItems().setAll(options);
        box.setCellFactory(_ -> new OptionCell());
        box.setButtonCell(new OptionCell());
        choose(box, value);
        box.valueProperty()
                .addListener((_, _, option) -> {
                    if (option != null) {
                        chosen.accept(option.value());
                    }
                });
    }

    /** Shows {@code value} as chosen. What is not on the list, for example a country of old, is put on it. */
    static void choose(ComboBox<Option> box, String value) {
        Option shown = box.getValue();
        if (shown != null && shown.value().equals(value)) {
            return;
        }
        Optional<Option> listed =
                box.getItems().stream().filter(option -> option.value().equals(value)).findFirst();
        if (listed.isEmpty() && value.isEmpty()) {
            box.setValue(null);
            return;
        }
        if (listed.isEmpty()) {
            List<Option> more = new ArrayList<>(box.getItems());
            more.add(new Option(value, value));
            box.getItems().setAll(more);
            box.setValue(more.getLast());
        } else {
            box.setValue(listed.get());
        }
    }

    /** An option in a typeface that has its letters. */
    private static final class OptionCell extends ListCell<Option> {

        @Override
        protected void updateItem(Option option, boolean empty) {
            super.updateItem(option, empty);
            getStyleClass().remove("eastern");
            if (empty || option == null) {
                setText("");
                return;
            }
            setText(option.label());
            if (Fonts.familyFor(option.label()).equals(Fonts.EASTERN)) {
                getStyleClass().add("eastern");
            }
        }
    }

    /** Finds options by their labels, for lists that are searched. */
    private static final class Labelled extends StringConverter<Option> {

        private final List<Option> options;

        Labelled(List<Option> options) {
            this.options = options;
        }

        @Override
        public String toString(Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option fromString(String text) {
            return options.stream()
                    .filter(option -> option.label().equals(text))
                    .findFirst()
                    .orElse(new Option("", ""));
        }
    }
}
