package app.attache.desktop.shell;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.conflicts.ConflictsController;
import app.attache.desktop.inspector.InspectorController;
import app.attache.desktop.sidebar.SidebarController;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The whole window on an open file: bars, lists, calendar, inspector and conflicts. */
public final class ShellView {

    private ShellView() {}

    /** The window of {@code window}, which says that the facts are kept in no file. Changes nothing anywhere. */
    public static Parent unkept(WindowModel window, String name) {
        return of(window, FileState.unkept(name), _ -> {});
    }

    static Parent of(WindowModel window, FileState file, Consumer<Command> commands) {
        return Fxml.load(
                "shell",
                window.texts(),
                Map.of(
                        ShellController.class,
                        () -> new ShellController(window, file, commands),
                        SidebarController.class,
                        () -> new SidebarController(window),
                        InspectorController.class,
                        () -> new InspectorController(window),
                        ConflictsController.class,
                        () -> new ConflictsController(window)));
    }
}
