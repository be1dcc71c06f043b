package app.attache.desktop.shell;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done in a window on a file, under the names that its menus and its palette share. */
final class WindowActions {

    /** The kinds of fact that a person makes, those most often made first; a gap parts what is planned from the rest. */
    static final List<Kind> MADE =
            List.of(
                    Kind.MEETING,
                    Kind.WISH,
                    Kind.LEG,
                    Kind.MOVEMENT,
                    Kind.STAY,
                    Kind.PERSON,
                    Kind.DELEGATION,
                    Kind.VENUE,
                    Kind.CITY,
                    Kind.DOOR_TO_DOOR,
                    Kind.DEPENDENCY,
                    Kind.MILESTONE,
                    Kind.SEPARATION,
                    Kind.VISIT);

    private static final Set<Kind> REPEATED = Set.of(Kind.MEETING);

    /** What really was, and when, is recorded of these. */
    private static final Set<Kind> RECORDED = Set.of(Kind.MEETING, Kind.LEG, Kind.MOVEMENT);

    private static final int PLANNED = 5;
    private static final String NEW = "new.";

    private final WindowModel window;

    WindowActions(WindowModel window) {
        this.window = window;
    }

    /** States all that can be done to facts, and all commands that have a name of their own. */
    void register(Consumer<Command> commands) {
        add(
                "view.tint",
                window.texts().get("shell.menu.tint"),
                "",
                () -> window.tinted().set(!window.tinted().get()));
        for (Kind kind : MADE) {
            add(
                    NEW + kind.label(),
                    window.texts().get("shell.new." + kind.label()),
                    kind == Kind.MEETING ? "Ctrl+N" : "",
                    () -> window.editing().get().create(kind));
        }
        add(
                "edit.ways",
                window.texts().get("shell.edit.ways"),
                "",
                () -> window.editing().get().editWays());
        selected(
                "edit.selected",
                "F2",
                () ->
                        window.selection()
                                .get()
                                .ifPresent(fact -> window.editing().get().edit(fact)));
        selected("edit.delete", "Del", this::delete);
        window.actions()
                .add(
                        new Action(
                                "repair-day",
                                window.texts().get("shell.action.repair-day"),
                                "",
                                () -> meeting().isPresent(),
                                () -> meeting().ifPresent(window.changing().get()::repairAfter)));
        selected(
                "edit.repeat",
                "Ctrl+R",
                REPEATED,
                item -> window.editing().get().repeat(Id.meeting(item.value())));
        selected("edit.record", "", RECORDED, item -> window.editing().get().record(item));
        for (Command command : Command.values()) {
            String id = command.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String name = "shell.action." + id;
            if (window.texts().has(name)) {
                add(
                        "command." + id,
                        window.texts().get(name),
                        keys(command),
                        () -> commands.accept(command));
            }
        }
    }

    /** The meeting that is selected, if one is. */
    private Optional<Id<Meeting>> meeting() {
        return window.selection()
                .get()
                .filter(id -> id.kind() == Kind.MEETING)
                .map(id -> Id.meeting(id.value()));
    }

    /** Deletes all that is selected. */
    void delete() {
        Set<Id<?>> facts = window.selected().get();
        window.editing().get().delete(facts);
    }

    private void add(String id, String label, String keys, Runnable run) {
        window.actions().add(Action.of(id, label, keys, run));
    }

    private void selected(String id, String keys, Runnable run) {
        window.actions()
                .add(
                        new Action(
                                id,
                                window.texts().get("shell." + id),
                                keys,
                                () -> window.selection().get().isPresent(),
                                run));
    }

    private void selected(String id, String keys, Set<Kind> kinds, Consumer<Id<?>> run) {
        window.actions()
                .add(
                        new Action(
                                id,
                                window.texts().get("shell." + id),
                                keys,
                                () -> selected(kinds).isPresent(),
                                () -> selected(kinds).ifPresent(run)));
    }

    private Optional<Id<?>> selected(Set<Kind> kinds) {
        return window.selection().get().filter(it -> kinds.contains(it.kind()));
    }

    private static String keys(Command command) {
        return switch (command) {
            case NEW_VISIT -> "Ctrl+Shift+N";
            case OPEN_FILE -> "Ctrl+O";
            case IMPORT -> "Ctrl+I";
            case CLOSE_FILE -> "Ctrl+W";
            case QUIT -> "Ctrl+Q";
            case UNDO -> "Ctrl+Z";
            case REDO -> "Ctrl+Y";
            case CHANGE_ITINERARY -> "Ctrl+E";
            case SHOW_KEYS -> "F1";
            default -> "";
        };
    }

    /** Fills the menu of what can be made. */
    void fillNew(MenuButton menu) {
        for (Kind kind : MADE) {
            if (menu.getItems().size() == PLANNED) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            window.actions()
                    .find(NEW + kind.label())
                    .map(this::item)
                    .ifPresent(menu.getItems()::add);
        }
        menu.getItems().add(new SeparatorMenuItem());
        window.actions().find("edit.ways").map(this::item).ifPresent(menu.getItems()::add);
        window.actions().find("command.fit-wishes").map(this::item).ifPresent(menu.getItems()::add);
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.label());
        item.setId("menu-" + action.id().replace('.', '-'));
        if (!action.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.keys().replace("Ctrl", "Shortcut")));
        }
        item.setOnAction(_ -> window.actions().run(action.id()));
        return item;
    }
}
