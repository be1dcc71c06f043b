package app.attache.desktop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The hands of a person who does not pause. TestFX sleeps for 50 ms whenever a key goes down or up and whenever the mouse has
 * moved a little; here the next comes as soon as the toolkit has done with the one before.
 */
public final class Swift {

    /** How often what one event put off to the next turn of the toolkit may be put off again. */
    private static final int TURNS = 3;

    private static final long PATIENCE = 20;

    private final FxRobot robot;

    /** Hands that move the mouse and the keys of {@code robot}. */
    public Swift(FxRobot robot) {
        this.robot = robot;
    }

    /** Presses keys together and lets them go. */
    public void push(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        settle();
    }

    /** Types letters where the keyboard is. */
    public void write(String text) {
        Scene scene = robot.targetWindow().getScene();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        robot.robotContext()
                                .getBaseRobot()
                                .typeKeyboard(scene, KeyCode.UNDEFINED, letter));
        settle();
    }

    /** Clicks the middle of what is to be seen of {@code node}. */
    public void click(Node node) {
        awaitPulse(node.getScene());
        Point2D middle = robot.point(node).query();
        var mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(middle);
        settle();
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    /** Returns when the toolkit has done all that was asked of it. */
    public static void settle() {
        for (int turn = 0; turn < TURNS; turn++) {
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {}));
        }
    }

    /** Returns when {@code scene} shows all that was asked of it. */
    public static void rest(Scene scene) {
        settle();
        awaitPulse(scene);
        settle();
        awaitPulse(scene);
    }

    /** Returns when all of {@code scene} is where it belongs. */
    private static void awaitPulse(Scene scene) {
        CountDownLatch pulse = new CountDownLatch(1);
        Runnable listener = pulse::countDown;
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            if (!pulse.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("The toolkit stands still");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> scene.removePostLayoutPulseListener(listener));
    }
}
