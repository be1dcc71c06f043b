package app.attache.desktop.shell;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.Tasks;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Origin;
import app.attache.workspace.Workspace;
import java.time.InstantSource;
import java.util.List;

/**
 * Makes steps in an open file, in the background; tells the person what went wrong.
 *
 * @param author who makes them, as the journal names the person
 */
record FileSteps(Workspace workspace, String author, InstantSource clock) implements Steps {

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void make(String label, List<Edit> edits, Done done) {
        Origin origin = new Origin(label, "", author, clock.instant());
        Tasks.run(
                () -> workspace.apply(new ChangeSet(origin, edits)),
                _ -> done.done(true),
                failure -> {
                    ErrorWindow.tell(failure);
                    done.done(false);
                });
    }
}
