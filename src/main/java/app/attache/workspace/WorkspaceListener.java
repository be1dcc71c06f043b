package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.ChangeSet;

/** Learns of every step after it is on the disk, and of what the passing of time brings. */
@FunctionalInterface
public interface WorkspaceListener {

    /**
     * A step was made. Called on the thread that made it, one step after the other: return soon, and hop to the thread of a
     * window from here. A change made from within this call is refused.
     *
     * @param change what was done, for an undo what took the change back
     * @param delta the findings that came and went
     */
    void changed(Snapshot before, Snapshot after, ChangeSet change, ConflictDelta delta);

    /**
     * Findings came or went because time passed; the facts are the same. Called as {@link #changed} is, though on a thread of
     * its own unless a step was about to be made.
     *
     * @param delta the findings that came and went
     */
    default void turned(Snapshot before, Snapshot after, ConflictDelta delta) {}
}
