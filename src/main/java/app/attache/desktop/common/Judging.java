package app.attache.desktop.common;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.itinerary.Remedy;
import app.attache.programme.RuleSettings;
import app.attache.workspace.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * The ways to decide on what is found. Each decision is one step that can be undone, made in the background; a failure is told.
 * For the FX thread.
 */
public interface Judging {

    /** Where facts are shown only, as in a picture: nothing happens. */
    Judging NONE = new None();

    /** Whether anything can be decided at all. */
    boolean possible();

    /** Accepts findings as they are; {@code reason} is not blank. */
    void accept(List<Finding> findings, String reason);

    /** Accepts findings no longer. */
    void reopen(List<Finding> findings);

    /** Sets findings of a kind aside, or tells of them again. */
    void mute(FindingKind kind, boolean muted);

    /** Puts settings in force. */
    void settle(RuleSettings settings);

    /** Opens the form of the file's settings. */
    void openSettings();

    /**
     * Looks for ways out of a finding in the background.
     *
     * @param found is told them, the least disturbing first; none where nothing helps
     * @return the search, which can be stopped; nobody is told anything then
     */
    Tasks.Running remedies(Finding finding, Consumer<List<Remedy>> found);

    /** Carries a remedy out. */
    void apply(Remedy remedy);

    /**
     * Finds out how a finding appeared.
     *
     * @param progress is told now and then how far that is, from 0 to 1
     * @param done is told the outcome; empty when that is not known
     */
    void since(Finding finding, DoubleConsumer progress, Consumer<Optional<Appearance>> done);

    /** Does nothing. */
    final class None implements Judging {

        private None() {}

        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public void accept(List<Finding> findings, String reason) {}

        @Override
        public void reopen(List<Finding> findings) {}

        @Override
        public void mute(FindingKind kind, boolean muted) {}

        @Override
        public void settle(RuleSettings settings) {}

        @Override
        public void openSettings() {}

        @Override
        public Tasks.Running remedies(Finding finding, Consumer<List<Remedy>> found) {
            found.accept(List.of());
            return () -> {};
        }

        @Override
        public void apply(Remedy remedy) {}

        @Override
        public void since(
                Finding finding, DoubleConsumer progress, Consumer<Optional<Appearance>> done) {
            done.accept(Optional.empty());
        }
    }
}
