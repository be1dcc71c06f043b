package app.attache.desktop.timeline;

import app.attache.desktop.common.gesture.Gesture;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Timed;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out what is being dragged over the lanes.
 *
 * @param lanes those shown
 */
record LaneGhosts(List<SwimLane> lanes) {

    /**
     * Something where it would be.
     *
     * @param lane in which lane, from 0
     * @param item as it would be; its row is that which it has now, or the first
     */
    record Ghost(int lane, TimeItem item) {}

    /** What {@code outlook} would move, or make, in the lanes where it would be, what is held first. */
    List<Ghost> of(Outlook outlook, Looks looks) {
        List<Ghost> ghosts = new ArrayList<>();
        for (Edit edit : outlook.edits()) {
            Optional<Entity> after = edit.is();
            Optional<TimeSpan> span = after.flatMap(Timed::span);
            if (after.isPresent() && span.isPresent()) {
                ghost(after.get(), span.get(), outlook, looks)
                        .ifPresent(it ->
                                ghosts.add(
                                        held(outlook.gesture(), edit.id()) ? 0 : ghosts.size(),
                                        it));
            }
        }
        return ghosts;
    }

    private static boolean held(Gesture gesture, Id<?> id) {
        return gesture instanceof Gesture.Moving moving && moving.lead().equals(id);
    }

    private Optional<Ghost> ghost(Entity fact, TimeSpan span, Outlook outlook, Looks looks) {
        Optional<Look> now =
                switch (fact) {
                    case Meeting meeting -> Optional.of(looks.of(meeting));
                    case Leg leg -> Optional.of(looks.of(leg));
                    default -> Optional.empty();
                };
        int lane = lane(fact.id(), outlook.gesture());
        if (now.isEmpty() || lane < 0) {
            return Optional.empty();
        }
        boolean meeting = fact instanceof Meeting;
        Look look = now.get().foreseen(outlook.consequences().flatMap(it -> it.worst(fact.id())));
        return Optional.of(
                new Ghost(
                        lane,
                        new TimeItem(
                                meeting ? TimeItem.Kind.MEETING : TimeItem.Kind.LEG,
                                fact,
                                span.interval(),
                                row(lane, fact.id()),
                                false,
                                fact instanceof Meeting it ? List.of(it.title()) : List.of(),
                                look)));
    }

    private int lane(Id<?> fact, Gesture gesture) {
        Optional<Id<?>> subject =
                switch (gesture) {
                    case Gesture.Moving moving -> moving.lane().map(Gesture.LaneChange::to);
                    case Gesture.Creating creating -> creating.from().lane();
                    default -> Optional.empty();
                };
        for (int lane = 0; lane < lanes.size(); lane++) {
            boolean there =
                    subject.isPresent()
                            ? lanes.get(lane).subject().equals(subject.get())
                            : has(lane, fact);
            if (there) {
                return lane;
            }
        }
        return -1;
    }

    private boolean has(int lane, Id<?> fact) {
        return lanes.get(lane).items().stream().anyMatch(it -> it.fact().id().equals(fact));
    }

    private int row(int lane, Id<?> fact) {
        return lanes.get(lane).items().stream()
                .filter(it -> it.fact().id().equals(fact))
                .findFirst()
                .map(TimeItem::row)
                .orElse(0);
    }
}
