package app.attache.desktop.common;

import app.attache.programme.Edit;
import java.util.List;

/**
 * The way in which a part of the window changes the file: one step at a time, made in the background, that can be undone.
 * For the FX thread. What goes wrong is told to the person by whoever makes the steps.
 */
public interface Steps {

    /** Where facts are shown only, as in a picture or in a plan that is not made yet: nothing can be changed. */
    Steps NONE = new None();

    /** Whether anything can be changed. */
    boolean possible();

    /**
     * Makes edits as one step.
     *
     * @param label the step in a few words, as the undo menu names it
     * @param edits what is done, to the facts as the window shows them; for none nothing happens
     * @param done called on the FX thread when the step was made and the window shows it, or when it failed: with whether
     *     it was made
     */
    void make(String label, List<Edit> edits, Done done);

    /** Learns how it went. */
    @FunctionalInterface
    interface Done {
        /**
         * Called once.
         *
         * @param made whether the step is in the file
         */
        void done(boolean made);
    }

    /** Changes nothing. */
    final class None implements Steps {

        private None() {}

        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public void make(String label, List<Edit> edits, Done done) {
            done.done(false);
        }
    }
}
