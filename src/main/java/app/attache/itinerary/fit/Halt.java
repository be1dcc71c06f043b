package app.attache.itinerary.fit;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Ends a search early: when somebody says so, when its thread is interrupted, or when it has taken too long. What was found until
 * then is kept. For any thread.
 */
public final class Halt {

    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean asked;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile boolean limited;

    /** Ends the search as soon as it can. */
    public void stop() {
        asked = true;
        listeners.forEach(Runnable::run);
    }

    /** Whether the search is to end; to be asked in the thread that searches. */
    public boolean stopped() {
        if (!asked && (Thread.currentThread().isInterrupted() || late())) {
            stop();
        }
        return asked;
    }

    /** From now on it is too late after {@code longest}. */
    void after(Duration longest) {
        deadline = System.nanoTime() + longest.toNanos();
        limited = true;
    }

    /** How much time is left, at least a moment; a year where there is no limit. */
    Duration left() {
        return limited
                ? Duration.ofMillis(
                        Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())))
                : Duration.ofDays(365);
    }

    /** Runs {@code listener} when the search is stopped; at once if it is already. */
    void onStop(Runnable listener) {
        listeners.add(listener);
        if (asked) {
            listener.run();
        }
    }

    private boolean late() {
        return limited && System.nanoTime() - deadline > 0;
    }
}
