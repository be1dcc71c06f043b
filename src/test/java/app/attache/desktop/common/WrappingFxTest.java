package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Text in Hebrew, in Arabic and in both beside Latin is broken into lines at any width. */
@ExtendWith(ApplicationExtension.class)
class WrappingFxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "לדון בנושאים רבים וחשובים כדי לראות אם השורה נשברת כראוי",
                "اجتماع مع وزير المالية المثال للنقاش حول القضايا الكثيرة",
                "“פגישה עם שר האוצר” is 09:00–10:30; “اجتماع مع وزير المالية” is 10:00–11:30.",
                "Two lines\nפגישה עם שר האוצר לדוגמה בירושלים"
            })
    void linesAreBrokenAtAnyWidth(String text) {
        assertThatCode(() ->
                        Toolkit.call(() -> {
                            Fonts.load();
                            for (int width = 40; width < 400; width += 3) {
                                layOut(text, width);
                            }
                            return text;
                        }))
                .doesNotThrowAnyException();
    }

    private static void layOut(String text, int width) {
        Label label = Labels.wrapped(text);
        VBox box = new VBox(label);
        Theme.LIGHT.dress(new Scene(box, width, 400));
        box.applyCss();
        label.prefHeight(width);
        box.layout();
    }
}
