package app.attache.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToolkitFxTest {

    private int presses;

    @Start
    void start(Stage stage) {
        Button button = new Button("Press");
        button.setOnAction(_ -> presses++);
        stage.setScene(new Scene(button, 1400, 900));
        stage.show();
    }

    @Test
    void aRobotPressesAButtonWithNoDisplay(FxRobot robot) {
        robot.clickOn("Press");
        assertThat(presses).isEqualTo(1);
    }
}
