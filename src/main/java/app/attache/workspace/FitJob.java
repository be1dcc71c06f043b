package app.attache.workspace;

import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitResult;
import app.attache.itinerary.fit.Fitter;
import app.attache.itinerary.fit.Halt;
import app.attache.text.Failure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A search for arrangements that goes on in a thread of its own, about what the file held when it was begun. Nothing is written.
 * For any thread.
 */
public final class FitJob {

    private final CompletableFuture<FitResult> result = new CompletableFuture<>();
    private final Halt halt = new Halt();

    private FitJob() {}

    static FitJob start(Fitter fitter, FitRequest request, Consumer<FitProgress> listener) {
        FitJob job = new FitJob();
        Thread.ofVirtual().name("fit").start(() -> job.run(fitter, request, listener));
        return job;
    }

    private void run(Fitter fitter, FitRequest request, Consumer<FitProgress> listener) {
        try {
            result.complete(fitter.fit(request, halt, listener));
        } catch (RuntimeException | Error failed) {
            result.completeExceptionally(failed);
        }
    }

    /** Ends the search as soon as it can; the best so far is the result then. Does nothing once it is done. */
    public void stop() {
        halt.stop();
    }

    /** Whether there is a result, or there will be none. */
    public boolean done() {
        return result.isDone();
    }

    /** What is found, when it is; fails with what went wrong. What hangs on it runs in the thread of the search. */
    public CompletionStage<FitResult> whenDone() {
        return result.minimalCompletionStage();
    }

    /**
     * Waits for what is found. An interrupt stops the search, and the best so far is returned with the thread still interrupted.
     *
     * @throws Failure when the question cannot be looked into
     */
    public FitResult result() {
        try {
            return result.get();
        } catch (InterruptedException e) {
            stop();
            FitResult best = joined();
            Thread.currentThread().interrupt();
            return best;
        } catch (ExecutionException e) {
            return joined();
        }
    }

    private FitResult joined() {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Failure failure -> throw failure;
                case RuntimeException defect -> throw defect;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }
}
