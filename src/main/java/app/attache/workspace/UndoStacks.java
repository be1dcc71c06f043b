package app.attache.workspace;

import app.attache.store.JournalHeading;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * Which changes can be undone and which redone, as the journal tells. A new change leaves nothing to redo.
 *
 * @param last the number of the last step; 0 when there is none
 * @param undoable the changes that stand, the newest first
 * @param redoable the changes that were undone, the one undone last first
 */
record UndoStacks(long last, PStack<JournalHeading> undoable, PStack<JournalHeading> redoable) {

    private static final UndoStacks EMPTY =
            new UndoStacks(0, ConsPStack.empty(), ConsPStack.empty());

    /** The stacks after these steps, which are all. */
    static UndoStacks of(List<JournalHeading> steps) {
        UndoStacks stacks = EMPTY;
        for (JournalHeading step : steps) {
            stacks = stacks.after(step);
        }
        return stacks;
    }

    /** The stacks after one more step. */
    UndoStacks after(JournalHeading step) {
        return switch (step.type()) {
            case CHANGE -> new UndoStacks(step.number(), undoable.plus(step), ConsPStack.empty());
            case UNDO ->
                    new UndoStacks(
                            step.number(), undoable.minus(0), redoable.plus(undoable.get(0)));
            case REDO ->
                    new UndoStacks(
                            step.number(), undoable.plus(redoable.get(0)), redoable.minus(0));
        };
    }

    /** The change that an undo would take back. */
    Optional<JournalHeading> toUndo() {
        return undoable.stream().findFirst();
    }

    /** The change that a redo would make again. */
    Optional<JournalHeading> toRedo() {
        return redoable.stream().findFirst();
    }
}
