package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.List;
import java.util.Optional;

/**
 * A person is in two engagements at the same time: hard.
 *
 * <p>Only those count who sit in the meeting, so not its contact officer. A meeting by telephone takes a person's time as any
 * other does. Touching engagements do not conflict; two of no length never do.
 */
final class PersonDoubleBooked {

    private final Severity severity;

    PersonDoubleBooked(Limits limits) {
        this.severity = limits.severity(FindingKind.PERSON_DOUBLE_BOOKED);
    }

    /** Judges two engagements of {@code person}. */
    Optional<Finding> check(Engagement one, Engagement other, Id<Person> person) {
        Reading a = one.reading();
        Reading b = other.reading();
        if (!a.mayOverlap(b)) {
            return Optional.empty();
        }
        return Grade.of(
                        severity,
                        a.mustOverlap(b),
                        a.overlapsAsGiven(b),
                        true,
                        a.open() || b.open(),
                        one.tentative() || other.tentative())
                .map(grade ->
                        new Finding(
                                FindingKind.PERSON_DOUBLE_BOOKED,
                                grade.severity(),
                                grade.verdict(),
                                Pairs.shared(a, b),
                                Pairs.items(one, other),
                                List.of(person),
                                "",
                                Measure.NONE));
    }
}
