package app.attache.conflict;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.util.function.Supplier;

/**
 * Long reckoning that was given up because somebody asked for it, by interrupting the thread that does it. Nothing is wrong,
 * and nothing has changed. Only reckoning that says so {@linkplain #heeding heeds} it: a step that is being made is made.
 */
public final class Stopped extends Failure {

    private static final long serialVersionUID = 1L;
    private static final ScopedValue<Boolean> HEEDED = ScopedValue.newInstance();

    private Stopped() {
        super(Message.of("conflict.stopped"));
    }

    /**
     * Does {@code work}, which stops soon after its thread is interrupted.
     *
     * @throws Stopped when it is; the thread stays interrupted
     */
    public static <T> T heeding(Supplier<T> work) {
        return ScopedValue.where(HEEDED, true).call(work::get);
    }

    /**
     * Does nothing unless the thread is asked to stop, and heeds it; to be called where long reckoning comes by often.
     *
     * @throws Stopped when it is
     */
    public static void ifAsked() {
        if (HEEDED.isBound() && Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }
}
