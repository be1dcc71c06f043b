package app.attache.conflict;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A hold, or something else that is only tentative, begins within two days, and nobody has agreed to it: soft, for somebody
 * should chase it.
 *
 * <p>Two days are what a host's protocol office usually asks for lists of names and cars. What has begun is past chasing. Of
 * what has no certain time nothing is said before its time is confirmed.
 *
 * @param <T> the record of what is judged
 */
final class UnconfirmedHold<T extends Entity> implements FactRule<T> {

    private final Kind subject;
    private final Severity severity;
    private final long hold;

    /** @param subject meetings, legs or movements */
    UnconfirmedHold(Limits limits, Kind subject) {
        this.subject = subject;
        this.severity = limits.severity(kind());
        this.hold = Moments.of(limits.hold());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.UNCONFIRMED_HOLD;
    }

    @Override
    public Kind subject() {
        return subject;
    }

    @Override
    public List<Path> reads() {
        return List.of();
    }

    @Override
    public void check(T fact, Ground ground, Consumer<Finding> found) {
        if (status(fact).tentative()) {
            ground.reading(time(fact)).ifPresent(reading -> check(fact, reading, ground, found));
        }
    }

    private void check(T fact, Reading reading, Ground ground, Consumer<Finding> found) {
        long now = ground.asOf();
        if (now >= reading.given()) {
            return;
        }
        Grade.of(
                        severity,
                        reading.latest() - hold <= now,
                        reading.given() - hold <= now,
                        reading.earliest() - hold <= now,
                        reading.open(),
                        true)
                .map(grade ->
                        Finding.of(
                                        kind(),
                                        grade,
                                        Moments.interval(reading.given(), reading.givenEnd()),
                                        List.of(fact.id()),
                                        subjects(fact))
                                .by(new Measure.Moment(Moments.instant(reading.given() - hold))))
                .ifPresent(found);
    }

    @Override
    public void turns(T fact, Ground ground, LongConsumer moments) {
        if (status(fact).tentative()) {
            ground.reading(time(fact))
                    .ifPresent(reading -> {
                        moments.accept(reading.earliest() - hold);
                        moments.accept(reading.given() - hold);
                        moments.accept(reading.latest() - hold);
                        moments.accept(reading.given());
                    });
        }
    }

    private static Status status(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.status();
            case Leg leg -> leg.status();
            case Movement movement -> movement.status();
            default -> throw new IllegalArgumentException("Has no status: " + fact.id());
        };
    }

    private static TimeSpan time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            default -> throw new IllegalArgumentException("Takes no time: " + fact.id());
        };
    }

    private static List<? extends Id<?>> subjects(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.delegations();
            case Leg leg -> List.of(leg.delegation());
            case Movement movement -> List.of(movement.delegation());
            default -> List.of();
        };
    }
}
