package app.attache.visitfile;

import app.attache.programme.City;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.OpeningHours;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cities, venues, their rooms and hours, and the ways between them. */
final class PlaceShapes {

    /** The hours of each weekday. */
    static final Form<OpeningHours> HOURS =
            new MappedForm<Map<DayOfWeek, List<OpeningHours.Period>>, OpeningHours>(
                    new MapForm<>(Scalars.word(DayOfWeek.class), ListForm.onOneLine(Times.PERIOD)),
                    OpeningHours::new,
                    OpeningHours::byDay);

    private static final Form<List<Room>> ROOMS =
            new MappedForm<Map<String, Room>, List<Room>>(
                    new MapForm<>(Scalars.SHORT_ID, room()),
                    rooms -> List.copyOf(rooms.values()),
                    PlaceShapes::byId);

    private PlaceShapes() {}

    static Shape<City> city() {
        var shape = new Shape.Builder<City>();
        var name = shape.required("name", Scalars.NAME, City::name);
        var zone = shape.required("zone", Times.REGION, City::zone);
        var country = CommonShapes.text(shape, "country", City::country);
        var position = CommonShapes.position(shape, City::position);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new City(
                        Id.city(in.key()),
                        in.get(name),
                        in.get(zone),
                        in.get(country),
                        in.get(position),
                        in.get(notes)));
    }

    static Shape<Venue> venue() {
        var shape = new Shape.Builder<Venue>();
        var name = shape.required("name", Scalars.NAME, Venue::name);
        var city = shape.required("city", Scalars.reference(Kind.CITY), Venue::city);
        var position = CommonShapes.position(shape, Venue::position);
        var capacity = shape.optional("capacity", Scalars.whole(0), Venue::capacity, 0);
        var exclusive = shape.optional("exclusive", Scalars.TRUTH, Venue::exclusive, false);
        var hours = shape.optional("hours", HOURS, Venue::hours, OpeningHours.UNSTATED);
        var rooms = shape.optional("rooms", ROOMS, Venue::rooms, List.of());
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Venue(
                        Id.venue(in.key()),
                        in.get(name),
                        in.get(city),
                        in.get(position),
                        in.get(rooms),
                        in.get(capacity),
                        in.get(exclusive),
                        in.get(hours),
                        in.get(notes)));
    }

    private static Shape<Room> room() {
        var shape = new Shape.Builder<Room>();
        var name = shape.required("name", Scalars.NAME, Room::name);
        var capacity = shape.optional("capacity", Scalars.whole(0), Room::capacity, 0);
        var use = shape.optional("use", Scalars.word(Room.Use.class), Room::use, Room.Use.MEETING);
        var exclusive = shape.optional("exclusive", Scalars.TRUTH, Room::exclusive, true);
        var setUp = shape.optional("set-up", Times.LENGTH, Room::setUp, Duration.ZERO);
        var clearUp = shape.optional("clear-up", Times.LENGTH, Room::clearUp, Duration.ZERO);
        return shape.made(in ->
                new Room(
                        in.key(),
                        in.get(name),
                        in.get(capacity),
                        in.get(use),
                        in.get(exclusive),
                        in.get(setUp),
                        in.get(clearUp)));
    }

    private static Map<String, Room> byId(List<Room> rooms) {
        Map<String, Room> byId = new LinkedHashMap<>();
        rooms.forEach(room -> byId.put(room.id(), room));
        return byId;
    }

    static Shape<DoorToDoor> doorToDoor() {
        var shape = new Shape.Builder<DoorToDoor>();
        var from = shape.required("from", Scalars.reference(Kind.VENUE), DoorToDoor::from);
        var to = shape.required("to", Scalars.reference(Kind.VENUE), DoorToDoor::to);
        var travel = shape.required("travel", Times.LENGTH, DoorToDoor::travel);
        var security =
                shape.optional("security", Times.LENGTH, DoorToDoor::security, Duration.ZERO);
        var bothWays = shape.optional("both-ways", Scalars.TRUTH, DoorToDoor::bothWays, true);
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            if (in.get(from).equals(in.get(to))) {
                throw new Unfit("visitfile.problem.nowhere", in.get(to).value());
            }
            return new DoorToDoor(
                    Id.doorToDoor(in.key()),
                    in.get(from),
                    in.get(to),
                    in.get(travel),
                    in.get(security),
                    in.get(bothWays),
                    in.get(notes));
        });
    }
}
