package app.attache.conflict;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A delegation travels and none of its members leads it: hard, for nobody can speak or sign for it. While no members are named
 * at all, it cannot be said who leads. A delegation without a leg or a stay does not travel yet.
 */
final class HeadMissing implements FactRule<Delegation> {

    /** What of a delegation's journey is planned, and when. */
    private record Planned(Id<?> id, Interval time) {}

    private static final Comparator<Planned> FIRST =
            Comparator.<Planned, Instant>comparing(planned -> planned.time().startInclusive())
                    .thenComparing(Planned::id, (one, other) -> one.compareTo(other));

    private final Limits limits;

    HeadMissing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.MISSING_REQUIRED;
    }

    @Override
    public Kind subject() {
        return Kind.DELEGATION;
    }

    @Override
    public List<Path> reads() {
        return List.of(
                Path.from(Kind.DELEGATION).by(Kind.LEG), Path.from(Kind.DELEGATION).by(Kind.STAY));
    }

    @Override
    public void check(Delegation delegation, Ground ground, Consumer<Finding> found) {
        if (delegation.head().isPresent()) {
            return;
        }
        Optional<Planned> first =
                ground.referrers().of(delegation.id()).flatMap(HeadMissing::planned).min(FIRST);
        Grade grade =
                delegation.members().isEmpty()
                        ? Grade.OPEN
                        : Grade.certain(limits.severity(kind()), false);
        first.ifPresent(planned ->
                found.accept(
                        Finding.of(
                                kind(),
                                grade,
                                planned.time(),
                                List.of(planned.id()),
                                List.of(delegation.id()))));
    }

    private static Stream<Planned> planned(Entity fact) {
        return switch (fact) {
            case Leg leg when leg.status() != Status.CANCELLED ->
                    Stream.of(new Planned(leg.id(), leg.time().interval()));
            case Stay stay -> Stream.of(new Planned(stay.id(), stay.time().interval()));
            default -> Stream.empty();
        };
    }
}
