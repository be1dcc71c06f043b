package app.attache.conflict;

import app.attache.conflict.Sojourn.Width;
import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person has an engagement in a city where the person then is not, by the stays and legs of the person's delegations: hard.
 *
 * <p>Whoever is in no delegation receives at home and is never outside; nor is anybody of whom no stay or leg tells anything.
 * An engagement without a city cannot be outside, and one during a leg is for {@link OverlapsLeg} to find.
 */
final class OutsideStay {

    private final Severity severity;

    OutsideStay(Limits limits) {
        this.severity = limits.severity(FindingKind.OUTSIDE_STAY);
    }

    /** Judges an engagement of {@code person} that overlaps none of the person's legs. */
    Optional<Finding> check(Engagement engagement, Whereabouts whereabouts, Id<Person> person) {
        Town town = engagement.town();
        if (town == null || engagement.remote()) {
            return Optional.empty();
        }
        Reading reading = engagement.reading();
        Id<?> narrow = away(whereabouts, town, reading, reading.given(), Width.NARROWEST);
        if (narrow == null && reading.isExact()) {
            return Optional.empty();
        }
        Id<?> given = away(whereabouts, town, reading, reading.given(), Width.GIVEN);
        boolean always =
                Stream.of(reading.earliest(), reading.given(), reading.latest())
                        .allMatch(start ->
                                away(whereabouts, town, reading, start, Width.WIDEST) != null);
        Id<?> early = away(whereabouts, town, reading, reading.earliest(), Width.NARROWEST);
        Id<?> late = away(whereabouts, town, reading, reading.latest(), Width.NARROWEST);
        Id<?> evidence = firstOf(given, narrow, early, late);
        return evidence == null
                ? Optional.empty()
                : Grade.of(
                                severity,
                                always && !whereabouts.perhapsIn(town),
                                given != null,
                                true,
                                reading.open(),
                                engagement.tentative())
                        .map(grade -> finding(engagement, person, evidence, grade));
    }

    private static @Nullable Id<?> away(
            Whereabouts whereabouts, Town town, Reading reading, long start, Width width) {
        return whereabouts.awayFrom(town, start, start + reading.length(), width);
    }

    private static @Nullable Id<?> firstOf(@Nullable Id<?>... ids) {
        for (Id<?> id : ids) {
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private Finding finding(Engagement engagement, Id<Person> person, Id<?> evidence, Grade grade) {
        Reading reading = engagement.reading();
        List<Id<?>> items =
                Stream.<Id<?>>of(engagement.id(), evidence)
                        .sorted((one, other) -> one.compareTo(other))
                        .toList();
        return new Finding(
                FindingKind.OUTSIDE_STAY,
                grade.severity(),
                grade.verdict(),
                Moments.interval(reading.given(), reading.givenEnd()),
                items,
                List.of(person),
                "",
                Measure.NONE);
    }
}
