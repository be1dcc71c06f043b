package app.attache.desktop.editor.form;

import app.attache.programme.DoorToDoor;
import app.attache.programme.DoorToDoorBuilder;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How the time from one door to another is filled in. */
public final class DoorToDoorForm implements FactForm<DoorToDoor> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.one("from", Choices::venues),
                Input.Field.one("to", Choices::venues),
                Input.Field.text("travel"),
                Input.Field.text("security"),
                Input.Field.yes("both-ways"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(DoorToDoor way, Written written) {
        return new Values(
                        Map.of(
                                "from", way.from().toString(),
                                "to", way.to().toString(),
                                "travel", Written.length(way.travel()),
                                "security", Written.length(way.security()),
                                "both-ways", Written.yes(way.bothWays())))
                .with(Written.notes(way.notes()));
    }

    @Override
    public Supplier<DoorToDoor> read(Typed typed, DoorToDoor base, Id<DoorToDoor> id) {
        Id<Venue> from = typed.id("from", Kind.VENUE);
        Id<Venue> to = typed.id("to", Kind.VENUE);
        if (from.equals(to)) {
            typed.wrong("to", "editor.problem.same-venue");
        }
        Duration travel = typed.length("travel");
        Duration security = typed.length("security");
        Notes notes = typed.notes();
        return () ->
                DoorToDoorBuilder.builder(base)
                        .id(id)
                        .from(from)
                        .to(to)
                        .travel(travel)
                        .security(security)
                        .bothWays(typed.yes("both-ways"))
                        .notes(notes)
                        .build();
    }
}
