package app.attache.desktop.editor;

import app.attache.desktop.common.Steps;
import app.attache.programme.Edit;
import java.util.ArrayList;
import java.util.List;

/** Steps that are noted down, and succeed or fail as told. */
final class RecordedSteps implements Steps {

    private final List<String> labels = new ArrayList<>();
    private final List<List<Edit>> edits = new ArrayList<>();
    private boolean fails;

    void fail(boolean now) {
        fails = now;
    }

    List<String> labels() {
        return labels;
    }

    List<Edit> last() {
        return edits.getLast();
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void make(String label, List<Edit> made, Done done) {
        labels.add(label);
        edits.add(made);
        done.done(!fails);
    }
}
