package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.List;
import java.util.Optional;

/**
 * An engagement of a person falls into the time that a leg takes, from call time until the person is through after
 * wheels-down: hard; soft for a telephone call, which can be made on the way.
 *
 * <p>A person travels on a leg when named on its manifest, or, while nobody is, as a member of the delegation who is with it
 * at wheels-up.
 */
final class OverlapsLeg {

    private final Severity severity;

    OverlapsLeg(Limits limits) {
        this.severity = limits.severity(FindingKind.OVERLAPS_LEG);
    }

    /** Judges an engagement and a journey of {@code person}. */
    Optional<Finding> check(Engagement engagement, Journey journey, Id<Person> person) {
        Reading a = engagement.reading();
        Reading b = journey.reading();
        if (!a.mayOverlap(b)) {
            return Optional.empty();
        }
        return Grade.of(
                        severity,
                        a.mustOverlap(b),
                        a.overlapsAsGiven(b),
                        true,
                        a.open() || b.open(),
                        engagement.remote() || engagement.tentative() || journey.tentative())
                .map(grade ->
                        new Finding(
                                FindingKind.OVERLAPS_LEG,
                                grade.severity(),
                                grade.verdict(),
                                Pairs.shared(a, b),
                                Pairs.items(engagement, journey),
                                List.of(person),
                                "",
                                Measure.NONE));
    }
}
