package app.attache.desktop.editor.form;

import app.attache.programme.Id;
import app.attache.programme.Milestone;
import app.attache.programme.MilestoneBuilder;
import app.attache.programme.Notes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a day that matters is filled in. */
public final class MilestoneForm implements FactForm<Milestone> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("name"),
                Input.Field.text("anchor"),
                Input.Field.text("day"),
                Input.Field.text("meaning"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Milestone milestone, Written written) {
        return new Values(
                        Map.of(
                                "name", milestone.name(),
                                "anchor", written.date(milestone.anchor()),
                                "day", Integer.toString(milestone.day()),
                                "meaning", milestone.title()))
                .with(Written.notes(milestone.notes()));
    }

    @Override
    public Supplier<Milestone> read(Typed typed, Milestone base, Id<Milestone> id) {
        String name = typed.name("name");
        LocalDate anchor = typed.date("anchor");
        int day = typed.number("day");
        if (day < 1) {
            typed.wrong("day", "editor.problem.day");
        }
        Notes notes = typed.notes();
        return () ->
                MilestoneBuilder.builder(base)
                        .id(id)
                        .name(name)
                        .anchor(anchor)
                        .day(day)
                        .title(typed.text("meaning"))
                        .notes(notes)
                        .build();
    }
}
