package app.attache.desktop.inspector;

import app.attache.programme.City;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.OpeningHours;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the inspector says about places and the ways between them. */
final class PlaceDetails {

    private PlaceDetails() {}

    static void describe(Draft draft, City city) {
        draft.title(city.name()).conflicts(city.id());
        draft.row("inspector.zone", city.zone().getId());
        if (!city.country().isEmpty()) {
            draft.row(
                    "inspector.country",
                    Locale.of("", city.country()).getDisplayCountry(draft.locale()));
        }
        List<Id<Venue>> venues =
                draft.programme().all(Venue.class).stream()
                        .filter(venue -> venue.city().equals(city.id()))
                        .map(Venue::id)
                        .sorted()
                        .toList();
        draft.section("inspector.venues", venues.stream().limit(20).map(draft::piece).toList());
    }

    static void describe(Draft draft, Venue venue) {
        draft.title(venue.name()).conflicts(venue.id());
        if (venue.exclusive()) {
            draft.chip(draft.text("inspector.exclusive"));
        }
        draft.link("inspector.city", venue.city());
        if (venue.capacity() > 0) {
            draft.row("inspector.capacity", Integer.toString(venue.capacity()));
        }
        draft.section(
                "inspector.rooms", venue.rooms().stream().map(room -> room(draft, room)).toList());
        draft.section("inspector.hours", hours(draft, venue.hours()));
        draft.section("inspector.ways", ways(draft, venue));
        draft.section(
                "inspector.engagements",
                Engagements.list(
                        draft,
                        meeting -> meeting.place().references().anyMatch(venue.id()::equals)));
    }

    static void describe(Draft draft, DoorToDoor way) {
        draft.title(draft.names().of(way))
                .conflicts(way.id())
                .link("inspector.from", way.from())
                .link("inspector.to", way.to())
                .row("inspector.travel", draft.words().of(way.travel()))
                .row("inspector.security", draft.words().of(way.security()));
        if (way.bothWays()) {
            draft.chip(draft.text("inspector.both-ways"));
        }
    }

    private static Details.Piece room(Draft draft, Room room) {
        return Details.Piece.plain(
                room.capacity() == 0
                        ? room.name()
                        : draft.text("inspector.room", room.name(), room.capacity()));
    }

    private static List<Details.Piece> hours(Draft draft, OpeningHours hours) {
        List<Details.Piece> lines = new ArrayList<>();
        for (Map.Entry<DayOfWeek, List<OpeningHours.Period>> day : hours.byDay().entrySet()) {
            String open =
                    day.getValue().stream()
                            .map(period ->
                                    draft.text(
                                            "desktop.range",
                                            period.from().toString(),
                                            period.to().toString()))
                            .collect(Collectors.joining(draft.text("inspector.comma")));
            String name = day.getKey().getDisplayName(TextStyle.SHORT, draft.locale());
            lines.add(Details.Piece.plain(draft.text("desktop.dot", name, open)));
        }
        return lines;
    }

    private static List<Details.Piece> ways(Draft draft, Venue venue) {
        List<Details.Piece> lines = new ArrayList<>();
        for (DoorToDoor way : draft.programme().all(DoorToDoor.class)) {
            boolean back = way.bothWays() && way.to().equals(venue.id());
            if (way.from().equals(venue.id()) || back) {
                Id<Venue> other = back ? way.from() : way.to();
                lines.add(
                        draft.piece(
                                draft.text(
                                        "desktop.dot",
                                        draft.names().of(other),
                                        draft.words().of(way.total())),
                                way.id()));
            }
        }
        return lines;
    }
}
