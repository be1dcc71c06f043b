package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.itinerary.Plan;
import app.attache.itinerary.Planner;
import app.attache.itinerary.SlotFinder;
import app.attache.programme.ChangeSet;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.store.JournalHeading;
import app.attache.store.JournalRow;
import app.attache.store.Store;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Makes the steps of a file: on the disk first, then for all readers at once, then told to listeners. For one thread at a time;
 * the state may be read by any.
 */
final class StepMaker {

    private final Store store;
    private final String author;
    private final InstantSource clock;
    private final Listeners listeners;
    private volatile State state;

    /** All that a step changes, so that a reader sees all of it or nothing. */
    record State(Snapshot snapshot, UndoStacks stacks, Instant lastSaved) {}

    StepMaker(Store store, OpenOptions options, Listeners listeners, Opened opened) {
        this.store = store;
        this.author = options.author();
        this.clock = options.clock();
        this.listeners = listeners;
        this.state = new State(opened.snapshot(), opened.stacks(), clock.instant());
    }

    State state() {
        return state;
    }

    /** What the file holds now, judged as of now. */
    Snapshot now() {
        return state.snapshot().at(clock.instant());
    }

    /** What the file holds now, judged as of another moment. */
    Snapshot asOf(Instant moment) {
        Snapshot now = state.snapshot();
        return now.at(moment)
                .with(LateChanges.read(store, now.programme(), store.headings(), moment));
    }

    Origin origin(String label, String reason) {
        return new Origin(label, reason, author, clock.instant());
    }

    /** Plans changes of what the file holds now. */
    Planner planner(Texts texts) {
        Instant at = clock.instant();
        Snapshot now = state.snapshot().at(at);
        return new Planner(now.programme(), now.conflicts(), now.agenda(), texts, author, at);
    }

    /** Looks for times in what the file holds now. */
    SlotFinder slots() {
        Snapshot now = now();
        return new SlotFinder(now.programme(), now.conflicts());
    }

    /** Makes a change; a change of nothing is no step. */
    Snapshot change(ChangeSet change) {
        return change.isEmpty()
                ? state.snapshot()
                : make(JournalHeading.Type.CHANGE, OptionalLong.empty(), change);
    }

    /**
     * Makes the change of a plan.
     *
     * @throws PlanOutdated when the file no longer holds what the plan was made for
     */
    Snapshot carryOut(Plan plan) {
        requireCurrent(plan);
        return change(plan.changeSet());
    }

    /** @throws PlanOutdated when the file no longer holds what the plan was made for */
    void requireCurrent(Plan plan) {
        if (!plan.isFor(state.snapshot().programme())) {
            throw new PlanOutdated(plan.changeSet().origin().label());
        }
    }

    /** Takes over all facts of {@code programme} as one change. */
    Snapshot bring(Programme programme, String label) {
        Programme now = state.snapshot().programme();
        return change(new ChangeSet(origin(label, ""), Difference.bringing(now, programme)));
    }

    /** Takes back the newest change that stands. */
    Optional<Snapshot> undo() {
        return state.stacks()
                .toUndo()
                .map(step -> {
                    ChangeSet inverse = changeOf(step).inverse(again(step));
                    return make(JournalHeading.Type.UNDO, OptionalLong.of(step.number()), inverse);
                });
    }

    /** Makes again the change that was undone last. */
    Optional<Snapshot> redo() {
        return state.stacks()
                .toRedo()
                .map(step -> {
                    ChangeSet again = new ChangeSet(again(step), changeOf(step).edits());
                    return make(JournalHeading.Type.REDO, OptionalLong.of(step.number()), again);
                });
    }

    /** Judges what the file holds as of now; whoever listens is told what that brings and ends. */
    void turn() {
        State before = state;
        Snapshot after = now();
        state = new State(after, before.stacks(), before.lastSaved());
        ConflictDelta delta = before.snapshot().conflicts().deltaTo(after.conflicts());
        if (!delta.isEmpty()) {
            listeners.tell(before.snapshot(), after, delta);
        }
    }

    private Snapshot make(JournalHeading.Type type, OptionalLong target, ChangeSet change) {
        turn();
        State before = state;
        Snapshot after = before.snapshot().after(change);
        JournalHeading heading =
                new JournalHeading(before.stacks().last() + 1, type, target, change.origin());
        store.append(new JournalRow(heading, change));
        state = new State(after, before.stacks().after(heading), clock.instant());
        ConflictDelta delta = before.snapshot().conflicts().deltaTo(after.conflicts());
        listeners.tell(before.snapshot(), after, change, delta);
        return after;
    }

    private ChangeSet changeOf(JournalHeading step) {
        return store.step(step.number())
                .orElseThrow(() -> new IllegalStateException("Not in the journal: " + step))
                .changeSet();
    }

    private Origin again(JournalHeading step) {
        return origin(step.origin().label(), "");
    }
}
