package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** From which side a window is read, in the languages that there are. */
@ExtendWith(ApplicationExtension.class)
class DirectionFxTest {

    @Test
    void hebrewAndArabicAreReadFromTheRight() {
        assertThat(Direction.of(Locale.of("he"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Direction.of(Locale.of("ar", "QA"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Direction.of(Locale.ENGLISH)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Direction.of(Locale.FRENCH)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void arrowsPointAwayFromOneAnotherOnWhicheverSideWhatWasBeforeIs() {
        Toolkit.call(() -> {
            Button back = new Button();
            Button on = new Button();
            Direction.point(back, true);
            Direction.point(on, false);
            Scene scene = new Scene(new StackPane(back, on));
            assertThat(back.getText() + on.getText()).isEqualTo("‹›");

            Direction.turn(scene, Locale.of("he"));
            assertThat(back.getText() + on.getText()).isEqualTo("›‹");
            return scene;
        });
    }
}
