package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody who travels, receives, accompanies or guards.
 *
 * @param name the full name, in any script
 * @param shortName how the name stands where room is short: {@code B. Netanyahu}
 * @param office the office held, in words; empty when none is stated
 * @param country ISO 3166-1 alpha-2 of the country represented; empty when not stated
 * @param precedence the order among people of the same rank, from 1; 0 when not stated
 * @param languages BCP 47 tags of the languages spoken, the best first; empty when not stated
 * @param clearance the highest marking the person may see
 */
@RecordBuilder
public record Person(
        Id<Person> id,
        String name,
        String shortName,
        String office,
        String country,
        Rank rank,
        int precedence,
        List<String> languages,
        Contact contact,
        ObservancePolicy observance,
        Marking clearance,
        Notes notes)
        implements Entity, PersonBuilder.With {

    public Person {
        Objects.requireNonNull(id, "id");
        Checks.named(name);
        Checks.named(shortName);
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(rank, "rank");
        Checks.notNegative(precedence, "precedence");
        languages = List.copyOf(languages);
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(observance, "observance");
        Objects.requireNonNull(clearance, "clearance");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a person of whom only the name is known. */
    public static PersonBuilder draft(Id<Person> id, String name) {
        return PersonBuilder.builder()
                .id(id)
                .name(name)
                .shortName(shorten(name))
                .office("")
                .country("")
                .rank(Rank.PRIVATE)
                .precedence(0)
                .languages(List.of())
                .contact(Contact.NONE)
                .observance(ObservancePolicy.NONE)
                .clearance(Marking.OPEN)
                .notes(Notes.NONE);
    }

    /** The usual short form of a full name: first initial and last word; a single word stays. */
    public static String shorten(String name) {
        String trimmed = name.strip();
        int last = trimmed.lastIndexOf(' ');
        if (last < 0) {
            return trimmed;
        }
        String initial = trimmed.substring(0, trimmed.offsetByCodePoints(0, 1));
        return initial + ". " + trimmed.substring(last + 1);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
