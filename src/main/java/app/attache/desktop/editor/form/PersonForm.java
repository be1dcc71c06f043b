package app.attache.desktop.editor.form;

import app.attache.programme.Contact;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.PersonBuilder;
import app.attache.programme.Rank;
import app.attache.programme.Strictness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a person is filled in. */
public final class PersonForm implements FactForm<Person> {

    @Override
    public List<Input.Field> fields() {
        List<Input.Field> fields =
                new ArrayList<>(
                        List.of(
                                Input.Field.text("name"),
                                Input.Field.text("short-name"),
                                Input.Field.text("office"),
                                Input.Field.one("country", Choices::countries),
                                Input.Field.one("rank", it -> it.terms(Rank.class)),
                                Input.Field.text("precedence"),
                                Input.Field.text("languages"),
                                Input.Field.text("email"),
                                Input.Field.text("phone"),
                                Input.Field.one("clearance", it -> it.terms(Marking.class))));
        fields.addAll(observance());
        fields.add(Input.Field.text("notes"));
        fields.add(Input.Field.text("source"));
        return fields;
    }

    /** The fields of what is kept. */
    static List<Input.Field> observance() {
        return Arrays.stream(Observance.values())
                .map(it ->
                        Input.Field.one(
                                Typed.OBSERVANCE + it.name(),
                                choices -> choices.termsOrNothing(Strictness.class)))
                .toList();
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Person person, Written written) {
        return new Values(
                        Map.of(
                                "name", person.name(),
                                "short-name", person.shortName(),
                                "office", person.office(),
                                "country", person.country(),
                                "rank", Written.term(person.rank()),
                                "precedence", Written.number(person.precedence()),
                                "languages", String.join(", ", person.languages()),
                                "email", person.contact().email(),
                                "phone", person.contact().phone(),
                                "clearance", Written.term(person.clearance())))
                .with(Written.observance(person.observance()))
                .with(Written.notes(person.notes()));
    }

    @Override
    public Supplier<Person> read(Typed typed, Person base, Id<Person> id) {
        String name = typed.name("name");
        String shortName = typed.text("short-name");
        Rank rank = typed.term("rank", Rank.class);
        int precedence = typed.number("precedence");
        List<String> languages =
                Arrays.stream(typed.text("languages").split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
        Marking clearance = typed.term("clearance", Marking.class);
        ObservancePolicy observance = typed.observance();
        Notes notes = typed.notes();
        return () ->
                PersonBuilder.builder(base)
                        .id(id)
                        .name(name)
                        .shortName(shortName.isBlank() ? Person.shorten(name) : shortName)
                        .office(typed.text("office"))
                        .country(typed.text("country"))
                        .rank(rank)
                        .precedence(precedence)
                        .languages(languages)
                        .contact(new Contact(typed.text("email"), typed.text("phone")))
                        .observance(observance)
                        .clearance(clearance)
                        .notes(notes)
                        .build();
    }
}
