package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** Remembers which editors were asked for, and opens none. */
public final class AskedEditing implements Editing {

    private final List<String> asked = new ArrayList<>();

    /** What was asked for, in its order: {@code quick meeting:e7}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void edit(Id<?> fact) {
        asked.add("full " + fact);
    }

    @Override
    public void quickEdit(Id<?> fact, Node anchor) {
        asked.add("quick " + fact);
    }

    @Override
    public void create(Entity draft) {
        asked.add("full " + draft.id());
    }

    @Override
    public void quickCreate(Entity draft, Node anchor) {
        asked.add("quick " + draft.id());
    }

    @Override
    public void create(Kind kind) {
        asked.add("new " + kind);
    }

    @Override
    public void wish(Id<Delegation> whose) {
        asked.add("wish " + whose);
    }

    @Override
    public void repeat(Id<Meeting> meeting) {
        asked.add("repeat " + meeting);
    }

    @Override
    public void record(Id<?> item) {
        asked.add("record " + item);
    }

    @Override
    public void delete(Set<Id<?>> facts) {
        asked.add("delete " + facts);
    }

    @Override
    public void editWays() {
        asked.add("ways");
    }
}
