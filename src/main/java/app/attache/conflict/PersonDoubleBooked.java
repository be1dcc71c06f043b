package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person is in two engagements at the same time: hard.
 *
 * <p>Only those count who sit in the meeting, so not its contact officer. A meeting by telephone takes a person's time as any
 * other does. Touching engagements do not conflict; two of no length never do.
 */
final class PersonDoubleBooked implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.PERSON_DOUBLE_BOOKED;
    }

    @Override
    public Set<Kind> reads() {
        return Set.of(Kind.MEETING);
    }

    /** Judges two engagements of {@code person}. */
    Optional<Finding> check(Engagement one, Engagement other, Id<Person> person) {
        Reading a = one.reading();
        Reading b = other.reading();
        if (!a.mayOverlap(b)) {
            return Optional.empty();
        }
        return Grade.of(
                        a.mustOverlap(b),
                        a.overlapsAsGiven(b),
                        true,
                        a.open() || b.open(),
                        one.tentative() || other.tentative())
                .map(grade ->
                        new Finding(
                                kind(),
                                grade.severity(),
                                grade.verdict(),
                                Pairs.shared(a, b),
                                Pairs.items(one, other),
                                List.of(person),
                                "",
                                Duration.ZERO));
    }
}
