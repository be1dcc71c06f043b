package app.attache.workspace;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does things later. */
@FunctionalInterface
public interface Alarm {

    /** The machine's own; while the machine sleeps, it may not count. */
    Alarm SYSTEM =
            (wait, work) -> {
                AtomicBoolean wanted = new AtomicBoolean(true);
                CompletableFuture.delayedExecutor(
                                wait.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                        .execute(() -> {
                            if (wanted.get()) {
                                work.run();
                            }
                        });
                return () -> wanted.set(false);
            };

    /**
     * Does {@code work} once, in a thread of its own, when {@code wait} is over.
     *
     * @return closed, it calls that off
     */
    Subscription after(Duration wait, Runnable work);
}
