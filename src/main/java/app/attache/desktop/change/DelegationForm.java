package app.attache.desktop.change;

import app.attache.itinerary.Amended;
import app.attache.itinerary.Change;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.JoinDelegation;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.SplitDelegation;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A delegation split in two, or two joined. */
record DelegationForm(ChangeKind kind, Options options) implements ChangeForm {

    @Override
    public List<Field> fields(Values values) {
        Field.Pick all = delegations();
        if (kind == ChangeKind.JOIN) {
            return List.of(all, into(values), past());
        }
        List<Field> fields = new ArrayList<>();
        fields.add(all);
        fields.add(new Field.Typed("name", options.texts().get("change.name.prompt")));
        fields.add(new Field.Typed("from", options.texts().get("change.from.whole")));
        if (ticked(values).size() > 1) {
            fields.add(head(values));
        }
        delegation(values)
                .flatMap(delegation -> options.actingHead(delegation, ticked(values)))
                .ifPresent(fields::add);
        fields.add(
                new Field.Ticks("people", options.texts().get("change.split.who"), people(values)));
        return fields;
    }

    @Override
    public String title(Values values) {
        return options.texts()
                .get(
                        "change.title." + kind.label(),
                        delegation(values).map(Delegation::name).orElse(""));
    }

    @Override
    public Optional<Change> read(Wish wish) {
        return delegation(wish.values())
                .flatMap(delegation ->
                        kind == ChangeKind.JOIN ? join(delegation, wish) : split(delegation, wish));
    }

    private Optional<Change> join(Delegation delegation, Wish wish) {
        return options.picked(wish.values(), into(wish.values()), Delegation.class)
                .map(into ->
                        new JoinDelegation(
                                delegation.id(),
                                into.id(),
                                wish.values().text("past").equals("handed-over")
                                        ? JoinDelegation.Past.HANDED_OVER
                                        : JoinDelegation.Past.KEPT,
                                wish.choices(),
                                wish.reason().strip()));
    }

    private Optional<Change> split(Delegation delegation, Wish wish) {
        List<Id<Person>> people =
                ticked(wish.values()).stream()
                        .filter(person -> delegation.membership(person).isPresent())
                        .toList();
        String name = wish.values().text("name");
        if (people.isEmpty() || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                SplitDelegation.of(delegation.id(), people, name)
                        .withHead(
                                options.picked(wish.values(), head(wish.values()), Person.class)
                                        .map(Person::id)
                                        .filter(people::contains)
                                        .orElse(people.getFirst()))
                        .withActingHead(options.actingHead(wish.values(), delegation, people))
                        .withFrom(from(delegation, wish.values().text("from")))
                        .withChoices(wish.choices())
                        .withReason(wish.reason().strip()));
    }

    private Amended<NewTime> from(Delegation delegation, String typed) {
        List<Stay> stays = ExtendStay.staysOf(options.programme(), delegation.id());
        if (typed.isBlank() || stays.isEmpty()) {
            return Amended.kept();
        }
        ZonedDateTime start = stays.getFirst().time().start();
        return Amended.to(options.read(typed, start));
    }

    private List<Id<Person>> ticked(Values values) {
        return Options.people(values.ticked("people"));
    }

    private Field.Pick head(Values values) {
        return options.named("head", ticked(values));
    }

    private Field.Pick past() {
        return new Field.Pick(
                "past",
                List.of(
                        new Field.Option("kept", options.texts().get("change.past.kept")),
                        new Field.Option(
                                "handed-over", options.texts().get("change.past.handed-over"))));
    }

    private Field.Pick delegations() {
        return options.delegations(
                "delegation",
                options.programme().all(Delegation.class).stream().map(Delegation::id).toList());
    }

    private Optional<Delegation> delegation(Values values) {
        return options.picked(values, delegations(), Delegation.class);
    }

    private Field.Pick into(Values values) {
        Optional<Delegation> one = delegation(values);
        return options.delegations(
                "into",
                options.programme().all(Delegation.class).stream()
                        .filter(other ->
                                one.filter(it -> it.visit().equals(other.visit()))
                                        .filter(it -> !it.id().equals(other.id()))
                                        .isPresent())
                        .map(Delegation::id)
                        .toList());
    }

    private List<Field.Option> people(Values values) {
        return delegation(values).stream()
                .flatMap(delegation -> delegation.members().stream())
                .map(Membership::person)
                .map(options.programme()::get)
                .map(person -> new Field.Option(person.id().toString(), person.name()))
                .toList();
    }
}
