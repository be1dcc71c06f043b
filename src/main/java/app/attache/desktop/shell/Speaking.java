package app.attache.desktop.shell;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Lets the window speak another language: all of it is made anew on the same open file. What a person has typed and not saved
 * can be read in its own language only, so while there is such a thing the window waits for its next start.
 */
final class Speaking {

    private final MainWindow window;
    private final Equipment equipment;
    private final Consumer<Command> commands;
    private final Runnable welcome;

    /**
     * @param commands does what menus and buttons ask for
     * @param welcome shows the first screen
     */
    Speaking(MainWindow window, Equipment equipment, Consumer<Command> commands, Runnable welcome) {
        this.window = window;
        this.equipment = equipment;
        this.commands = commands;
        this.welcome = welcome;
    }

    /** Keeps {@code language} for the next start, and speaks it now where that loses nothing. */
    void speak(Language language) {
        window.settings().language(language);
        if (isTyping()) {
            Texts texts = window.texts();
            ErrorWindow.inform(
                    texts.get("shell.language.later"), texts.get("shell.language.later.text"));
            return;
        }
        others().forEach(Window::hide);
        language.use();
        window.speak(Texts.of(language.locale()));
        window.session().ifPresentOrElse(this::showAgain, welcome);
    }

    private void showAgain(Session before) {
        WindowModel old = before.window();
        WindowModel model =
                new WindowModel(
                        window.texts(),
                        before.workspace().current(),
                        old.date().get(),
                        old.now().get(),
                        old.zones().get());
        FileState state = FileState.unkept(name(before));
        Session session = before.shownIn(model, state, Platform::runLater);
        equipment.handTo(session);
        Outlooks.carry(old, model);
        window.settings().keepTint(model.tinted());
        Parent view = ShellView.of(model, state, commands);
        window.showAgain(session, view);
    }

    private String name(Session session) {
        return session.kept() ? session.state().name() : window.texts().get("shell.sample");
    }

    // A popover that a click elsewhere does not close is one with something typed in it; the
    // editors'
    // own windows let nobody choose a language before they are closed.
    private boolean isTyping() {
        return others().stream()
                .anyMatch(it -> it instanceof Popover popover && !popover.isAutoHide());
    }

    /** What is open over the window. */
    private List<Window> others() {
        return Window.getWindows().stream().filter(this::isOver).toList();
    }

    private boolean isOver(Window other) {
        return other instanceof Stage stage && isWindow(stage.getOwner())
                || other instanceof PopupWindow popup && isWindow(popup.getOwnerWindow());
    }

    private boolean isWindow(Window owner) {
        return window.stage().equals(owner);
    }
}
