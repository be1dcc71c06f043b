package app.attache.workspace;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time at a file, for as long as it is open. */
final class Gate {

    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    /**
     * Does {@code work} while nobody else is at the file. A listener that made a change would make it before others have heard
     * of the last one, and is refused.
     *
     * @throws IllegalStateException from a listener, or once the file is closed
     */
    <T> T alone(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Called from a listener: do it after the call");
        }
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The file is closed");
            }
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does {@code work} while nobody else is at the file, from wherever.
     *
     * @return what came of it, {@code otherwise} once the file is closed
     */
    <T> T whileOpen(Supplier<T> work, T otherwise) {
        lock.lock();
        try {
            return closed ? otherwise : work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does {@code work} while nobody else is at the file, from wherever; nothing once it is closed. */
    void whileOpen(Runnable work) {
        whileOpen(
                () -> {
                    work.run();
                    return true;
                },
                false);
    }

    /** Closes for good; {@code last} is the last that is done, once. */
    void close(Runnable last) {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                last.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
