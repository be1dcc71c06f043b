package app.attache.desktop.shell;

import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** What is to be seen in the window. */
class WindowSight {

    final FxRobot robot;

    WindowSight(FxRobot robot) {
        this.robot = robot;
    }

    /** All that the inspector says, one text a line. */
    List<String> inspector() {
        return robot
                .from(find("#inspector"))
                .lookup(Labeled.class::isInstance)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    boolean exists(String node) {
        return robot.lookup(node).tryQuery().isPresent();
    }

    boolean isVisible(String node) {
        return robot.lookup(node).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** What a screen reader says of what is tinted in the view that is to be seen. */
    List<String> tints() {
        return robot.lookup(".tint").queryAll().stream()
                .filter(WindowPage::isSeen)
                .map(node -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList();
    }

    /** Whether these words are to be seen, whoever says them. */
    boolean says(String words) {
        return robot.lookup((Labeled it) -> words.equals(it.getText()) && isSeen(it))
                .tryQuery()
                .isPresent();
    }

    static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    String text(String node) {
        return ((Labeled) find(node)).getText();
    }

    static void until(Callable<Boolean> condition) {
        try {
            waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain", e);
        }
    }

    // A node is there before its window is on the screen; a person clicks when it is to be seen.
    // Asked on the FX thread,
    // where nothing takes the node out of its scene between two questions.
    void untilSeen(String node) {
        until(() ->
                onFx(() ->
                        robot.lookup(node)
                                .match(NodeQueryUtils.isVisible())
                                .tryQuery()
                                .isPresent()));
    }

    private static <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get();
    }

    Node find(String node) {
        return robot.lookup(node).query();
    }

    /** The meetings that the view of the calendar shows. */
    Set<Object> planned() {
        return robot
                .from(find("#calendar"))
                .lookup((Node node) ->
                        node.getUserData() instanceof Id<?> id
                                && id.kind() == Kind.MEETING
                                && isSeen(node))
                .queryAll()
                .stream()
                .map(Node::getUserData)
                .collect(Collectors.toSet());
    }
}
