package app.attache.desktop.shell;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.WindowModel;

/** Finds out after every step, in the background, which stays and journeys were planned for another time before. */
final class Replanning {

    private final WindowModel window;
    private int asked;

    Replanning(WindowModel window) {
        this.window = window;
    }

    /** Begins, and goes on for as long as the file is shown. */
    void follow() {
        window.snapshot().subscribe(_ -> find());
    }

    private void find() {
        int now = ++asked;
        Tasks.run(
                window.past().get()::replanned,
                replanned -> {
                    if (now == asked && !replanned.equals(window.replanned().get())) {
                        window.replanned().set(replanned);
                    }
                },
                ErrorWindow::tell);
    }
}
