package app.attache.desktop.editor.form;

import app.attache.programme.Delegation;
import app.attache.programme.DelegationBuilder;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Visit;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How a delegation, its members and who travels a part only are filled in. */
public final class DelegationForm implements FactForm<Delegation> {

    @Override
    public List<Input.Field> fields() {
        List<Input.Field> fields =
                new ArrayList<>(
                        List.of(
                                Input.Field.text("name"),
                                Input.Field.one("visit", Choices::visits),
                                Input.Field.text("level"),
                                Input.Field.rows(
                                        "members",
                                        new Values(Map.of("duty", "MEMBER")),
                                        Input.Field.one("person", Choices::people),
                                        Input.Field.one(
                                                "duty", it -> it.terms(Membership.Duty.class)),
                                        Input.Field.text("from"),
                                        Input.Field.text("until"),
                                        Input.Field.one("clock", Choices::clocks))));
        fields.addAll(PersonForm.observance());
        fields.add(Input.Field.text("notes"));
        fields.add(Input.Field.text("source"));
        return fields;
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Delegation delegation, Written written) {
        return new Values(
                        Map.of(
                                "name", delegation.name(),
                                "visit", delegation.visit().toString(),
                                "level", delegation.level()))
                .with(Written.observance(delegation.observance()))
                .with(Written.notes(delegation.notes()))
                .withRows(
                        "members",
                        delegation.members().stream().map(it -> row(it, written)).toList());
    }

    private static Values row(Membership member, Written written) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("person", member.person().toString());
        cells.put("duty", Written.term(member.duty()));
        if (member.participation() instanceof Participation.Part part) {
            cells.putAll(written.time("from", part.from()));
            cells.putAll(written.time("until", part.until()));
            cells.put("clock", part.from().getZone().getId());
            if (!part.until().getZone().equals(part.from().getZone())) {
                cells.put("until-clock", part.until().getZone().getId());
            }
        }
        return new Values(cells);
    }

    @Override
    public Supplier<Delegation> read(Typed typed, Delegation base, Id<Delegation> id) {
        String name = typed.name("name");
        Id<Visit> visit = typed.id("visit", Kind.VISIT);
        List<Membership> members =
                typed.rows("members").stream().map(DelegationForm::member).toList();
        typed.once("members", members.stream().map(Membership::person).toList());
        if (members.stream().filter(Membership::leads).count() > 1) {
            typed.wrong("members", "editor.problem.two-heads");
        }
        ObservancePolicy observance = typed.observance();
        Notes notes = typed.notes();
        return () ->
                DelegationBuilder.builder(base)
                        .id(id)
                        .name(name)
                        .visit(visit)
                        .level(typed.text("level"))
                        .members(members)
                        .observance(observance)
                        .notes(notes)
                        .build();
    }

    private static Membership member(Typed row) {
        return new Membership(
                row.id("person", Kind.PERSON),
                row.term("duty", Membership.Duty.class),
                participation(row));
    }

    private static Participation participation(Typed row) {
        if (row.text("from").isBlank() && row.text("until").isBlank()) {
            return Participation.WHOLE;
        }
        ZoneId clock = row.zone("clock");
        ZoneId untilClock = row.text("until-clock").isEmpty() ? clock : row.zone("until-clock");
        ZonedDateTime from = row.time("from", clock);
        ZonedDateTime until = row.time("until", untilClock);
        if (row.isWrong("from") || row.isWrong("until")) {
            return Participation.WHOLE;
        }
        if (!until.isAfter(from)) {
            row.wrong("until", "editor.problem.order");
            return Participation.WHOLE;
        }
        return new Participation.Part(from, until);
    }
}
