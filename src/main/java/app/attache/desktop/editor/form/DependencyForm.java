package app.attache.desktop.editor.form;

import app.attache.programme.Dependency;
import app.attache.programme.DependencyBuilder;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How it is filled in that one thing waits for another. */
public final class DependencyForm implements FactForm<Dependency> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.one("predecessor", Choices::timed),
                Input.Field.one("successor", Choices::timed),
                Input.Field.text("lag"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(Dependency dependency, Written written) {
        return new Values(
                        Map.of(
                                "predecessor", dependency.predecessor().toString(),
                                "successor", dependency.successor().toString(),
                                "lag", Written.length(dependency.lag())))
                .with(Written.notes(dependency.notes()));
    }

    @Override
    public Supplier<Dependency> read(Typed typed, Dependency base, Id<Dependency> id) {
        Id<?> predecessor = typed.anyId("predecessor");
        Id<?> successor = typed.anyId("successor");
        if (predecessor.equals(successor)) {
            typed.wrong("successor", "editor.problem.itself");
        }
        Duration lag = typed.length("lag");
        Notes notes = typed.notes();
        return () ->
                DependencyBuilder.builder(base)
                        .id(id)
                        .predecessor(predecessor)
                        .successor(successor)
                        .lag(lag)
                        .notes(notes)
                        .build();
    }
}
