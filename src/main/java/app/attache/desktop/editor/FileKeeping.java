package app.attache.desktop.editor;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Tasks;
import app.attache.text.Failure;
import app.attache.workspace.UnsavedEntries;
import app.attache.workspace.UnsavedEntry;
import app.attache.workspace.Workspace;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what is typed in the file itself, in the background: one write after the other, and of what was typed meanwhile only
 * the last. For the FX thread.
 */
final class FileKeeping implements Keeping {

    private final Workspace workspace;
    private final Map<String, Optional<UnsavedEntry>> waiting = new LinkedHashMap<>();
    private boolean busy;
    private boolean told;

    FileKeeping(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void keep(UnsavedEntry entry) {
        waiting.put(entry.subject(), Optional.of(entry));
        next();
    }

    @Override
    public void drop(String subject) {
        waiting.put(subject, Optional.empty());
        next();
    }

    private void next() {
        Iterator<Map.Entry<String, Optional<UnsavedEntry>>> first = waiting.entrySet().iterator();
        if (busy || !first.hasNext()) {
            return;
        }
        Map.Entry<String, Optional<UnsavedEntry>> due = first.next();
        String subject = due.getKey();
        Optional<UnsavedEntry> entry = due.getValue();
        first.remove();
        busy = true;
        Tasks.run(() -> write(subject, entry), _ -> written(), this::failed);
    }

    private boolean write(String subject, Optional<UnsavedEntry> entry) {
        UnsavedEntries unsaved = workspace.unsaved();
        entry.ifPresentOrElse(unsaved::keep, () -> unsaved.drop(subject));
        return true;
    }

    private void written() {
        busy = false;
        next();
    }

    // Saving will fail as well and say so again; every letter need not.
    private void failed(Failure failure) {
        if (!told) {
            told = true;
            ErrorWindow.tell(failure);
        }
        written();
    }
}
