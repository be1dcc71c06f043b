package app.attache.workspace;

import app.attache.conflict.Finding;
import app.attache.itinerary.Change;
import app.attache.itinerary.Plan;
import app.attache.itinerary.Remedies;
import app.attache.itinerary.Remedy;
import app.attache.itinerary.SlotFinder;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.Fitter;
import app.attache.programme.ChangeRefused;
import app.attache.programme.ChangeSet;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.store.Store;
import app.attache.store.StoreFailure;
import app.attache.text.Failure;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one door to a file: what it holds, what a change would do, making changes, taking them back.
 *
 * <p>For any thread. Steps are made one at a time, in the calling thread, and are on the disk when the call returns; reading
 * waits for nobody. Knows no toolkit.
 */
public final class Workspace implements AutoCloseable {

    private final Store store;
    private final List<OpeningRemark> remarks;
    private final Listeners listeners = new Listeners();
    private final Gate gate = new Gate();
    private final StepMaker steps;
    private final PlanDrafts drafts;
    private final Past past;
    private final Backups backups;
    private final UnsavedEntries unsaved;
    private final Turning turning;
    private Optional<Path> folderToDelete = Optional.empty();

    private Workspace(Store store, OpenOptions options, Consumer<Snapshot> firstLook) {
        this.store = store;
        Opened opened = Opened.of(store, options.clock().instant(), firstLook);
        this.remarks = opened.remarks();
        this.steps = new StepMaker(store, options, listeners, opened);
        this.drafts = new PlanDrafts(store, options.clock(), steps, gate);
        this.past = new Past(store, gate, steps::state);
        this.backups = new Backups(store, gate);
        this.unsaved = new UnsavedEntries(store, gate);
        this.turning = new Turning(options.clock(), options.alarm(), gate, steps);
        listeners.add(turning);
        gate.whileOpen(turning::await);
    }

    /**
     * Opens a file, which nobody else may have open, and creates it when it is not there, unless told not to.
     *
     * @param file {@code visit} and {@code visit.mv.db} both mean the file {@code visit.mv.db}
     * @throws StoreFailure when that cannot be done; an existing file is then as it was
     */
    public static Workspace open(Path file, OpenOptions options) {
        return open(file, options, _ -> {});
    }

    /**
     * The same, for those who want to see the facts before it is known what is wrong with them.
     *
     * @param firstLook told what the file holds, {@linkplain Snapshot#checked() unchecked}, once it is read, in the calling
     *     thread; the opening goes on afterwards and can still fail
     * @throws StoreFailure when that cannot be done; an existing file is then as it was
     */
    public static Workspace open(Path file, OpenOptions options, Consumer<Snapshot> firstLook) {
        Store store =
                Store.open(file, options.passphrase(), options.create(), options.clock().instant());
        boolean fine = false;
        try {
            Workspace workspace = new Workspace(store, options, firstLook);
            fine = true;
            return workspace;
        } finally {
            if (!fine) {
                store.close();
            }
        }
    }

    /** A file of its own in the folder for temporary files, which closing deletes; for a demonstration and for tests. */
    public static Workspace temporary(OpenOptions options) {
        Path folder = TemporaryFolder.create();
        Workspace workspace = open(folder.resolve("temporary"), options);
        workspace.folderToDelete = Optional.of(folder);
        return workspace;
    }

    /** What the file holds now, judged as of the last step or the last moment at which time brought anything. */
    public Snapshot current() {
        return steps.state().snapshot();
    }

    /** What the file holds now, judged as of another moment; what was changed late for times after it counts as well. */
    public Snapshot asOf(Instant moment) {
        return gate.alone(() -> steps.asOf(moment));
    }

    /**
     * What {@code change} would do, as of now. Nothing is written.
     *
     * @throws ChangeRefused when the change does not fit what the file holds now
     */
    public Preview preview(ChangeSet change) {
        Snapshot before = steps.now();
        Snapshot after = before.after(change);
        return new Preview(after, before.conflicts().deltaTo(after.conflicts()));
    }

    /**
     * Makes a change: one transaction and one step in the journal, on the disk when this returns. The listeners have been
     * told by then. A change of nothing is no step, and leaves everything as it is.
     *
     * @return what the file holds then
     * @throws ChangeRefused when the change does not fit what the file holds now; nothing is written
     * @throws StoreFailure when it cannot be written; nothing has changed
     */
    public Snapshot apply(ChangeSet change) {
        return gate.alone(() -> steps.change(change));
    }

    /**
     * Works out what a change of an itinerary means for what the file holds now. Nothing is written. Takes a while in a large
     * file; interrupting the thread stops it.
     *
     * @param texts the language of the step's label
     * @throws app.attache.itinerary.ItineraryFailure when the change is impossible
     * @throws app.attache.conflict.Stopped when the thread is interrupted
     */
    public Plan plan(Change change, Texts texts) {
        return steps.planner(texts).plan(change);
    }

    /**
     * Ways out of a finding about what the file holds now, the least disturbing first; each is a plan that can be applied.
     * Nothing is written. Takes some tens of milliseconds, so not for the FX thread.
     *
     * @param texts the language of the steps' labels
     */
    public List<Remedy> remedies(Finding finding, Texts texts) {
        return new Remedies(steps.planner(texts)).of(finding);
    }

    /**
     * Looks for arrangements of wishes, or of a day that ran late, in what the file holds now; in a thread of its own. Nothing is
     * written: each arrangement is a plan, to be kept as a draft or applied.
     *
     * @param texts the language of the steps' labels
     * @param listener told how far the search is, in its thread
     */
    public FitJob fit(FitRequest request, Texts texts, Consumer<FitProgress> listener) {
        return FitJob.start(new Fitter(steps.planner(texts)), request, listener);
    }

    /** Looks for times at which meetings suit all, in what the file holds now. */
    public SlotFinder slots() {
        return steps.slots();
    }

    /**
     * Carries out a plan: one step in the journal, with the reason of its change.
     *
     * @return what the file holds then: exactly what the plan foresaw
     * @throws PlanOutdated when the file no longer holds what the plan was made for; nothing is written
     * @throws app.attache.store.StoreFailure when it cannot be written; nothing has changed
     */
    public Snapshot apply(Plan plan) {
        return gate.alone(() -> steps.carryOut(plan));
    }

    /**
     * Takes over all facts of {@code programme} as one change, for example those of a visit file: what is not here is added,
     * what differs is replaced, what only this file has stays.
     *
     * @param label the change in a few words
     * @return what the file holds then
     * @throws ChangeRefused when what is replaced here no longer fits what stays; nothing is written
     * @throws StoreFailure when it cannot be written; nothing has changed
     */
    public Snapshot importProgramme(Programme programme, String label) {
        return gate.alone(() -> steps.bring(programme, label));
    }

    /** Copies of the file, and the way back from them. */
    public Backups backups() {
        return backups;
    }

    /** What the undo menu names: the change that {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return steps.state().stacks().toUndo().map(step -> step.origin().label());
    }

    /** What the redo menu names: the change that {@link #redo} would make again. */
    public Optional<String> redoLabel() {
        return steps.state().stacks().toRedo().map(step -> step.origin().label());
    }

    /**
     * Takes back the newest change that stands, as a step of its own.
     *
     * @return what the file holds then; empty when there is nothing to undo
     * @throws StoreFailure when it cannot be written; nothing has changed
     */
    public Optional<Snapshot> undo() {
        return gate.alone(steps::undo);
    }

    /**
     * Makes again the change that was undone last, as a step of its own.
     *
     * @return what the file holds then; empty when nothing was undone since the last change
     * @throws StoreFailure when it cannot be written; nothing has changed
     */
    public Optional<Snapshot> redo() {
        return gate.alone(steps::redo);
    }

    /** The plans that are kept beside the programme. */
    public PlanDrafts drafts() {
        return drafts;
    }

    /** Which steps the file came about by, and what it held after each. */
    public Past past() {
        return past;
    }

    /** Every step since the file was created, in order. */
    public List<Step> history() {
        return past.stepsAfter(0);
    }

    /** The number of the last step; 0 when there is none. */
    public long lastStep() {
        return steps.state().stacks().last();
    }

    /** Who makes a step now, and when, under this label and for this reason. */
    public Origin origin(String label, String reason) {
        return steps.origin(label, reason);
    }

    /** What was typed and neither saved nor given up. */
    public UnsavedEntries unsaved() {
        return unsaved;
    }

    /** Tells {@code listener} of every step from now on, until the subscription is closed. */
    public Subscription listen(WorkspaceListener listener) {
        return listeners.add(listener);
    }

    /** What a person should know about the file since it was opened. */
    public List<OpeningRemark> openingRemarks() {
        return remarks;
    }

    /** The file on the disk. */
    public Path file() {
        return store.file();
    }

    /** Whether the file needs a passphrase to be read. */
    public boolean encrypted() {
        return store.encrypted();
    }

    /** Whether {@code failure} lies with the file, which cannot be read or written, and not with what was asked for. */
    public boolean caused(Failure failure) {
        return failure instanceof StoreFailure ofStore && ofStore.file().equals(file());
    }

    /** When everything was on the disk last: the last step, or the opening. */
    public Instant lastSaved() {
        return steps.state().lastSaved();
    }

    /** Lets go of the file. All steps are on the disk already. */
    @Override
    public void close() {
        gate.close(() -> {
            turning.stop();
            store.close();
            folderToDelete.ifPresent(TemporaryFolder::delete);
        });
    }
}
