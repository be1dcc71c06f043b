package app.attache.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that a test moves, with an alarm that goes off when the test says so. */
public final class MovedClock implements InstantSource, Alarm {

    private final List<Awaited> awaited = new ArrayList<>();
    private Instant now;

    private record Awaited(Duration length, Runnable work) {}

    public MovedClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Subscription after(Duration wait, Runnable work) {
        Awaited one = new Awaited(wait, work);
        awaited.add(one);
        return () -> awaited.remove(one);
    }

    /** How long each of those that wait was to wait. */
    public List<Duration> waits() {
        return awaited.stream().map(Awaited::length).toList();
    }

    /** It is another time, and nobody was woken. */
    public void set(Instant moment) {
        now = moment;
    }

    /** It is another time, and whoever waits is woken. */
    public void wakeAt(Instant moment) {
        now = moment;
        List<Awaited> due = List.copyOf(awaited);
        awaited.clear();
        due.forEach(one -> one.work().run());
    }
}
