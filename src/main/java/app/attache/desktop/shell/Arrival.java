package app.attache.desktop.shell;

import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What a window shows of a file while it is being opened: nothing at first, then the facts, and at last what is wrong with
 * them. So the window is made while the file is read, and the week is seen while it is checked. For the FX thread.
 */
final class Arrival {

    private final WindowModel window;
    private final FileState state;

    /** @param name what to call the file */
    Arrival(String name, Texts texts, Instant now) {
        ZoneId here = ZoneId.systemDefault();
        LocalDate today = now.atZone(here).toLocalDate();
        this.window = new WindowModel(texts, Snapshot.AWAITED, today, now, List.of(here));
        this.state = FileState.unkept(name);
    }

    WindowModel window() {
        return window;
    }

    FileState state() {
        return state;
    }

    /** Shows facts, checked or not; where to begin is found out before, off this thread. */
    void show(Snapshot facts, Beginning beginning) {
        window.zones().set(beginning.zones());
        window.date().set(beginning.date());
        window.snapshot().set(facts);
    }

    /**
     * Makes the open file what the window shows.
     *
     * @param kept whether the file stays when the window closes
     * @param windowThread runs what touches the window
     */
    Session complete(Workspace workspace, boolean kept, Executor windowThread) {
        return new Session(workspace, kept, window, state, windowThread);
    }
}
