package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.itinerary.Notice;
import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How things would stand if a draft were carried out now, to be compared with other drafts. Nothing of it is written.
 *
 * @param rebased what of the draft can still be done, and what no longer fits
 * @param after how things would stand
 * @param delta the findings it would bring and take away, neither accepted nor muted
 * @param nights how many nights are lodged in all then
 * @param nightsAdded how many more that is than now; negative for fewer
 * @param lost the meetings that would no longer take place, as they are now, by their ids
 * @param gained the meetings that would take place and do not now, by their ids
 * @param moved the meetings that would take place at another time or place, as they are then, by their ids
 * @param notices what would have to be sent or issued
 */
public record DraftOutlook(
        PlanDraft draft,
        Rebased rebased,
        Snapshot after,
        ConflictDelta delta,
        int nights,
        int nightsAdded,
        List<Meeting> lost,
        List<Meeting> gained,
        List<Meeting> moved,
        List<Notice> notices) {

    public DraftOutlook {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(rebased, "rebased");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(delta, "delta");
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        moved = List.copyOf(moved);
        notices = List.copyOf(notices);
    }

    /**
     * What would become of {@code now}.
     *
     * @param at when it would be carried out, however long ago it was drafted
     */
    static DraftOutlook of(PlanDraft draft, Snapshot now, Instant at) {
        Rebased rebased = Rebased.of(draft.changeSet(), now.programme());
        Origin origin = rebased.changeSet().origin();
        Origin then = new Origin(origin.label(), origin.reason(), origin.author(), at);
        Snapshot after = now.after(new ChangeSet(then, rebased.changeSet().edits()));
        Programme was = now.programme();
        Programme is = after.programme();
        return new DraftOutlook(
                draft,
                rebased,
                after,
                now.conflicts().openDeltaTo(after.conflicts()),
                nights(is),
                nights(is) - nights(was),
                touched(rebased, was).filter(meeting -> !held(is, meeting.id())).toList(),
                touched(rebased, is).filter(meeting -> !held(was, meeting.id())).toList(),
                touched(rebased, is)
                        .filter(meeting ->
                                was.find(meeting.id()).filter(DraftOutlook::held).isPresent())
                        .filter(meeting -> elsewhere(was.get(meeting.id()), meeting))
                        .toList(),
                Notice.due(was, is, rebased.changeSet()));
    }

    private static int nights(Programme programme) {
        return programme.all(Stay.class).stream().mapToInt(stay -> stay.nights().size()).sum();
    }

    /** The meetings that the draft touches and that are to take place in {@code programme}. */
    private static Stream<Meeting> touched(Rebased rebased, Programme programme) {
        return rebased.changeSet().edits().stream()
                .filter(edit -> edit.id().kind() == Kind.MEETING)
                .flatMap(edit -> programme.find(edit.id()).stream())
                .map(Meeting.class::cast)
                .filter(DraftOutlook::held);
    }

    private static boolean held(Programme programme, Id<Meeting> meeting) {
        return programme.find(meeting).filter(DraftOutlook::held).isPresent();
    }

    private static boolean held(Meeting meeting) {
        return meeting.status() != Status.CANCELLED;
    }

    private static boolean elsewhere(Meeting one, Meeting other) {
        return !one.time().equals(other.time()) || !one.place().equals(other.place());
    }
}
