package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A journey from one city to another.
 *
 * @param name how it stands on paper, for example the flight's number; empty when not stated
 * @param origin where it starts: an airport or station, or only the city
 * @param destination where it ends
 * @param time from wheels-up, in the zone of the origin, to wheels-down, in the zone of the destination
 * @param callLead how long before wheels-up the travellers must be there (the call time)
 * @param clearance how long after wheels-down until they are through
 * @param seats how many there are; 0 when not stated
 * @param manifest the travellers, each once; may be empty when not named yet
 */
@RecordBuilder
public record Leg(
        Id<Leg> id,
        Id<Delegation> delegation,
        String name,
        Mode mode,
        Place origin,
        Place destination,
        TimeSpan time,
        Duration callLead,
        Duration clearance,
        int seats,
        List<Id<Person>> manifest,
        Status status,
        Notes notes)
        implements Entity, LegBuilder.With {

    /** How a leg is travelled. */
    public enum Mode {
        FLIGHT,
        TRAIN,
        ROAD,
        SHIP
    }

    public Leg {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(time, "time");
        Checks.notNegative(callLead, "callLead");
        Checks.notNegative(clearance, "clearance");
        Checks.notNegative(seats, "seats");
        manifest = List.copyOf(manifest);
        if (manifest.stream().distinct().count() != manifest.size()) {
            throw new IllegalArgumentException("The same person twice on " + id);
        }
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a flight of which only ends and times are known. */
    public static LegBuilder draft(
            Id<Leg> id, Id<Delegation> delegation, Place origin, Place destination, TimeSpan time) {
        return LegBuilder.builder()
                .id(id)
                .delegation(delegation)
                .name("")
                .mode(Mode.FLIGHT)
                .origin(origin)
                .destination(destination)
                .time(time)
                .callLead(Duration.ZERO)
                .clearance(Duration.ZERO)
                .seats(0)
                .manifest(List.of())
                .status(Status.PLANNED)
                .notes(Notes.NONE);
    }

    /** When it leaves the ground, at the origin. */
    public ZonedDateTime wheelsUp() {
        return time.start();
    }

    /** When it is on the ground again, at the destination. */
    public ZonedDateTime wheelsDown() {
        return time.end();
    }

    /** When the travellers must be there, at the origin. */
    public ZonedDateTime callTime() {
        return time.start().minus(callLead);
    }

    /** How long its travellers are taken: from call time until they are through at the destination. */
    public Interval occupied() {
        return time.interval().widenedBy(callLead, clearance);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(
                        Stream.<Id<?>>of(delegation),
                        origin.references(),
                        destination.references(),
                        manifest.stream())
                .flatMap(ids -> ids);
    }
}
