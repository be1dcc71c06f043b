package app.attache.desktop.common.gesture;

import app.attache.desktop.common.FreshIds;
import app.attache.desktop.common.Snap;
import app.attache.desktop.common.gesture.Gesture.Creating;
import app.attache.desktop.common.gesture.Gesture.Moving;
import app.attache.desktop.common.gesture.Gesture.Resizing;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Message;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what a gesture means for the facts.
 *
 * @param programme the facts that the calendar shows
 * @param clocks the clocks of its days
 * @param snap the grid, for the least length of what is resized
 * @param lanes what it means to change lanes
 */
public record Proposing(Programme programme, Clocks clocks, Snap snap, LaneRule lanes) {

    /** What {@code gesture} would do if it ended now. */
    public Proposal of(Gesture gesture) {
        try {
            return switch (gesture) {
                case Moving moving when moving.copy() -> copied(moving);
                case Moving moving -> moved(moving);
                case Resizing resizing -> resized(resizing);
                case Creating _, Gesture.Idle _, Gesture.Pressed _, Gesture.RubberBand _ ->
                        Proposal.NOTHING;
            };
        } catch (SkippedTime skipped) {
            return new Proposal.Refused(skipped.message());
        }
    }

    /**
     * The meeting that {@code gesture} draws: on the clock of its day, planned, nothing known but its time.
     *
     * @param title what to call it for now
     * @param delegation in whose programme it stands, if that is said
     * @throws SkippedTime when it would begin or end at a time that does not exist
     */
    public Meeting draft(Creating gesture, String title, Optional<Id<Delegation>> delegation) {
        LocalDateTime one = gesture.from().wall();
        LocalDateTime other = gesture.to().wall();
        return draft(
                one.isBefore(other) ? one : other,
                one.isBefore(other) ? other : one,
                title,
                delegation);
    }

    /** The same from one wall time to another. */
    public Meeting draft(
            LocalDateTime from,
            LocalDateTime to,
            String title,
            Optional<Id<Delegation>> delegation) {
        ZonedDateTime start = read(from);
        ZonedDateTime end = read(to).withZoneSameInstant(start.getZone());
        TimeSpan time = TimeSpan.fixed(start, end.isAfter(start) ? end : start.plus(snap.least()));
        Id<Meeting> id = new FreshIds(programme).of(Kind.MEETING, title);
        return Meeting.draft(id, title, time)
                .delegations(delegation.map(List::of).orElse(List.of()))
                .build();
    }

    private ZonedDateTime read(LocalDateTime wall) {
        return clocks.read(wall, wall.atZone(clocks.on(wall.toLocalDate())));
    }

    private Proposal moved(Moving moving) {
        List<Edit> edits = new ArrayList<>();
        for (Id<?> id : moving.items()) {
            Optional<? extends Entity> fact = programme.find(id);
            if (fact.isEmpty()) {
                continue;
            }
            Entity before = fact.get();
            Optional<Entity> after = after(before, moving);
            if (after.isEmpty()) {
                return new Proposal.Refused(Message.of("gesture.refused.lane"));
            }
            if (!after.get().equals(before)) {
                edits.add(new Edit.Replaced(before, after.get()));
            }
        }
        return new Proposal.Change(edits);
    }

    private Optional<Entity> after(Entity before, Moving moving) {
        Entity later = later(before, moving.by());
        return moving.lane().isEmpty()
                ? Optional.of(later)
                : lanes.moved(later, moving.lane().get());
    }

    private Entity later(Entity fact, Duration by) {
        return Timed.span(fact)
                .map(span -> Timed.at(fact, new Moves(clocks).move(span, by)))
                .orElse(fact);
    }

    private Proposal copied(Moving moving) {
        List<Entity> facts = new ArrayList<>();
        for (Id<?> id : moving.items()) {
            Optional<? extends Entity> fact = programme.find(id);
            fact.flatMap(it -> after(it, moving)).ifPresent(facts::add);
        }
        return new Proposal.Change(new Copies(programme).of(facts));
    }

    private Proposal resized(Resizing resizing) {
        Optional<? extends Entity> fact = programme.find(resizing.item());
        if (fact.isEmpty()) {
            return Proposal.NOTHING;
        }
        Entity before = fact.get();
        TimeSpan span = Timed.span(before).orElseThrow();
        TimeSpan resized =
                new Moves(clocks).resize(span, resizing.edge(), resizing.by(), snap.least());
        return resized.equals(span)
                ? Proposal.NOTHING
                : new Proposal.Change(
                        List.of(new Edit.Replaced(before, Timed.at(before, resized))));
    }
}
