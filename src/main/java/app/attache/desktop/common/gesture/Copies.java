package app.attache.desktop.common.gesture;

import app.attache.desktop.common.FreshIds;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes new meetings after the pattern of others. What was agreed for a meeting is not agreed for its copy: a copy of one that
 * is expected, slated, confirmed, held or cancelled is planned.
 *
 * @param programme the facts that the copies come into
 */
public record Copies(Programme programme) {

    /** The edits that add a copy of each meeting among {@code facts}, with an id of its own; other facts are not copied. */
    public List<Edit> of(List<? extends Entity> facts) {
        List<Edit> edits = new ArrayList<>();
        for (Entity fact : facts) {
            Programme taken = programme.apply(new ChangeSet(Trial.ORIGIN, edits));
            copy(fact, taken).ifPresent(copy -> edits.add(new Edit.Added(copy)));
        }
        return edits;
    }

    private static Optional<Meeting> copy(Entity fact, Programme taken) {
        if (!(fact instanceof Meeting meeting)) {
            return Optional.empty();
        }
        Id<Meeting> id = new FreshIds(taken).of(Kind.MEETING, meeting.title());
        return Optional.of(meeting.withId(id).withStatus(status(meeting.status())));
    }

    private static Status status(Status of) {
        return switch (of) {
            case HOLD, TENTATIVE, PLANNED -> of;
            case EXPECTED, SLATED, CONFIRMED, HELD, CANCELLED -> Status.PLANNED;
        };
    }
}
