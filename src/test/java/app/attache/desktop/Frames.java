package app.attache.desktop;

import com.sun.javafx.perf.PerformanceTracker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * The pictures that a window makes. A pulse makes one where it has anything to draw; the toolkit asks for another pulse as
 * soon as it hands a picture over, whatever is to come, so pulses alone say nothing of what was to be seen when.
 */
public final class Frames {

    private final Scene scene;
    private final VarHandle nodes;
    private final VarHandle size;
    private final Method clean;
    private final AtomicLong lastPulse = new AtomicLong();
    private final AtomicLong laidOut = new AtomicLong();
    private final AtomicLong drawn = new AtomicLong();
    private final AtomicInteger pulses = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger drawings = new AtomicInteger();

    /** Counts the pictures of {@code scene}, and says when they are there. */
    public Frames(Scene scene) {
        this.scene = scene;
        try {
            // The toolkit tells nobody whether a pulse draws; what it asks itself is asked here.
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(Scene.class, MethodHandles.lookup());
            nodes = lookup.findVarHandle(Scene.class, "dirtyNodes", Node[].class);
            size = lookup.findVarHandle(Scene.class, "dirtyNodesSize", int.class);
            clean = Scene.class.getDeclaredMethod("isDirtyEmpty");
            clean.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another JavaFX than this was written for", e);
        }
        scene.addPostLayoutPulseListener(this::pulse);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    }

    private void pulse() {
        lastPulse.set(System.nanoTime());
        pulses.incrementAndGet();
        if (draws()) {
            laidOut.set(lastPulse.get());
            number.incrementAndGet();
        }
    }

    private boolean draws() {
        try {
            return nodes.get(scene) == null
                    || (int) size.get(scene) != 0
                    || !(boolean) clean.invoke(scene);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rendered() {
        drawn.set(System.nanoTime());
        drawings.incrementAndGet();
    }

    /** Begins to count anew. */
    public void forget() {
        lastPulse.set(0);
        pulses.set(0);
        laidOut.set(0);
        drawn.set(0);
        number.set(0);
        drawings.set(0);
    }

    /** Waits until no pulse and no picture has come for {@code quiet}. */
    public void await(Duration quiet) {
        while (lastPulse.get() == 0
                || System.nanoTime() - Math.max(lastPulse.get(), drawn.get()) < quiet.toNanos()
                || drawings.get() < number.get()) {
            LockSupport.parkNanos(quiet.toNanos() / 20);
        }
    }

    /** Waits until there were {@code least} pulses, and asks for them. */
    public void await(int least) {
        while (pulses.get() < least) {
            Platform.requestNextPulse();
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** When the last pulse that had anything to draw had laid it out, as {@link System#nanoTime()}; 0 for none. */
    public long laidOut() {
        return laidOut.get();
    }

    /** When the last picture was drawn; 0 for none. */
    public long drawn() {
        return drawn.get();
    }

    /** How many pulses had anything to draw. */
    public int number() {
        return number.get();
    }
}
