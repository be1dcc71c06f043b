package app.attache.desktop.conflicts;

import app.attache.text.Texts;
import app.attache.workspace.Appearance;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says since when a conflict stands, and why.
 *
 * @param moments how a moment is told
 */
record SinceWords(Texts texts, Function<Instant, String> moments) {

    /** Since when, and by what; empty when that is not known. */
    String since(Optional<Appearance> appearance) {
        return switch (appearance.orElse(null)) {
            case Appearance.ByStep step -> step(step);
            case Appearance.ByTime time ->
                    texts.get("desktop.since.time", moments.apply(time.at()));
            case null -> texts.get("desktop.since.unknown");
        };
    }

    private String step(Appearance.ByStep step) {
        String key =
                switch (step.type()) {
                    case CHANGE -> "desktop.since.change";
                    case UNDO -> "desktop.since.undo";
                    case REDO -> "desktop.since.redo";
                };
        return texts.get(
                key,
                moments.apply(step.at()),
                step.origin().label(),
                step.origin().author(),
                Long.toString(step.step()));
    }

    /** The reason that was given for the step by which it appeared; blank for none. */
    String reason(Optional<Appearance> appearance) {
        return appearance.orElse(null) instanceof Appearance.ByStep step
                ? step.origin().reason()
                : "";
    }
}
