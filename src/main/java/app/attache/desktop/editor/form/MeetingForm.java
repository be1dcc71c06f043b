package app.attache.desktop.editor.form;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.MeetingBuilder;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a meeting is filled in. */
public final class MeetingForm implements FactForm<Meeting> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("title"),
                Input.Field.one("place", Choices::placesOrRemote),
                Input.Field.text("start"),
                Input.Field.text("end"),
                Input.Field.one("clock", Choices::clocks),
                Input.Field.one("certainty", it -> it.terms(Certainty.class)),
                Input.Field.one("format", it -> it.terms(Format.class)),
                Input.Field.one("status", it -> it.terms(Status.class)),
                Input.Field.many("delegations", Choices::delegations),
                Attendances.field(),
                Input.Field.one("press", it -> it.terms(PressAccess.class)),
                Input.Field.one("interpretation", it -> it.terms(Interpretation.class)),
                Input.Field.one("marking", it -> it.terms(Marking.class)),
                Input.Field.text("purpose"),
                Input.Field.text("points"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "title";
    }

    @Override
    public Values values(Meeting meeting, Written written) {
        Values values =
                new Values(
                                Map.of(
                                        "title", meeting.title(),
                                        "place", Written.place(meeting.place()),
                                        "format", Written.term(meeting.format()),
                                        "status", Written.term(meeting.status()),
                                        "delegations", Written.ids(meeting.delegations()),
                                        "press", Written.term(meeting.press()),
                                        "interpretation", Written.term(meeting.interpretation()),
                                        "marking", Written.term(meeting.marking()),
                                        "purpose", meeting.purpose(),
                                        "points", String.join("\n", meeting.talkingPoints())))
                        .with(written.span(meeting.time()))
                        .with(Written.notes(meeting.notes()));
        return Attendances.put(values, meeting.attendances());
    }

    @Override
    public Supplier<Meeting> read(Typed typed, Meeting base, Id<Meeting> id) {
        String title = typed.name("title");
        TimeSpan time = typed.span();
        Place place = typed.place("place");
        Format format = typed.term("format", Format.class);
        Status status = typed.term("status", Status.class);
        List<Id<Delegation>> delegations = typed.ids("delegations", Kind.DELEGATION);
        List<Attendance> attendances = Attendances.read(typed);
        PressAccess press = typed.term("press", PressAccess.class);
        Interpretation interpretation = typed.term("interpretation", Interpretation.class);
        Marking marking = typed.term("marking", Marking.class);
        List<String> points = typed.text("points").lines().toList();
        Notes notes = typed.notes();
        return () ->
                MeetingBuilder.builder(base)
                        .id(id)
                        .title(title)
                        .format(format)
                        .status(status)
                        .time(time)
                        .place(place)
                        .delegations(delegations)
                        .attendances(attendances)
                        .press(press)
                        .interpretation(interpretation)
                        .marking(marking)
                        .purpose(typed.text("purpose"))
                        .talkingPoints(points)
                        .notes(notes)
                        .build();
    }

    /** The clock, which the end shares, is that of the place. */
    @Override
    public Map<String, String> follow(String field, Values values, Programme programme) {
        return switch (field) {
            case "place" -> Clocks.both(Choices.clockOf(values.get("place"), programme));
            case "clock" -> Map.of("end-clock", values.get("clock"));
            default -> Map.of();
        };
    }
}
