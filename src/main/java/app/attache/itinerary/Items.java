package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** What the items of a programme have in common, though they are records of different kinds. */
final class Items {

    private Items() {}

    /** When an item is; {@code id} is that of a meeting, leg, movement or stay in the programme. */
    static TimeSpan time(Programme programme, Id<?> id) {
        return time(programme.get(id));
    }

    /** When an item is. */
    static TimeSpan time(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            case Stay stay -> stay.time();
            default -> throw new IllegalArgumentException("Takes no time: " + item.id());
        };
    }

    /** Whether it can still be moved or cancelled. */
    static boolean open(Entity item) {
        return !cancelled(item) && status(item) != Status.HELD;
    }

    /** Whether it was called off. */
    static boolean cancelled(Entity item) {
        return status(item) == Status.CANCELLED;
    }

    private static Status status(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting.status();
            case Leg leg -> leg.status();
            case Movement movement -> movement.status();
            default -> Status.PLANNED;
        };
    }

    /** The dependencies that a finding is about and that are there. */
    static Stream<Dependency> dependencies(Programme programme, Finding finding) {
        return finding.subjects().stream()
                .flatMap(id -> programme.find(id).stream())
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast);
    }

    /** Whether the successor of {@code dependency} begins too early. */
    static boolean broken(Programme programme, Dependency dependency) {
        return time(programme, dependency.successor())
                .start()
                .toInstant()
                .isBefore(earliest(programme, dependency));
    }

    /** When the successor of {@code dependency} may begin. */
    static Instant earliest(Programme programme, Dependency dependency) {
        return time(programme, dependency.predecessor()).end().toInstant().plus(dependency.lag());
    }

    /** Whether a member is with the delegation at a moment. */
    static boolean takesPart(Membership member, ZonedDateTime moment) {
        return switch (member.participation()) {
            case Participation.Whole _ -> true;
            case Participation.Part(ZonedDateTime from, ZonedDateTime until) ->
                    !moment.isBefore(from) && moment.isBefore(until);
        };
    }
}
