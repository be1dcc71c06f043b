package app.attache.desktop.editor;

import app.attache.workspace.UnsavedEntry;

/** Keeps what is typed where a crash of the program does not reach it. Returns at once. */
interface Keeping {

    /** Keeps nothing, as in tests of other things. */
    Keeping NOTHING =
            new Keeping() {
                @Override
                public void keep(UnsavedEntry entry) {}

                @Override
                public void drop(String subject) {}
            };

    /** Keeps an entry in place of the one before. */
    void keep(UnsavedEntry entry);

    /** Forgets what was kept of a subject. */
    void drop(String subject);
}
