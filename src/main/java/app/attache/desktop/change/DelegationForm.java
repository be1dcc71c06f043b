package app.attache.desktop.change;

import app.attache.itinerary.Amended;
import app.attache.itinerary.Change;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.JoinDelegation;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.SplitDelegation;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A delegation split in two, or two joined. */
record DelegationForm(ChangeKind kind, Options options) implements ChangeForm {

    @Override
    public List<Field> fields(Values values) {
        Field.Pick all = delegations();
        if (kind == ChangeKind.JOIN) {
            return List.of(all, into(values));
        }
        return List.of(
                all,
                new Field.Typed("name", options.texts().get("change.name.prompt")),
                new Field.Typed("from", options.texts().get("change.from.whole")),
                new Field.Ticks("people", options.texts().get("change.split.who"), people(values)));
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
                                delegation.id(), into.id(), wish.choices(), wish.reason().strip()));
    }

    private Optional<Change> split(Delegation delegation, Wish wish) {
        List<Id<Person>> people =
                wish.values().ticked("people").stream()
                        .map(value -> new Id<Person>(Kind.PERSON, Id.parse(value).value()))
                        .filter(person -> delegation.membership(person).isPresent())
                        .toList();
        String name = wish.values().text("name");
        if (people.isEmpty() || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                SplitDelegation.of(delegation.id(), people, name)
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
