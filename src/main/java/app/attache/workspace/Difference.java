package app.attache.workspace;

import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes one programme into another. */
public final class Difference {

    private Difference() {}

    /** The edits that lead from {@code before} to {@code after}; none when both hold the same facts. */
    public static List<Edit> between(Programme before, Programme after) {
        List<Edit> edits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entity fact : before.all(kind)) {
                if (!after.contains(fact.id())) {
                    edits.add(new Edit.Removed(fact));
                }
            }
        }
        edits.addAll(bringing(before, after));
        return edits;
    }

    /** The edits that add to {@code before}, or replace in it, all facts of {@code other}; what {@code other} lacks stays. */
    public static List<Edit> bringing(Programme before, Programme other) {
        List<Edit> edits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entity fact : other.all(kind)) {
                Optional<? extends Entity> was = before.find(fact.id());
                if (was.isEmpty()) {
                    edits.add(new Edit.Added(fact));
                } else if (!was.get().equals(fact)) {
                    edits.add(new Edit.Replaced(was.get(), fact));
                }
            }
        }
        return edits;
    }
}
