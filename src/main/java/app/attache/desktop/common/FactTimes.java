package app.attache.desktop.common;

import app.attache.programme.Acceptance;
import app.attache.programme.Actual;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a fact of any kind is, where it has a time.
 *
 * @param programme the facts
 */
public record FactTimes(Programme programme) {

    /** When the fact is planned; empty for what has no time of its own. */
    public Optional<TimeSpan> span(Id<?> fact) {
        return programme.find(fact).flatMap(this::spanOf);
    }

    /** The moment to show when the fact is looked for; of a bare date its noon. */
    public Optional<Instant> start(Id<?> fact) {
        Optional<? extends Entity> entity = programme.find(fact);
        if (entity.isPresent() && entity.get() instanceof Milestone milestone) {
            return Optional.of(milestone.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        }
        return entity.flatMap(this::spanOf).map(span -> span.start().toInstant());
    }

    /** When {@code entity} is planned, be it in the programme or not; empty for what has no time of its own. */
    public Optional<TimeSpan> spanOf(Entity entity) {
        return switch (entity) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Movement movement -> Optional.of(movement.time());
            case Stay stay -> Optional.of(stay.time());
            case Actual actual -> Optional.of(actual.time());
            case Dependency dependency -> span(dependency.successor());
            case Visit _,
                    City _,
                    Venue _,
                    DoorToDoor _,
                    Person _,
                    Delegation _,
                    Milestone _,
                    Revision _,
                    Separation _,
                    RuleSettings _,
                    Acceptance _,
                    Series _,
                    Wish _ ->
                    Optional.empty();
        };
    }
}
