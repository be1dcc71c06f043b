package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An engagement of a person falls into the time that a leg takes, from call time until the person is through after
 * wheels-down: hard; soft for a telephone call, which can be made on the way.
 *
 * <p>A person travels on a leg when named on its manifest, or, while nobody is, as a member of the delegation who is with it
 * at wheels-up.
 */
final class OverlapsLeg implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.OVERLAPS_LEG;
    }

    @Override
    public Set<Kind> reads() {
        return Set.of(Kind.MEETING, Kind.LEG, Kind.DELEGATION);
    }

    /** Judges an engagement and a journey of {@code person}. */
    Optional<Finding> check(Engagement engagement, Journey journey, Id<Person> person) {
        Reading a = engagement.reading();
        Reading b = journey.reading();
        if (!a.mayOverlap(b)) {
            return Optional.empty();
        }
        return Grade.of(
                        a.mustOverlap(b),
                        a.overlapsAsGiven(b),
                        true,
                        a.open() || b.open(),
                        engagement.remote() || engagement.tentative() || journey.tentative())
                .map(grade ->
                        new Finding(
                                kind(),
                                grade.severity(),
                                grade.verdict(),
                                Pairs.shared(a, b),
                                Pairs.items(engagement, journey),
                                List.of(person),
                                "",
                                Duration.ZERO));
    }
}
