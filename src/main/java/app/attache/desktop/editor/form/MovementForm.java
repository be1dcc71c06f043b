package app.attache.desktop.editor.form;

import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Movement;
import app.attache.programme.MovementBuilder;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a ground transfer is filled in. */
public final class MovementForm implements FactForm<Movement> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.one("delegation", Choices::delegations),
                Input.Field.one("from", Choices::venues),
                Input.Field.one("to", Choices::venues),
                Input.Field.text("start"),
                Input.Field.text("end"),
                Input.Field.one("certainty", it -> it.terms(Certainty.class)),
                Input.Field.one("status", it -> it.terms(Status.class)),
                Input.Field.text("vehicles"),
                Input.Field.many("people", Choices::people),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(Movement movement, Written written) {
        return new Values(
                        Map.of(
                                "delegation", movement.delegation().toString(),
                                "from", movement.from().toString(),
                                "to", movement.to().toString(),
                                "status", Written.term(movement.status()),
                                "vehicles", movement.vehicles(),
                                "people", Written.ids(movement.people())))
                .with(written.span(movement.time()))
                .with(Written.notes(movement.notes()));
    }

    @Override
    public Supplier<Movement> read(Typed typed, Movement base, Id<Movement> id) {
        Id<Delegation> delegation = typed.id("delegation", Kind.DELEGATION);
        Id<Venue> from = typed.id("from", Kind.VENUE);
        Id<Venue> to = typed.id("to", Kind.VENUE);
        TimeSpan time = typed.span();
        Status status = typed.term("status", Status.class);
        List<Id<Person>> people = typed.ids("people", Kind.PERSON);
        Notes notes = typed.notes();
        return () ->
                MovementBuilder.builder(base)
                        .id(id)
                        .delegation(delegation)
                        .from(from)
                        .to(to)
                        .time(time)
                        .status(status)
                        .vehicles(typed.text("vehicles"))
                        .people(people)
                        .notes(notes)
                        .build();
    }

    /** Both ends are on the clock of the city, in which a transfer stays. */
    @Override
    public Map<String, String> follow(String field, Values values, Programme programme) {
        return field.equals("from")
                ? Clocks.both(Choices.clockOf(values.get("from"), programme))
                : Map.of();
    }
}
