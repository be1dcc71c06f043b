package app.attache.desktop.shell;

import app.attache.desktop.Swift;
import app.attache.desktop.change.ChangeWindow;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Editing;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.editor.form.Drafts;
import app.attache.desktop.welcome.WelcomeView;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** All that can be opened over the window, and the window's own views. */
final class Screens {

    /**
     * Something that can be opened.
     *
     * @param ready what is to be seen once it has all it shows; empty where that is at once
     */
    record Screen(String name, String ready, Runnable open) {}

    private static final Id<Meeting> MEETING = Id.meeting("e4");

    private final WindowPage page;
    private final Stage stage;

    Screens(WindowPage page, Stage stage) {
        this.page = page;
        this.stage = stage;
    }

    /** All that opens in a window of its own. */
    List<Screen> windows() {
        List<Screen> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (Screens.class.getResource("/fxml/edit-" + kind.label() + ".fxml") != null) {
                all.add(new Screen("edit-" + kind.label(), "", later(() -> edit(kind))));
            }
        }
        all.add(screen("edit-ways", () -> editing().editWays()));
        all.add(screen("delete", () -> editing().delete(Set.of(Id.venue("capitol")))));
        all.add(new Screen("change", ".change .dot", later(this::change)));
        all.add(screen("fit", () -> page.model().changing().get().repairAfter(MEETING)));
        all.add(screen("drafts", Command.SHOW_DRAFTS));
        all.add(screen("rules", Command.SET_RULES));
        all.add(screen("new-visit", Command.NEW_VISIT));
        all.add(screen("keys", Command.SHOW_KEYS));
        all.add(screen("paper", Command.EXPORT_BRIEFING));
        all.add(screen("passphrase", () -> PassphraseDialog.choose(stage, texts())));
        all.add(
                new Screen(
                        "history",
                        ".history .list-cell .quiet",
                        later(() -> page.model().actions().run("view.history"))));
        all.add(new Screen("palette", "", () -> page.press(KeyCode.CONTROL, KeyCode.K)));
        all.add(screen("failure", () -> ErrorWindow.tell(failure())));
        all.add(screen("defect", () -> ErrorWindow.show(new IllegalStateException("an example"))));
        return all;
    }

    /** All that opens from something in the window and points at it. */
    List<Screen> popups() {
        List<Screen> all = new ArrayList<>();
        for (Kind kind : List.of(Kind.MEETING, Kind.LEG, Kind.STAY, Kind.MOVEMENT)) {
            all.add(new Screen("quick-" + kind.label(), "", later(() -> quickEdit(kind))));
        }
        all.add(clicked("date", "#week-title", "#date-popup"));
        all.add(clicked("menu-file", "#file-menu", "#language-menu"));
        all.add(clicked("menu-new", "#new-menu", ""));
        all.add(clicked("menu-clocks", "#zones", ""));
        all.add(clicked("menu-export", "#export-menu", ""));
        all.add(clicked("menu-card", "#card-menu", "#why-item"));
        all.add(clicked("remedies", "#ways-out", ".remedy-apply"));
        return all;
    }

    private static Screen screen(String name, Runnable open) {
        return new Screen(name, "", later(open));
    }

    private Screen screen(String name, Command command) {
        return new Screen(name, "", () -> page.ask(command));
    }

    private Screen clicked(String name, String what, String ready) {
        return new Screen(name, ready, () -> page.tap(what));
    }

    private static Runnable later(Runnable open) {
        return () -> Platform.runLater(open);
    }

    private void edit(Kind kind) {
        page.session().workspace().current().programme().all(kind).stream()
                .findFirst()
                .ifPresentOrElse(
                        fact -> editing().edit(fact.id()),
                        () -> {
                            switch (kind) {
                                case ACTUAL -> editing().record(MEETING);
                                case SERIES -> editing().repeat(MEETING);
                                default -> editing().create(kind);
                            }
                        });
    }

    private void quickEdit(Kind kind) {
        Programme programme = page.session().workspace().current().programme();
        programme.all(kind).stream()
                .findFirst()
                .ifPresentOrElse(
                        fact -> editing().quickEdit(fact.id(), page.find("#calendar")),
                        () ->
                                new Drafts(page.model())
                                        .of(kind)
                                        .ifPresent(draft ->
                                                editing()
                                                        .quickCreate(
                                                                draft, page.find("#calendar"))));
    }

    private void change() {
        ChangeWindow.until(
                stage,
                page.session().workspace(),
                Id.stay("washington"),
                LocalDateTime.of(2025, 2, 8, 21, 0),
                texts(),
                _ -> {});
    }

    private Editing editing() {
        return page.model().editing().get();
    }

    private Texts texts() {
        return page.model().texts();
    }

    private static Failure failure() {
        return new Failure(Message.of("desktop.typed.no-hour", "25:00")) {};
    }

    /** Opens {@code screen} and returns its window once all of it is there. */
    Window open(Screen screen) {
        Set<Window> before = new HashSet<>(Window.getWindows());
        screen.open().run();
        WindowPage.until(() -> newest(before) != null);
        if (!screen.ready().isEmpty()) {
            page.untilSeen(screen.ready());
        }
        Window window = Objects.requireNonNull(newest(before));
        Swift.rest(window.getScene());
        return window;
    }

    private static @Nullable Window newest(Set<Window> before) {
        return WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() ->
                        Window.getWindows().stream()
                                .filter(it -> !before.contains(it) && it.isShowing())
                                .filter(it -> it.getScene() != null)
                                .reduce((_, last) -> last)
                                .orElse(null)));
    }

    /** Closes whatever is open over the window. */
    void closeAll() {
        WindowPage.until(() -> {
            Platform.runLater(() ->
                    List.copyOf(Window.getWindows()).stream()
                            .filter(it -> !it.equals(stage))
                            .forEach(Window::hide));
            Swift.settle();
            return Window.getWindows().size() == 1;
        });
    }

    /** Shows a view in the middle of the window. */
    Scene show(CalendarView view) {
        Platform.runLater(() -> page.model().view().set(view));
        Swift.rest(stage.getScene());
        return stage.getScene();
    }

    /** The first screen, as it is before a file is open. */
    Parent welcome(Texts texts) {
        return WelcomeView.of(texts, List.of(), _ -> {}, _ -> {});
    }

    /** What stands in the place of the calendar of an empty file. */
    Parent empty(Texts texts) {
        return WelcomeView.ofEmptyFile(texts, _ -> {});
    }
}
