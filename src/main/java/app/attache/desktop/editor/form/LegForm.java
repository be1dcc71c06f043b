package app.attache.desktop.editor.form;

import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.LegBuilder;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a journey from city to city and its manifest are filled in. */
public final class LegForm implements FactForm<Leg> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("name"),
                Input.Field.one("delegation", Choices::delegations),
                Input.Field.one("mode", it -> it.terms(Leg.Mode.class)),
                Input.Field.one("status", it -> it.terms(Status.class)),
                Input.Field.one("origin", Choices::places),
                Input.Field.one("destination", Choices::places),
                Input.Field.text("start"),
                Input.Field.one("clock", Choices::clocks),
                Input.Field.text("end"),
                Input.Field.one("end-clock", Choices::clocks),
                Input.Field.one("certainty", it -> it.terms(Certainty.class)),
                Input.Field.text("call-lead"),
                Input.Field.text("clear-through"),
                Input.Field.text("seats"),
                Input.Field.many("manifest", Choices::people),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Leg leg, Written written) {
        return new Values(
                        Map.of(
                                "name", leg.name(),
                                "delegation", leg.delegation().toString(),
                                "mode", Written.term(leg.mode()),
                                "status", Written.term(leg.status()),
                                "origin", Written.place(leg.origin()),
                                "destination", Written.place(leg.destination()),
                                "call-lead", Written.length(leg.callLead()),
                                "clear-through", Written.length(leg.clearance()),
                                "seats", Written.number(leg.seats()),
                                "manifest", Written.ids(leg.manifest())))
                .with(written.span(leg.time()))
                .with(Written.notes(leg.notes()));
    }

    @Override
    public Supplier<Leg> read(Typed typed, Leg base, Id<Leg> id) {
        Id<Delegation> delegation = typed.id("delegation", Kind.DELEGATION);
        Leg.Mode mode = typed.term("mode", Leg.Mode.class);
        Status status = typed.term("status", Status.class);
        Place origin = typed.place("origin");
        Place destination = typed.place("destination");
        TimeSpan time = typed.span();
        Duration callLead = typed.length("call-lead");
        Duration clearance = typed.length("clear-through");
        int seats = typed.number("seats");
        List<Id<Person>> manifest = typed.ids("manifest", Kind.PERSON);
        Notes notes = typed.notes();
        return () ->
                LegBuilder.builder(base)
                        .id(id)
                        .name(typed.text("name"))
                        .delegation(delegation)
                        .mode(mode)
                        .status(status)
                        .origin(origin)
                        .destination(destination)
                        .time(time)
                        .callLead(callLead)
                        .clearance(clearance)
                        .seats(seats)
                        .manifest(manifest)
                        .notes(notes)
                        .build();
    }

    /** Each end is on the clock of its own place. */
    @Override
    public Map<String, String> follow(String field, Values values, Programme programme) {
        return switch (field) {
            case "origin" -> Clocks.one("clock", Choices.clockOf(values.get(field), programme));
            case "destination" ->
                    Clocks.one("end-clock", Choices.clockOf(values.get(field), programme));
            default -> Map.of();
        };
    }
}
