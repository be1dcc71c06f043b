package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Measure;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Looks for the start of a leg or a transfer, later or sooner than it is planned, at which it is at odds no more. */
record JourneySearch(Planner planner, Finding finding) {

    // Each further try goes to where the finding of the last one says, or else a minute on: an
    // hour that is only about right takes a quarter of an hour of them.
    private static final int MOST_TRIED = 60;
    private static final Duration FARTHEST = Duration.ofDays(4);

    /** The start nearest to the planned one at which {@code free} holds; empty when none is found within some days. */
    Optional<ZonedDateTime> nearest(Entity item, boolean later, BiPredicate<Trial, Id<?>> free) {
        Trial now = Trial.of(planner.programme(), planner.conflicts());
        ZonedDateTime planned = Items.time(item).start();
        ZonedDateTime start = minute(bound(finding, item, later), planned, later);
        for (int i = 0; i < MOST_TRIED; i++) {
            boolean tooFar =
                    Duration.between(planned, start).abs().compareTo(FARTHEST) > 0
                            || start.toInstant().isBefore(planner.at())
                                    && planner.at().isBefore(planned.toInstant());
            if (tooFar) {
                return Optional.empty();
            }
            Trial then = now.with(starting(item, start));
            if (free.test(then, item.id())) {
                return Optional.of(start);
            }
            start = next(then, item, start, later);
        }
        return Optional.empty();
    }

    private ZonedDateTime next(Trial then, Entity item, ZonedDateTime start, boolean later) {
        ZonedDateTime step = later ? start.plusMinutes(1) : start.minusMinutes(1);
        return then.conflicts().about(item.id()).stream()
                .filter(found -> found.kind() == finding.kind())
                .map(found -> minute(bound(found, item, later), start, later))
                .filter(bound -> later ? bound.isAfter(step) : bound.isBefore(step))
                .findFirst()
                .orElse(step);
    }

    private static ZonedDateTime minute(Instant bound, ZonedDateTime planned, boolean later) {
        ZonedDateTime time = bound.atZone(planned.getZone()).withSecond(0).withNano(0);
        ZonedDateTime whole =
                later && time.toInstant().isBefore(bound) ? time.plusMinutes(1) : time;
        ZonedDateTime least = later ? planned.plusMinutes(1) : planned.minusMinutes(1);
        return whole.isBefore(least) == later ? least : whole;
    }

    private Instant bound(Finding found, Entity item, boolean later) {
        Duration length = Items.time(item).length();
        if (found.measure() instanceof Measure.Observed observed) {
            return later ? observed.earliestStart() : observed.latestEnd().minus(length);
        }
        Duration before = item instanceof Leg leg ? leg.callLead() : Duration.ZERO;
        Duration after = item instanceof Leg leg ? leg.clearance() : Duration.ZERO;
        Optional<TimeSpan> other =
                found.items().stream()
                        .filter(id -> !id.equals(item.id()))
                        .flatMap(id -> planner.programme().find(id).stream())
                        .filter(Meeting.class::isInstance)
                        .map(Items::time)
                        .findFirst();
        return later
                ? other.map(time -> time.end().toInstant())
                        .orElse(found.span().endExclusive())
                        .plus(before)
                : other.map(time -> time.start().toInstant())
                        .orElse(found.span().startInclusive())
                        .minus(after)
                        .minus(length);
    }

    private static Entity starting(Entity item, ZonedDateTime start) {
        TimeSpan time = Items.time(item).startingAt(start);
        return switch (item) {
            case Leg leg -> leg.withTime(time);
            case Movement movement -> movement.withTime(time);
            default -> throw new IllegalArgumentException("Is no journey: " + item.id());
        };
    }
}
