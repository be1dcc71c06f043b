package app.attache.workspace;

import app.attache.conflict.Lately;
import app.attache.programme.Programme;
import app.attache.store.JournalHeading;
import app.attache.store.Loaded;
import app.attache.store.Store;
import app.attache.store.StoreFailure;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * What an opened file holds.
 *
 * @param snapshot its facts and what is wrong with them
 * @param stacks what can be undone and redone in it
 * @param remarks what a person should know about it
 */
record Opened(Snapshot snapshot, UndoStacks stacks, List<OpeningRemark> remarks) {

    /**
     * Reads a file and judges it as of {@code now}.
     *
     * @param firstLook told what the file holds before that is checked
     * @throws StoreFailure when it cannot be read
     */
    static Opened of(Store store, Instant now, Consumer<Snapshot> firstLook) {
        Loaded loaded = store.load();
        Snapshot unchecked = Snapshot.unchecked(loaded.programme());
        firstLook.accept(unchecked);
        List<JournalHeading> headings = store.headings();
        CompletableFuture<Lately> lately = lately(store, loaded.programme(), headings, now);
        Snapshot checked = unchecked.withFindings(now);
        return new Opened(checked.with(awaited(lately)), UndoStacks.of(headings), remarks(loaded));
    }

    // While the facts are checked, which takes longer and waits for no disk.
    private static CompletableFuture<Lately> lately(
            Store store, Programme programme, List<JournalHeading> headings, Instant now) {
        return CompletableFuture.supplyAsync(
                () -> LateChanges.read(store, programme, headings, now),
                Thread::startVirtualThread);
    }

    private static Lately awaited(CompletableFuture<Lately> lately) {
        try {
            return lately.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static List<OpeningRemark> remarks(Loaded loaded) {
        return loaded.shifted().stream()
                .<OpeningRemark>map(
                        time -> new OpeningRemark.Shifted(time.fact(), time.written(), time.now()))
                .toList();
    }
}
