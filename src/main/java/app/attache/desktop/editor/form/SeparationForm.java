package app.attache.desktop.editor.form;

import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Separation;
import app.attache.programme.SeparationBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How it is filled in that two must not meet. */
public final class SeparationForm implements FactForm<Separation> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.one("one", Choices::parties),
                Input.Field.one("other", Choices::parties),
                Input.Field.text("buffer"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(Separation separation, Written written) {
        return new Values(
                        Map.of(
                                "one", separation.one().toString(),
                                "other", separation.other().toString(),
                                "buffer", Written.length(separation.buffer())))
                .with(Written.notes(separation.notes()));
    }

    @Override
    public Supplier<Separation> read(Typed typed, Separation base, Id<Separation> id) {
        Id<?> one = typed.anyId("one");
        Id<?> other = typed.anyId("other");
        if (one.equals(other)) {
            typed.wrong("other", "editor.problem.itself");
        }
        Duration buffer = typed.length("buffer");
        Notes notes = typed.notes();
        return () ->
                SeparationBuilder.builder(base)
                        .id(id)
                        .one(one)
                        .other(other)
                        .buffer(buffer)
                        .notes(notes)
                        .build();
    }
}
