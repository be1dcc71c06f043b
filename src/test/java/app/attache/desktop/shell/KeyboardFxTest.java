package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window and an editor by the keyboard alone: Tab comes by everything, as one reads, and one sees where it is. */
@ExtendWith(ApplicationExtension.class)
class KeyboardFxTest {

    private final Locale before = Locale.getDefault();
    private WindowPage page;
    private EditorPage editor;

    @Start
    void start(Stage stage) {
        FxRobot robot = new FxRobot();
        page = WindowPage.open(stage, robot, new AnsweredFiles(), () -> WindowModels.NOW);
        editor = new EditorPage(robot);
    }

    @AfterEach
    void close() {
        Theme.LIGHT.use();
        Language.AS_SYSTEM.use();
        Locale.setDefault(before);
    }

    @Test
    void tabComesByEverythingAsOneReadsWithARingAroundIt() {
        page.openSample();
        TabWalk light = TabWalk.from(page.find("#file-menu"), page);
        assertThat(light.stops())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(light.all());
        assertThat(light.stops().stream().map(this::part)).isSorted();
        assertThat(light.stops().stream().filter(it -> part(it) == 0).map(KeyboardFxTest::x))
                .isSorted();
        page.ask(Command.SWITCH_THEME);
        TabWalk dark = TabWalk.from(page.find("#file-menu"), page);
        assertThat(dark.stops()).isEqualTo(light.stops());
        assertThat(light.unseen()).isEmpty();
        assertThat(dark.unseen()).isEmpty();

        Platform.runLater(() -> page.model().editing().get().edit(Id.meeting("e4")));
        editor.untilOpen();
        TabWalk form = TabWalk.from(page.find("#edit-title"), page);
        assertThat(form.stops())
                .extracting(Node::getId)
                .containsExactly(
                        "edit-title",
                        "edit-start",
                        "edit-end",
                        "edit-clock",
                        "edit-place",
                        "edit-certainty",
                        "edit-format",
                        "edit-status",
                        "edit-marking",
                        "edit-delegations",
                        "edit-press",
                        "edit-interpretation",
                        "editor-cancel",
                        "editor-save",
                        "form");
        assertThat(form.unseen()).isEmpty();
    }

    private int part(Node node) {
        BorderPane window = (BorderPane) page.find("#shell");
        List<Node> parts =
                List.of(
                        window.getTop(),
                        window.getLeft(),
                        window.getCenter(),
                        window.getRight(),
                        window.getBottom());
        Node at = node;
        while (!parts.contains(at)) {
            at = at.getParent();
        }
        return parts.indexOf(at);
    }

    private static double x(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void everythingThatCanBeDoneIsInThePalette() {
        page.openSample();
        assertThat(page.model().actions().all())
                .extracting(Action::id)
                .containsAll(
                        Arrays.stream(Command.values())
                                .map(it ->
                                        "command."
                                                + it.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                .toList());
    }
}
