package app.attache.desktop.editor.form;

import app.attache.programme.Actual;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.function.Supplier;

/** How it is filled in when a thing really was. */
public final class ActualForm implements FactForm<Actual> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("start"),
                Input.Field.text("end"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(Actual actual, Written written) {
        return new Values(written.span(actual.time())).with(Written.notes(actual.notes()));
    }

    @Override
    public Supplier<Actual> read(Typed typed, Actual base, Id<Actual> id) {
        TimeSpan time = typed.span();
        Notes notes = typed.notes();
        return () -> new Actual(id, base.item(), time, notes);
    }
}
