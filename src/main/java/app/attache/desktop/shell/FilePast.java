package app.attache.desktop.shell;

import app.attache.desktop.common.Past;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.workspace.Replanned;
import app.attache.workspace.Step;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.Map;

/** The past of an open file, as its journal tells. */
record FilePast(Workspace workspace) implements Past {

    @Override
    public List<Step> steps() {
        return workspace.history();
    }

    @Override
    public List<Step> stepsOf(Id<?> fact) {
        return workspace.past().stepsOf(fact);
    }

    @Override
    public Programme programmeAfter(long number) {
        return workspace.past().after(number);
    }

    @Override
    public Map<Id<?>, Replanned> replanned() {
        return workspace.past().replanned();
    }
}
