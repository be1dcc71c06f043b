package app.attache.workspace;

import app.attache.itinerary.Plan;
import app.attache.programme.ChangeSet;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.store.DraftRow;
import app.attache.store.Store;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The plans that a file keeps beside its programme: several ways in which things might go, to be compared, of which one is
 * carried out in the end. Keeping and discarding them are no steps: the programme stays as it is.
 *
 * <p>For any thread.
 */
public final class PlanDrafts {

    private final Store store;
    private final InstantSource clock;
    private final StepMaker steps;
    private final Gate gate;

    PlanDrafts(Store store, InstantSource clock, StepMaker steps, Gate gate) {
        this.store = store;
        this.clock = clock;
        this.steps = steps;
        this.gate = gate;
    }

    /** All of them, the oldest first. */
    public List<PlanDraft> list() {
        return gate.alone(() -> store.drafts().stream().map(PlanDrafts::draft).toList());
    }

    /** The draft with this number, if there is one. */
    public Optional<PlanDraft> find(long number) {
        return list().stream().filter(draft -> draft.number() == number).findFirst();
    }

    /**
     * Keeps a plan.
     *
     * @param name what it is called; blank for the plan's own label
     * @throws PlanOutdated when the file no longer holds what the plan was made for; nothing is kept
     * @throws app.attache.store.StoreFailure when it cannot be written; nothing has changed
     */
    public PlanDraft keep(Plan plan, String name) {
        return gate.alone(() -> {
            steps.requireCurrent(plan);
            Origin origin = plan.changeSet().origin();
            Origin named =
                    new Origin(
                            name.isBlank() ? origin.label() : name.strip(),
                            origin.reason(),
                            origin.author(),
                            clock.instant(),
                            origin.source());
            long number = store.drafts().stream().mapToLong(DraftRow::number).max().orElse(0) + 1;
            DraftRow row =
                    new DraftRow(
                            number,
                            steps.state().stacks().last(),
                            new ChangeSet(named, plan.changeSet().edits()));
            store.addDraft(row);
            return draft(row);
        });
    }

    /**
     * Carries out what of a draft still fits, as one step, and forgets the draft.
     *
     * @return what the file holds then; exactly as it was when nothing of the draft is left to be done
     * @throws app.attache.store.StoreFailure when it cannot be written; nothing has changed
     */
    public Snapshot apply(PlanDraft draft) {
        Snapshot after =
                gate.alone(() -> {
                    Programme now = steps.state().snapshot().programme();
                    ChangeSet left = Rebased.of(draft.changeSet(), now).changeSet();
                    Origin made = left.origin();
                    Origin origin =
                            steps.origin(draft.name(), made.reason()).withSource(made.source());
                    return steps.change(new ChangeSet(origin, left.edits()));
                });
        discard(draft.number());
        return after;
    }

    /** Forgets a draft; nothing happens when there is none with this number. */
    public void discard(long number) {
        gate.alone(() -> {
            store.dropDraft(number);
            return number;
        });
    }

    /** What each draft would bring about now, the oldest first; so that a person can choose. */
    public List<DraftOutlook> compare() {
        Snapshot snapshot = steps.now();
        return list().stream().map(draft -> outlook(draft, snapshot)).toList();
    }

    /** What a draft would bring about now. */
    public DraftOutlook outlook(PlanDraft draft) {
        return outlook(draft, steps.now());
    }

    private DraftOutlook outlook(PlanDraft draft, Snapshot snapshot) {
        return DraftOutlook.of(draft, snapshot, clock.instant());
    }

    private static PlanDraft draft(DraftRow row) {
        return new PlanDraft(row.number(), row.madeAfter(), row.changeSet());
    }
}
