package app.attache.desktop.common.gesture;

import app.attache.programme.Edit;
import java.util.List;
import java.util.Optional;

/**
 * What a person is shown of a gesture while it goes on.
 *
 * @param edits what would be done if it ended now
 * @param when the time that what is held would have; empty when nothing is held
 * @param refusal why it cannot end here; empty when it can
 * @param consequences what it would bring about, once that is known
 * @param lines the same in words
 */
public record Outlook(
        Gesture gesture,
        List<Edit> edits,
        String when,
        Optional<String> refusal,
        Optional<Consequences> consequences,
        List<ConsequenceWords.Line> lines) {

    /** Nothing goes on. */
    public static final Outlook NONE =
            new Outlook(
                    new Gesture.Idle(),
                    List.of(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Outlook {
        edits = List.copyOf(edits);
        lines = List.copyOf(lines);
    }

    /** All that it says, as somebody hears it who does not see it. */
    public String spoken() {
        StringBuilder all = new StringBuilder(when);
        refusal.ifPresent(why -> all.append(". ").append(why));
        lines.forEach(line -> all.append(". ").append(line.text()));
        return all.toString();
    }
}
