package app.attache.desktop.change;

import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.FreeTime;
import app.attache.itinerary.Plan;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Wish;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Time that a plan gains for a delegation that wishes for meetings.
 *
 * @param time from the first free moment of it to the last
 */
record Gained(Id<Delegation> delegation, Interval time) {

    /** What {@code plan} gains; empty where it gains nothing, or where nothing is wished for. */
    static Optional<Gained> of(Plan plan) {
        List<Interval> slots =
                plan.gained().stream()
                        .map(FreeTime::slots)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Interval::startInclusive))
                        .toList();
        if (slots.isEmpty() || !(plan.change() instanceof ExtendStay stays)) {
            return Optional.empty();
        }
        boolean wishes =
                plan.before().all(Wish.class).stream()
                        .anyMatch(wish -> wish.delegations().contains(stays.delegation()));
        Instant last =
                slots.stream()
                        .map(Interval::endExclusive)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return wishes
                ? Optional.of(
                        new Gained(
                                stays.delegation(),
                                new Interval(slots.getFirst().startInclusive(), last)))
                : Optional.empty();
    }
}
