package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TypedDaysFxTest {

    private DatePicker picker;

    @Start
    void start(Stage stage) {
        picker = new DatePicker(LocalDate.of(2025, 2, 4));
        TypedDays.in(picker, Locale.UK);
        stage.setScene(new Scene(new VBox(picker)));
        stage.show();
    }

    @Test
    void aDayIsWrittenWithItsMonthInLettersAndReadAsPeopleTypeIt() {
        assertThat(picker.getEditor().getText()).isEqualTo("Tue 4 Feb 2025");
        type("6 mar");
        assertThat(picker.getValue()).isEqualTo("2025-03-06");
        type("no day at all");
        assertThat(picker.getValue()).isEqualTo("2025-03-06");
    }

    private void type(String text) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> {
                    picker.getEditor().setText(text);
                    picker.commitValue();
                }));
    }
}
