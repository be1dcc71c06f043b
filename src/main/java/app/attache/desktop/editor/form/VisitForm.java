package app.attache.desktop.editor.form;

import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Visit;
import app.attache.programme.VisitBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a visit is filled in. */
public final class VisitForm implements FactForm<Visit> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("title"),
                Input.Field.text("host"),
                Input.Field.text("guest"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "title";
    }

    @Override
    public Values values(Visit visit, Written written) {
        return new Values(
                        Map.of(
                                "title", visit.title(),
                                "host", visit.host(),
                                "guest", visit.guest()))
                .with(Written.notes(visit.notes()));
    }

    @Override
    public Supplier<Visit> read(Typed typed, Visit base, Id<Visit> id) {
        String title = typed.name("title");
        Notes notes = typed.notes();
        return () ->
                VisitBuilder.builder(base)
                        .id(id)
                        .title(title)
                        .host(typed.text("host"))
                        .guest(typed.text("guest"))
                        .notes(notes)
                        .build();
    }
}
