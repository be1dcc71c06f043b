package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.Edit;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import app.attache.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may help against a finding when one meeting of it takes place somewhere else. */
record PlaceIdeas(Planner planner, Finding finding, Meeting meeting) {

    private static final int MOST_VENUES = 12;
    private static final int MOST_OF_A_VENUE = 3;
    private static final long ROOM_COST = 10;
    private static final long SWAP_COST = 25;
    private static final long VENUE_COST = 75;
    private static final long REMOTE_COST = 90;

    // Those are tried last of whose room nobody has said how many it holds.
    private static final Comparator<Room> SMALLEST_FIRST =
            Comparator.comparing((Room room) -> room.capacity() == 0)
                    .thenComparingInt(Room::capacity)
                    .thenComparing(Room::id);

    /** Another room of its venue that holds those who come. */
    Stream<Idea> rooms() {
        return venue().stream()
                .flatMap(this::roomsOf)
                .map(place ->
                        new Idea(
                                Approach.ANOTHER_ROOM,
                                ChangeVenue.of(meeting.id(), place),
                                ROOM_COST));
    }

    private Stream<Place.InRoom> roomsOf(Venue venue) {
        return venue.rooms().stream()
                .filter(room -> room.use() == Room.Use.MEETING)
                .filter(room -> !meeting.place().equals(new Place.InRoom(venue.id(), room.id())))
                .filter(room -> holds(room, meeting))
                .sorted(SMALLEST_FIRST)
                .map(room -> new Place.InRoom(venue.id(), room.id()));
    }

    private static boolean holds(Room room, Meeting meeting) {
        return room.capacity() == 0 || room.capacity() >= meeting.present().count();
    }

    /** It changes rooms with the one engagement that is in the way in another room of its venue. */
    Stream<Idea> swaps() {
        if (!(meeting.place() instanceof Place.InRoom here)) {
            return Stream.empty();
        }
        Trial now = Trial.of(planner.programme(), planner.conflicts());
        return venue().stream()
                .flatMap(venue ->
                        roomsOf(venue)
                                .flatMap(there ->
                                        inTheWay(now.with(meeting.withPlace(there)), there)
                                                .filter(other -> holds(venue, here.room(), other))
                                                .map(other -> swapped(here, there, other))
                                                .stream()));
    }

    private static boolean holds(Venue venue, String room, Meeting meeting) {
        return venue.room(room).filter(known -> holds(known, meeting)).isPresent();
    }

    private Optional<Meeting> inTheWay(Trial there, Place place) {
        List<Meeting> others =
                there.conflicts().about(meeting.id()).stream()
                        .filter(clash -> clash.kind() == FindingKind.VENUE_DOUBLE_BOOKED)
                        .flatMap(clash -> clash.items().stream())
                        .filter(id -> !id.equals(meeting.id()))
                        .distinct()
                        .flatMap(id -> there.programme().find(id).stream())
                        .map(Meeting.class::cast)
                        .toList();
        return others.size() == 1
                ? Optional.of(others.getFirst())
                        .filter(Items::open)
                        .filter(other -> other.place().equals(place))
                : Optional.empty();
    }

    private Idea swapped(Place.InRoom here, Place.InRoom there, Meeting other) {
        return new Idea(
                Approach.SWAP_ROOMS,
                Correction.of(
                        Message.of("remedy.swapped", meeting.title(), other.title()),
                        new Edit.Replaced(meeting, meeting.withPlace(there)),
                        new Edit.Replaced(other, other.withPlace(here))),
                SWAP_COST);
    }

    /** At another venue of the same city that holds those who come, in a room where it has any. */
    Stream<Idea> otherVenues() {
        Optional<Venue> own = venue();
        return own.stream()
                .flatMap(here ->
                        planner.programme().all(Kind.VENUE).stream()
                                .map(Venue.class::cast)
                                .filter(there -> there.city().equals(here.city()))
                                .filter(there -> !there.id().equals(here.id())))
                .filter(this::isMetAt)
                .sorted(Comparator.comparing(Venue::id))
                .limit(MOST_VENUES)
                .flatMap(this::placesAt)
                .map(place ->
                        new Idea(
                                Approach.ANOTHER_VENUE,
                                ChangeVenue.of(meeting.id(), place),
                                VENUE_COST));
    }

    // Not at the airfield or in the hotel, unless they have a room for it.
    private boolean isMetAt(Venue venue) {
        return venue.rooms().stream().anyMatch(room -> room.use() == Room.Use.MEETING)
                || venue.capacity() > 0;
    }

    private Stream<Place> placesAt(Venue venue) {
        return venue.rooms().isEmpty()
                ? Stream.<Place>of(new Place.AtVenue(venue.id()))
                        .filter(_ -> venue.capacity() >= meeting.present().count())
                : roomsOf(venue).limit(MOST_OF_A_VENUE).map(Place.class::cast);
    }

    /** By telephone or video. */
    Stream<Idea> remote() {
        return meeting.place() instanceof Place.Remote
                ? Stream.empty()
                : Stream.of(
                        new Idea(
                                Approach.REMOTE,
                                ChangeVenue.of(meeting.id(), Place.REMOTE),
                                REMOTE_COST));
    }

    private Optional<Venue> venue() {
        return planner.programme().venueOf(meeting.place());
    }
}
