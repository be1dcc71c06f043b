package app.attache.desktop.change;

import app.attache.itinerary.Change;
import app.attache.itinerary.ReplacePerson;
import app.attache.programme.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody in another's place. */
record PersonForm(Options options) implements ChangeForm {

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                options.people("person"),
                incoming(),
                new Field.Pick(
                        "duty",
                        List.of(
                                new Field.Option(
                                        "inherit", options.texts().get("change.duty.inherit")),
                                new Field.Option(
                                        "plain", options.texts().get("change.duty.plain")))));
    }

    @Override
    public String title(Values values) {
        return options.texts()
                .get(
                        "change.title.replace-person",
                        options.picked(values, options.people("person"), Person.class)
                                .map(Person::name)
                                .orElse(""));
    }

    @Override
    public Optional<Change> read(Wish wish) {
        if (wish.values().text("incoming").isBlank()) {
            return Optional.empty();
        }
        Optional<Person> outgoing =
                options.picked(wish.values(), options.people("person"), Person.class);
        Optional<Person> incoming = options.picked(wish.values(), incoming(), Person.class);
        return outgoing.flatMap(from ->
                incoming.map(to ->
                        ReplacePerson.of(from.id(), to.id())
                                .withInheritsDuty(!wish.values().text("duty").equals("plain"))
                                .withChoices(wish.choices())
                                .withReason(wish.reason().strip())));
    }

    private Field.Pick incoming() {
        List<Field.Option> all = new ArrayList<>();
        all.add(new Field.Option("", options.texts().get("change.person.choose")));
        all.addAll(options.people("incoming").options());
        return new Field.Pick("incoming", all);
    }
}
