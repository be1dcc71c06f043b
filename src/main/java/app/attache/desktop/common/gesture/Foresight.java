package app.attache.desktop.common.gesture;

import app.attache.programme.Edit;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tries edits while a hand drags. What is quick is answered at once; what takes longer is worked out in the background, one
 * question at a time, and of the questions that come meanwhile only the last is answered.
 */
public final class Foresight {

    /** A pulse at 60 a second has 16.7 ms, in which the picture has to be drawn as well. */
    private static final Duration QUICK = Duration.ofMillis(4);

    /** More edits than these were never seen to be quick. */
    private static final int FEW = 40;

    private final Executor background;
    private final Executor window;
    private Duration last = Duration.ZERO;
    private boolean busy;
    private @Nullable Question waiting;
    private long newest;

    private record Question(
            long number, Snapshot before, List<Edit> edits, Consumer<Consequences> answer) {}

    private record Answer(Consequences consequences, Duration took) {}

    /**
     * @param background does what takes longer
     * @param window runs what is to be done on the thread that asks
     */
    public Foresight(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /**
     * Asks what {@code edits} would bring about; takes the place of whatever was asked before.
     *
     * @param answer called on the asking thread, perhaps before this returns, or never when something else is asked first
     */
    public void ask(Snapshot before, List<Edit> edits, Consumer<Consequences> answer) {
        Question question = new Question(++newest, before, edits, answer);
        if (!busy && edits.size() <= FEW && last.compareTo(QUICK) < 0) {
            give(question, work(question));
        } else {
            waiting = question;
            next();
        }
    }

    /** Wants no answer any more. */
    public void forget() {
        newest++;
        waiting = null;
    }

    private void next() {
        Question question = waiting;
        if (busy || question == null) {
            return;
        }
        waiting = null;
        busy = true;
        background.execute(() -> {
            Answer answer = work(question);
            window.execute(() -> {
                busy = false;
                give(question, answer);
                next();
            });
        });
    }

    private static Answer work(Question question) {
        long begun = System.nanoTime();
        Consequences consequences = Consequences.of(question.before(), question.edits());
        return new Answer(consequences, Duration.ofNanos(System.nanoTime() - begun));
    }

    private void give(Question question, Answer answer) {
        last = answer.took();
        if (question.number() == newest) {
            question.answer().accept(answer.consequences());
        }
    }
}
