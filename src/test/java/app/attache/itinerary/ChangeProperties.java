package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Limits;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the plan of every kind of change, in crowded made-up visits. */
class ChangeProperties {

    @Property(tries = 300)
    void applyingAPlanGivesWhatItShowedAndUndoingItGivesBackWhatWas(
            @ForAll long seed, @ForAll @IntRange(max = RandomChange.KINDS - 1) int kind) {
        Plan plan = plan(seed, kind);

        Programme after = plan.before().apply(plan.changeSet());

        assertThat(after).isEqualTo(plan.after());
        assertThat(after).isNotEqualTo(plan.before());
        Origin undo = new Origin("Undo", "", "A. Planner", Instant.EPOCH);
        assertThat(after.apply(plan.changeSet().inverse(undo))).isEqualTo(plan.before());
    }

    @Property(tries = 300)
    void theFindingsAreThoseOfAFullCheck(
            @ForAll long seed, @ForAll @IntRange(max = RandomChange.KINDS - 1) int kind) {
        Plan plan = plan(seed, kind);

        // As a full check that has heard of the change: what is changed late is no fact of the
        // programme.
        ConflictIndex full =
                ConflictIndex.of(
                        plan.after(),
                        Limits.of(plan.after()),
                        Instant.MIN,
                        plan.conflictsAfter().lately());

        assertThat(plan.conflictsAfter().findings()).isEqualTo(full.findings());
        assertThat(plan.delta()).isEqualTo(plan.conflictsBefore().deltaTo(full));
    }

    @Property(tries = 300)
    void whatHasTakenPlaceOrIsCalledOffStaysAsItWas(
            @ForAll long seed, @ForAll @IntRange(max = RandomChange.KINDS - 1) int kind) {
        Plan plan = plan(seed, kind);
        Assume.that(
                !(plan.change() instanceof JoinDelegation join)
                        || join.past() == JoinDelegation.Past.KEPT);

        Set<Id<?>> edited =
                plan.changeSet().edits().stream().map(Edit::id).collect(Collectors.toSet());

        assertThat(plan.before().meetings())
                .filteredOn(meeting -> !Items.open(meeting))
                .noneMatch(meeting -> edited.contains(meeting.id()));
    }

    @Property(tries = 300)
    void freeTimeGainedIsInOrderAndApart(
            @ForAll long seed, @ForAll @IntRange(max = RandomChange.KINDS - 1) int kind) {
        for (FreeTime day : plan(seed, kind).gained()) {
            Interval last = new Interval(Instant.MIN, Instant.MIN);
            for (Interval slot : day.slots()) {
                assertThat(slot.startInclusive()).isAfterOrEqualTo(last.endExclusive());
                assertThat(slot.length()).isPositive();
                last = slot;
            }
        }
    }

    private static Plan plan(long seed, int kind) {
        Random random = new Random(seed);
        return RandomChange.plan(random, CrowdedVisit.make(random, 40), kind);
    }
}
