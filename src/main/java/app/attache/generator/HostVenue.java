package app.attache.generator;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.OpeningHours;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A venue in the making: it gets rooms and people as the year needs them. */
final class HostVenue {

    private static final List<String> ROOMS =
            List.of(
                    "Great Hall",
                    "Blue Room",
                    "Library",
                    "Garden Room",
                    "Cabinet Room",
                    "Study",
                    "Salon",
                    "Map Room");
    private static final int MOST_ROOMS = 2 * ROOMS.size();

    private final Id<Venue> id;
    private final String name;
    private final Position.At position;
    private final Capital capital;
    private final People people;
    private final Dice dice;
    private final List<HostRoom> rooms = new ArrayList<>();
    private final List<Room> cabinets = new ArrayList<>();
    private final List<Host> hosts = new ArrayList<>();

    HostVenue(
            Id<Venue> id,
            String name,
            Position.At position,
            Capital capital,
            People people,
            Dice dice) {
        this.id = id;
        this.name = name;
        this.position = position;
        this.capital = capital;
        this.people = people;
        this.dice = dice;
    }

    Id<Venue> id() {
        return id;
    }

    String name() {
        return name;
    }

    Position.At position() {
        return position;
    }

    boolean full() {
        return rooms.size() == MOST_ROOMS;
    }

    HostRoom addRoom() {
        int number = rooms.size();
        int storey = number / ROOMS.size() + 1;
        String title = ROOMS.get(number % ROOMS.size()) + (storey == 1 ? "" : " " + storey);
        Room room =
                Room.draft("r" + (number + 1), title)
                        .capacity(dice.between(3, 12) * 4)
                        .setUp(Quarters.length(dice.below(2)))
                        .clearUp(Quarters.length(dice.below(2)))
                        .build();
        HostRoom made = new HostRoom(room, new Diary());
        rooms.add(made);
        return made;
    }

    void addLeader() {
        hosts.add(new Host(people.leader(capital)));
    }

    private Host addStaff() {
        Host made = new Host(people.staff(capital));
        hosts.add(made);
        return made;
    }

    /**
     * Takes a room and people, as early as can be. They are free for {@code pad} quarters on either side as well, which are
     * taken too.
     *
     * @param length in quarters, without the pads
     */
    Optional<Booking> book(int earliest, int latest, int length, int pad, int receiving) {
        for (int start = earliest; start <= latest; start++) {
            int from = start - pad;
            int to = start + length + pad;
            Optional<HostRoom> room = freeRoom(from, to);
            if (room.isPresent() && free(from, to, receiving).size() == receiving) {
                room.get().take(from, to);
                List<Host> hosts = receive(from, to, receiving);
                return Optional.of(
                        new Booking(this, inside(room.get()), hosts, start, start + length));
            }
        }
        return Optional.empty();
    }

    /** Takes a room that is free and people for it at this time, new ones if need be. */
    Booking bookAt(int start, int length, int pad, int receiving) {
        int from = start - pad;
        int to = start + length + pad;
        HostRoom room = freeRoom(from, to).orElseGet(this::addRoom);
        room.take(from, to);
        List<Host> hosts = receive(from, to, receiving);
        return new Booking(this, inside(room), hosts, start, start + length);
    }

    /** Takes people of the venue, new ones if need be. */
    List<Host> receive(int from, int to, int receiving) {
        List<Host> chosen = free(from, to, receiving);
        while (chosen.size() < receiving) {
            chosen.add(addStaff());
        }
        chosen.forEach(host -> host.days().take(from, to));
        return chosen;
    }

    /** Adds a room for so many people, which is never booked otherwise. */
    Place addCabinet(int capacity) {
        Room cabinet =
                Room.draft("c" + (cabinets.size() + 1), "Cabinet")
                        .capacity(capacity)
                        .exclusive(false)
                        .build();
        cabinets.add(cabinet);
        return new Place.InRoom(id, cabinet.id());
    }

    private Place inside(HostRoom room) {
        return new Place.InRoom(id, room.room().id());
    }

    private Optional<HostRoom> freeRoom(int from, int to) {
        return rooms.stream().filter(room -> room.free(from, to)).findFirst();
    }

    private List<Host> free(int from, int to, int wanted) {
        List<Host> free = new ArrayList<>(wanted);
        int offset = hosts.isEmpty() ? 0 : dice.below(hosts.size());
        for (int i = 0; i < hosts.size() && free.size() < wanted; i++) {
            Host host = hosts.get((i + offset) % hosts.size());
            if (host.days().fits(from, to)) {
                free.add(host);
            }
        }
        return free;
    }

    Venue fact(Id<City> city, OpeningHours hours) {
        return Venue.draft(id, name, city)
                .position(position)
                .rooms(
                        Stream.concat(rooms.stream().map(HostRoom::room), cabinets.stream())
                                .toList())
                .hours(hours)
                .build();
    }
}
