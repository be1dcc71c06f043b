package app.attache.cli;

import app.attache.itinerary.Amended;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Place;
import java.util.List;

/** Reads the short ids and places that options name. */
final class Ids {

    private Ids() {}

    /** The id written as {@code e7} or {@code meeting:e7}; whether there is such a fact is another question. */
    static <T extends Entity> Id<T> of(Kind kind, String text) {
        String prefix = kind.label() + ":";
        String value = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        if (!Id.wellFormed(value)) {
            throw Refusal.of("cli.value.id", text);
        }
        return new Id<>(kind, value);
    }

    /** Several ids. */
    static <T extends Entity> List<Id<T>> of(Kind kind, List<String> texts) {
        return texts.stream().map(text -> Ids.<T>of(kind, text)).toList();
    }

    /** The id that is named; none where nothing is. */
    static <T extends Entity> Amended<Id<T>> named(Kind kind, String text) {
        return text.isEmpty() ? Amended.kept() : Amended.to(of(kind, text));
    }

    /** A place: {@code venue:capitol}, {@code venue:palace/hall} for a room, {@code city:doha}, or {@code remote}. */
    static Place place(String text) {
        if (text.equals("remote")) {
            return Place.REMOTE;
        }
        if (text.startsWith("city:")) {
            return new Place.InCity(of(Kind.CITY, text));
        }
        if (!text.startsWith("venue:")) {
            throw Refusal.of("cli.value.place", text);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? new Place.AtVenue(of(Kind.VENUE, text))
                : new Place.InRoom(
                        of(Kind.VENUE, text.substring(0, slash)), text.substring(slash + 1));
    }
}
