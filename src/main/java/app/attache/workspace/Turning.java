package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.ChangeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets time bring about and end findings while a file is open: wakes when the next of them is due. One wake-up is awaited at a
 * time. A machine that slept, or a clock that was put forward, is noticed within a minute, for alarms do not count meanwhile.
 */
final class Turning implements WorkspaceListener {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Alarm alarm;
    private final Gate gate;
    private final StepMaker steps;
    private Optional<Subscription> awaited = Optional.empty();

    Turning(InstantSource clock, Alarm alarm, Gate gate, StepMaker steps) {
        this.clock = clock;
        this.alarm = alarm;
        this.gate = gate;
        this.steps = steps;
    }

    /** Awaits what is due next, in place of what was awaited before. Called while nobody else is at the file. */
    void await() {
        stop();
        awaited = steps.state().snapshot().conflicts().nextTurn().map(this::await);
    }

    private Subscription await(Instant turn) {
        Duration wait = Duration.between(clock.instant(), turn);
        return alarm.after(
                wait.compareTo(LONGEST_WAIT) < 0 ? notNegative(wait) : LONGEST_WAIT, this::wake);
    }

    private static Duration notNegative(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private void wake() {
        gate.whileOpen(() -> {
            steps.turn();
            await();
        });
    }

    /** Awaits nothing any more. */
    void stop() {
        awaited.ifPresent(Subscription::close);
        awaited = Optional.empty();
    }

    @Override
    public void changed(Snapshot before, Snapshot after, ChangeSet change, ConflictDelta delta) {
        await();
    }
}
