package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place where people meet, stay, or board.
 *
 * @param rooms its rooms, each id once
 * @param capacity how many people the venue holds where no room is stated; 0 when not stated
 * @param exclusive whether, as a whole, it holds one engagement at a time where no room is stated
 */
@RecordBuilder
public record Venue(
        Id<Venue> id,
        String name,
        Id<City> city,
        Position position,
        List<Room> rooms,
        int capacity,
        boolean exclusive,
        OpeningHours hours,
        Notes notes)
        implements Entity, VenueBuilder.With {

    public Venue {
        Objects.requireNonNull(id, "id");
        Checks.named(name);
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(position, "position");
        rooms = List.copyOf(rooms);
        if (rooms.stream().map(Room::id).distinct().count() != rooms.size()) {
            throw new IllegalArgumentException("Two rooms with the same id: " + id);
        }
        Checks.notNegative(capacity, "capacity");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a venue of which only name and city are known; it may hold many engagements at a time. */
    public static VenueBuilder draft(Id<Venue> id, String name, Id<City> city) {
        return VenueBuilder.builder()
                .id(id)
                .name(name)
                .city(city)
                .position(Position.UNSTATED)
                .rooms(List.of())
                .capacity(0)
                .exclusive(false)
                .hours(OpeningHours.UNSTATED)
                .notes(Notes.NONE);
    }

    /** The room with this id, if the venue has it. */
    public Optional<Room> room(String roomId) {
        return rooms.stream().filter(room -> room.id().equals(roomId)).findFirst();
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(city);
    }
}
