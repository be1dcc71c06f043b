package app.attache.desktop.editor.form;

import app.attache.desktop.common.FreshIds;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.OpeningHours;
import app.attache.programme.Position;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import app.attache.programme.VenueBuilder;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** How a venue, its rooms and its hours are filled in. */
public final class VenueForm implements FactForm<Venue> {

    @Override
    public List<Input.Field> fields() {
        List<Input.Field> fields =
                new ArrayList<>(
                        List.of(
                                Input.Field.text("name"),
                                Input.Field.one("city", Choices::cities),
                                Input.Field.text("position"),
                                Input.Field.text("capacity"),
                                Input.Field.yes("exclusive"),
                                Input.Field.rows(
                                        "rooms",
                                        new Values(Map.of("use", "MEETING", "exclusive", "yes")),
                                        Input.Field.text("name"),
                                        Input.Field.text("capacity"),
                                        Input.Field.one("use", it -> it.terms(Room.Use.class)),
                                        Input.Field.yes("exclusive"),
                                        Input.Field.text("set-up"),
                                        Input.Field.text("clear-up"))));
        for (DayOfWeek day : DayOfWeek.values()) {
            fields.add(Input.Field.text(Hours.FIELD + day.name()));
        }
        fields.add(Input.Field.text("notes"));
        fields.add(Input.Field.text("source"));
        return fields;
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Venue venue, Written written) {
        return new Values(
                        Map.of(
                                "name", venue.name(),
                                "city", venue.city().toString(),
                                "position", Written.position(venue.position()),
                                "capacity", Written.number(venue.capacity()),
                                "exclusive", Written.yes(venue.exclusive())))
                .with(Hours.write(venue.hours()))
                .with(Written.notes(venue.notes()))
                .withRows("rooms", venue.rooms().stream().map(VenueForm::row).toList());
    }

    private static Values row(Room room) {
        return new Values(
                Map.of(
                        "id", room.id(),
                        "name", room.name(),
                        "capacity", Written.number(room.capacity()),
                        "use", Written.term(room.use()),
                        "exclusive", Written.yes(room.exclusive()),
                        "set-up", Written.length(room.setUp()),
                        "clear-up", Written.length(room.clearUp())));
    }

    @Override
    public Supplier<Venue> read(Typed typed, Venue base, Id<Venue> id) {
        String name = typed.name("name");
        Id<City> city = typed.id("city", Kind.CITY);
        Position position = typed.position("position");
        int capacity = typed.number("capacity");
        List<Room> rooms = rooms(typed);
        OpeningHours hours = Hours.read(typed);
        Notes notes = typed.notes();
        return () ->
                VenueBuilder.builder(base)
                        .id(id)
                        .name(name)
                        .city(city)
                        .position(position)
                        .rooms(rooms)
                        .capacity(capacity)
                        .exclusive(typed.yes("exclusive"))
                        .hours(hours)
                        .notes(notes)
                        .build();
    }

    // A room that was there keeps its id, since meetings refer to it; a new one is named after its
    // name.
    private static List<Room> rooms(Typed typed) {
        List<Typed> rows = typed.rows("rooms");
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.text("id")));
        List<Room> rooms = new ArrayList<>();
        for (Typed row : rows) {
            String name = row.name("name");
            String id = row.text("id");
            if (id.isEmpty()) {
                id = FreshIds.free(name.isBlank() ? "room" : name, "room", taken);
                taken.add(id);
            }
            Room base = Room.draft(id, name.isBlank() ? id : name).build();
            rooms.add(
                    base.with(it ->
                            it.capacity(row.number("capacity"))
                                    .use(row.term("use", Room.Use.class))
                                    .exclusive(row.yes("exclusive"))
                                    .setUp(row.length("set-up"))
                                    .clearUp(row.length("clear-up"))));
        }
        return rooms;
    }
}
