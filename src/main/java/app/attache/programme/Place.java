package app.attache.programme;

import java.util.stream.Stream;

/** Where an engagement is, as closely as it is known. */
public sealed interface Place {

    /** Nothing is said about the place. */
    Place UNSTATED = new Unstated();

    /** By telephone or video: the place of each person does not matter. */
    Place REMOTE = new Remote();

    /** Nothing is said about the place. */
    record Unstated() implements Place {}

    /** By telephone or video. */
    record Remote() implements Place {}

    /** Somewhere in a city. */
    record InCity(Id<City> city) implements Place {}

    /** At a venue; which room is not stated, or it has none. */
    record AtVenue(Id<Venue> venue) implements Place {}

    /**
     * In a room of a venue.
     *
     * @param room the {@link Room#id} of one of the venue's rooms
     */
    record InRoom(Id<Venue> venue, String room) implements Place {}

    /** The ids this place refers to. */
    default Stream<Id<?>> references() {
        return switch (this) {
            case Unstated _, Remote _ -> Stream.empty();
            case InCity in -> Stream.of(in.city());
            case AtVenue at -> Stream.of(at.venue());
            case InRoom in -> Stream.of(in.venue());
        };
    }
}
