package app.attache.desktop.inspector;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a planned item waits for, and what waits for it. */
final class Dependencies {

    private Dependencies() {}

    static void describe(Draft draft, Id<?> item) {
        List<Details.Piece> lines = new ArrayList<>();
        for (Dependency dependency : draft.programme().all(Dependency.class)) {
            if (dependency.successor().equals(item)) {
                lines.add(line(draft, "inspector.after", dependency.predecessor(), dependency));
            } else if (dependency.predecessor().equals(item)) {
                lines.add(line(draft, "inspector.before", dependency.successor(), dependency));
            }
        }
        draft.section("inspector.dependencies", lines);
    }

    private static Details.Piece line(Draft draft, String key, Id<?> other, Dependency dependency) {
        String text = draft.text(key, draft.names().of(other));
        if (dependency.lag().compareTo(Duration.ZERO) > 0) {
            text = draft.text("inspector.lag", text, draft.words().of(dependency.lag()));
        }
        return draft.piece(text, other);
    }
}
