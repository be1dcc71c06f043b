package app.attache.workspace;

import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Leg;
import app.attache.programme.Origin;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * That a stay or a journey was planned for another time before.
 *
 * @param was the time before
 * @param is the time since
 * @param by the change: who made it, when, why and from where it is known
 */
public record Replanned(TimeSpan was, TimeSpan is, Origin by) {

    public Replanned {
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(by, "by");
    }

    /** What {@code edit} did to a stay's or a journey's time; nothing where it is the same. */
    static Optional<Replanned> by(Edit edit, Origin origin) {
        Optional<TimeSpan> was = edit.was().flatMap(Replanned::time);
        Optional<TimeSpan> is = edit.is().flatMap(Replanned::time);
        return was.equals(is)
                ? Optional.empty()
                : was.flatMap(old -> is.map(now -> new Replanned(old, now, origin)));
    }

    /** Whether it speaks of {@code fact} as it is: at an earlier moment it may have been otherwise. */
    public boolean isOf(Entity fact) {
        return time(fact).filter(is::equals).isPresent();
    }

    private static Optional<TimeSpan> time(Entity fact) {
        return switch (fact) {
            case Stay stay -> Optional.of(stay.time());
            case Leg leg -> Optional.of(leg.time());
            default -> Optional.empty();
        };
    }
}
