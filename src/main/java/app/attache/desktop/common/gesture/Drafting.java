package app.attache.desktop.common.gesture;

import app.attache.desktop.common.WindowModel;
import app.attache.programme.Edit;
import app.attache.programme.Meeting;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Meetings that are not there yet: drawn by hand, or begun at a point of the calendar. */
record Drafting(WindowModel model, LaneRule lanes) {

    /** What drawing it would change; refused where there is no such time. */
    Proposal drawn(Proposing proposing, Gesture.Creating creating) {
        try {
            return new Proposal.Change(List.of(new Edit.Added(draft(proposing, creating))));
        } catch (SkippedTime skipped) {
            return new Proposal.Refused(skipped.message());
        }
    }

    private Meeting draft(Proposing proposing, Gesture.Creating creating) {
        Meeting draft = proposing.draft(creating, title(), model.delegation().get());
        return creating.from().lane().map(lane -> lanes.drawn(draft, lane)).orElse(draft);
    }

    /** A meeting of an hour from {@code from} on the face of the calendar; empty when there is no such time. */
    Optional<Meeting> hourFrom(LocalDateTime from, Proposing proposing) {
        try {
            return Optional.of(
                    proposing.draft(from, from.plusHours(1), title(), model.delegation().get()));
        } catch (SkippedTime skipped) {
            return Optional.empty();
        }
    }

    private String title() {
        return model.texts().get("gesture.new-meeting");
    }
}
