package app.attache.itinerary.fit;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Wish;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Wishes of a delegation are to become meetings.
 *
 * @param wishes which, each once; none for all that the delegation has
 * @param within all that is placed or moved lies in here; what a wish says of its own time holds as well
 * @param step how far the starts that are tried lie apart; positive
 */
@RecordBuilder
public record FitWishes(
        Id<Delegation> delegation,
        List<Id<Wish>> wishes,
        Interval within,
        MayMove mayMove,
        Duration step,
        Effort effort,
        String reason)
        implements FitRequest, FitWishesBuilder.With {

    /** How close starts are tried where nothing else is said. */
    public static final Duration USUAL_STEP = Duration.ofMinutes(15);

    /** @throws IllegalArgumentException when the step is not positive or a wish is there twice */
    public FitWishes {
        Objects.requireNonNull(delegation, "delegation");
        wishes = List.copyOf(wishes);
        if (wishes.stream().distinct().count() != wishes.size()) {
            throw new IllegalArgumentException("The same wish twice: " + wishes);
        }
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(mayMove, "mayMove");
        if (!step.isPositive()) {
            throw new IllegalArgumentException("No step: " + step);
        }
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(reason, "reason");
    }

    /** All wishes of a delegation into {@code within}, with nothing moved. */
    public static FitWishes of(Id<Delegation> delegation, Interval within) {
        return new FitWishes(
                delegation, List.of(), within, MayMove.NONE, USUAL_STEP, Effort.USUAL, "");
    }

    /**
     * Where wishes of {@code delegation} belong if nobody says otherwise: from its first arrival to its last departure, as far as
     * that is not past at {@code now}; all of it where it is past altogether. Empty where it stays nowhere.
     */
    public static Interval usualTime(Programme programme, Id<Delegation> delegation, Instant now) {
        List<Interval> stays =
                programme.all(Stay.class).stream()
                        .filter(stay -> stay.delegation().equals(delegation))
                        .map(stay -> stay.time().interval())
                        .sorted(Comparator.comparing(Interval::startInclusive))
                        .toList();
        if (stays.isEmpty()) {
            return new Interval(now, now);
        }
        Instant from = stays.getFirst().startInclusive();
        Instant until =
                stays.stream()
                        .map(Interval::endExclusive)
                        .max(Comparator.naturalOrder())
                        .orElse(from);
        return new Interval(now.isAfter(from) && now.isBefore(until) ? now : from, until);
    }
}
