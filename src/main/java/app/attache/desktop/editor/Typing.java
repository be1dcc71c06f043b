package app.attache.desktop.editor;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Fonts;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** Joins a text field to what stands in it. */
final class Typing {

    private Typing() {}

    /** Shows {@code text}; tells {@code typed} what a person types, without the blanks around it. */
    static void fill(TextInputControl control, String text, Consumer<String> typed) {
        show(control, text);
        control.textProperty()
                .addListener((_, _, now) -> {
                    dress(control, now);
                    typed.accept(now.strip());
                });
        dress(control, text);
        Direction.write(control);
    }

    /** Shows another text, unless it stands there already but for blanks that are still being typed. */
    static void show(TextInputControl control, String text) {
        if (!control.getText().strip().equals(text.strip())) {
            control.setText(text);
        }
    }

    private static void dress(TextInputControl control, String text) {
        control.getStyleClass().remove("eastern");
        if (Fonts.familyFor(text).equals(Fonts.EASTERN)) {
            control.getStyleClass().add("eastern");
        }
    }
}
