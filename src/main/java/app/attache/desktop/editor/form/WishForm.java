package app.attache.desktop.editor.form;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeBound;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import app.attache.programme.WishBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a meeting is filled in that is wanted and has no time yet. */
public final class WishForm implements FactForm<Wish> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("title"),
                Input.Field.one("urgency", it -> it.terms(Urgency.class)),
                Input.Field.text("length"),
                Input.Field.one("format", it -> it.terms(Format.class)),
                Input.Field.text("earliest"),
                Input.Field.text("latest"),
                Input.Field.one("clock", Choices::clocks),
                Input.Field.one("place", Choices::placesOrRemote),
                Input.Field.many("delegations", Choices::delegations),
                Input.Field.one("interpretation", it -> it.terms(Interpretation.class)),
                Input.Field.one("marking", it -> it.terms(Marking.class)),
                Attendances.field(),
                Input.Field.rows("after", Values.NONE, Input.Field.one("item", Choices::earlier)),
                Input.Field.text("purpose"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "title";
    }

    @Override
    public Values values(Wish wish, Written written) {
        Values values =
                new Values(
                                Map.of(
                                        "title", wish.title(),
                                        "urgency", Written.term(wish.urgency()),
                                        "length", Written.length(wish.length()),
                                        "format", Written.term(wish.format()),
                                        "place", Written.place(wish.place()),
                                        "delegations", Written.ids(wish.delegations()),
                                        "interpretation", Written.term(wish.interpretation()),
                                        "marking", Written.term(wish.marking()),
                                        "purpose", wish.purpose()))
                        .with(written.bound("latest", "end-clock", wish.latest()))
                        .with(clock(wish.latest()))
                        .with(written.bound("earliest", "clock", wish.earliest()))
                        .with(Written.notes(wish.notes()))
                        .withRows("after", wish.after().stream().map(WishForm::row).toList());
        return Attendances.put(values, wish.attendances());
    }

    // Where only the end is bound, its clock is the one that is shown.
    private static Map<String, String> clock(TimeBound latest) {
        return latest.time().map(time -> Map.of("clock", time.getZone().getId())).orElse(Map.of());
    }

    private static Values row(Id<?> before) {
        return new Values(Map.of("item", before.toString()));
    }

    @Override
    public Supplier<Wish> read(Typed typed, Wish base, Id<Wish> id) {
        String title = typed.name("title");
        Urgency urgency = typed.term("urgency", Urgency.class);
        Duration length = length(typed);
        Format format = typed.term("format", Format.class);
        TimeBound earliest = typed.times().earliest();
        TimeBound latest = typed.times().latest(earliest);
        if (!typed.isWrong("latest") && !Wish.roomFor(length, earliest, latest)) {
            typed.wrong("latest", "editor.problem.no-room");
        }
        Place place = typed.place("place");
        List<Id<Delegation>> delegations = typed.ids("delegations", Kind.DELEGATION);
        if (delegations.isEmpty()) {
            typed.wrong("delegations", "editor.problem.choose");
        }
        Interpretation interpretation = typed.term("interpretation", Interpretation.class);
        Marking marking = typed.term("marking", Marking.class);
        List<Attendance> attendances = Attendances.read(typed);
        List<Id<?>> after = after(typed, id);
        Notes notes = typed.notes();
        return () ->
                WishBuilder.builder(base)
                        .id(id)
                        .title(title)
                        .urgency(urgency)
                        .length(length)
                        .format(format)
                        .earliest(earliest)
                        .latest(latest)
                        .place(place)
                        .delegations(delegations)
                        .interpretation(interpretation)
                        .marking(marking)
                        .attendances(attendances)
                        .after(after)
                        .purpose(typed.text("purpose"))
                        .notes(notes)
                        .build();
    }

    private static Duration length(Typed typed) {
        Duration length = typed.length("length");
        if (length.isZero() && !typed.isWrong("length")) {
            typed.wrong("length", "editor.problem.no-length");
        }
        return length;
    }

    private static List<Id<?>> after(Typed typed, Id<Wish> id) {
        List<Id<?>> after =
                typed.rows("after").stream().<Id<?>>map(row -> row.anyId("item")).toList();
        typed.once("after", after);
        if (after.contains(id)) {
            typed.wrong("after", "editor.problem.after-itself");
        }
        return after;
    }

    /** The clock, which both ends share, is that of the place. */
    @Override
    public Map<String, String> follow(String field, Values values, Programme programme) {
        return switch (field) {
            case "place" -> Clocks.both(Choices.clockOf(values.get("place"), programme));
            case "clock" -> Map.of("end-clock", values.get("clock"));
            default -> Map.of();
        };
    }
}
