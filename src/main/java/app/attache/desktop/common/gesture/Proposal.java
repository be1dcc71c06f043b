package app.attache.desktop.common.gesture;

import app.attache.programme.Edit;
import app.attache.text.Message;
import java.util.List;

/** What a gesture would do to the facts if it ended now. */
public sealed interface Proposal {

    /** Nothing changes. */
    Proposal NOTHING = new Change(List.of());

    /**
     * The facts change like this.
     *
     * @param edits one for each fact that would read differently; none for no change
     */
    record Change(List<Edit> edits) implements Proposal {
        public Change {
            edits = List.copyOf(edits);
        }
    }

    /** It cannot be done, and nothing would change. */
    record Refused(Message why) implements Proposal {}

    /** The edits; none when it is refused. */
    default List<Edit> changes() {
        return switch (this) {
            case Change(List<Edit> edits) -> edits;
            case Refused _ -> List.of();
        };
    }
}
