package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import java.util.Set;
import javafx.scene.Node;

/**
 * The ways into the editors of facts, from wherever a fact is shown. Nothing is changed by asking: what a person then saves
 * is one step that can be undone. For the FX thread.
 */
public interface Editing {

    /** Where facts are shown only, as in a picture: nothing happens. */
    Editing NONE = new None();

    /** Opens the full editor of a fact; does nothing for one that is not there. */
    void edit(Id<?> fact);

    /** Opens the few fields that are changed most, in a popover that points at {@code anchor}. */
    void quickEdit(Id<?> fact, Node anchor);

    /**
     * Opens the full editor of a fact that is not in the file yet, filled with {@code draft}.
     *
     * @param draft has an id that the file does not use; see {@link FreshIds}
     */
    void create(Entity draft);

    /** The same in a popover that points at {@code anchor}, for a draft that is complete but for its name. */
    void quickCreate(Entity draft, Node anchor);

    /** Opens the full editor of a new fact of {@code kind}, filled with what the window shows: its day, its delegation. */
    void create(Kind kind);

    /** Opens the full editor of a new wish of a delegation. */
    void wish(Id<Delegation> whose);

    /** Opens the editor of the series that a meeting is of; of one that is of none, to hold it again and again. */
    void repeat(Id<Meeting> meeting);

    /** Opens the record of when a meeting, leg or movement really was; at first as it was planned. */
    void record(Id<?> item);

    /** Removes facts, once the person has said what becomes of what refers to them; does nothing for none. */
    void delete(Set<Id<?>> facts);

    /** Opens the table of how long it takes from door to door. */
    void editWays();

    /** Does nothing. */
    final class None implements Editing {

        private None() {}

        @Override
        public void edit(Id<?> fact) {}

        @Override
        public void quickEdit(Id<?> fact, Node anchor) {}

        @Override
        public void create(Entity draft) {}

        @Override
        public void quickCreate(Entity draft, Node anchor) {}

        @Override
        public void create(Kind kind) {}

        @Override
        public void wish(Id<Delegation> whose) {}

        @Override
        public void repeat(Id<Meeting> meeting) {}

        @Override
        public void record(Id<?> item) {}

        @Override
        public void delete(Set<Id<?>> facts) {}

        @Override
        public void editWays() {}
    }
}
