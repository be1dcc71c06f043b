package app.attache.desktop.common.gesture;

import app.attache.desktop.common.Editing;
import app.attache.desktop.common.Snap;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes what a calendar shows by hand: follows gestures, says what they would bring about, and makes a step of each that
 * ends. Until then nothing is written. Knows no toolkit; for the FX thread.
 */
public final class DirectEditing {

    private final WindowModel model;
    private final Foresight foresight;
    private final Supplier<Clocks> clocks;
    private final LaneRule lanes;
    private final Consumer<Outlook> show;
    private final DragModel drags;
    private final ConsequenceWords words;
    private final Drafting drafting;
    private Outlook outlook = Outlook.NONE;
    private boolean settling;

    /**
     * @param clocks the clocks of the days that are shown
     * @param lanes what it means to change lanes
     * @param show is told whenever there is something else to be seen
     */
    public DirectEditing(
            WindowModel model,
            Foresight foresight,
            Supplier<Clocks> clocks,
            LaneRule lanes,
            Consumer<Outlook> show) {
        this.model = model;
        this.foresight = foresight;
        this.clocks = clocks;
        this.lanes = lanes;
        this.show = show;
        this.drags = new DragModel(model.snap()::get);
        this.words = new ConsequenceWords(model.texts());
        this.drafting = new Drafting(model, lanes);
    }

    /** Whether anything can be changed; if not, gestures only select. */
    public boolean possible() {
        return model.steps().get().possible();
    }

    /** What is going on. */
    public Gesture gesture() {
        return drags.gesture();
    }

    /** What is to be seen of it. */
    public Outlook outlook() {
        return outlook;
    }

    /** To which times the pointer is drawn. */
    public Snap snap() {
        return model.snap().get();
    }

    /** A button goes down. */
    public void press(Grip grip, Spot spot, Modifiers keys) {
        if (!settling) {
            drags.press(facts(), clocks.get(), grip, spot, keys, model.selected().get());
        }
    }

    /** The pointer is at {@code spot}, at the most {@code pixels} from where the button went down. */
    public void drag(Spot spot, Modifiers keys, double pixels) {
        if (possible() || drags.framing()) {
            follow(drags.drag(spot, keys, pixels), keys);
        }
    }

    /** Moves the selection by a step of the grid, or by a day, until it is {@link #release released}. */
    public void nudge(boolean later, boolean day) {
        Optional<Id<?>> lead = model.selection().get();
        if (ready() && lead.isPresent()) {
            follow(
                    drags.nudge(
                            facts(), clocks.get(), lead.get(), model.selected().get(), later, day),
                    Modifiers.NONE);
        }
    }

    /** Moves an end of what is selected by a step of the grid, until it is {@link #release released}. */
    public void stretch(Edge edge, boolean later) {
        Optional<Id<?>> lead = model.selection().get();
        if (ready() && lead.isPresent()) {
            follow(drags.stretch(facts(), clocks.get(), lead.get(), edge, later), Modifiers.NONE);
        }
    }

    private boolean ready() {
        return possible() && !settling;
    }

    private void follow(Gesture gesture, Modifiers keys) {
        if (gesture.equals(outlook.gesture())) {
            return;
        }
        Proposing proposing = proposing(keys.free() ? Snap.FREE : snap());
        Proposal proposal =
                gesture instanceof Gesture.Creating creating
                        ? drafting.drawn(proposing, creating)
                        : proposing.of(gesture);
        Optional<String> refusal =
                proposal instanceof Proposal.Refused(Message why)
                        ? Optional.of(model.texts().get(why))
                        : Optional.empty();
        List<Edit> edits = proposal.changes();
        see(
                new Outlook(
                        gesture,
                        edits,
                        new HeldTime(facts(), texts()).of(gesture, edits),
                        refusal,
                        Optional.empty(),
                        List.of()));
        if (edits.isEmpty()) {
            foresight.forget();
        } else {
            foresight.ask(model.snapshot().get().at(model.now().get()), edits, this::foreseen);
        }
    }

    private void foreseen(Consequences consequences) {
        see(
                new Outlook(
                        outlook.gesture(),
                        outlook.edits(),
                        outlook.when(),
                        outlook.refusal(),
                        Optional.of(consequences),
                        words.lines(consequences)));
    }

    private void see(Outlook next) {
        outlook = next;
        show.accept(next);
    }

    /** The button goes up, or the keys of a nudge: what was proposed becomes a step. */
    public Release release() {
        Outlook last = outlook;
        Gesture gesture = drags.release();
        foresight.forget();
        if (gesture instanceof Gesture.Pressed pressed) {
            clear();
            return new Release.Click(pressed.grip(), pressed.from(), pressed.keys());
        }
        if (gesture instanceof Gesture.RubberBand(Spot from, Spot to)) {
            clear();
            return new Release.Framed(from, to, drags.keys());
        }
        if (last.refusal().isPresent()) {
            clear();
            return new Release.Refused(last.refusal().get());
        }
        if (last.edits().isEmpty()) {
            clear();
            return new Release.Settled();
        }
        if (gesture instanceof Gesture.Creating && !model.editing().get().equals(Editing.NONE)) {
            return new Release.Drawn((Meeting) last.edits().getFirst().is().orElseThrow());
        }
        String label = new StepNames(facts(), texts(), clocks.get()).of(gesture, last.edits());
        make(label, last.edits());
        return new Release.Settled();
    }

    /** Takes the gesture back: nothing has changed, and nothing is to be seen of it. */
    public void cancel() {
        drags.cancel();
        foresight.forget();
        clear();
    }

    /** Shows nothing any more of a gesture that has ended. */
    public void clear() {
        if (!outlook.equals(Outlook.NONE)) {
            see(Outlook.NONE);
        }
    }

    /**
     * Makes a step and selects what came of it.
     *
     * @param edits none for nothing to do
     */
    void make(String label, List<Edit> edits) {
        if (edits.isEmpty()) {
            clear();
            return;
        }
        settling = true;
        Steps steps = model.steps().get();
        steps.make(
                label,
                edits,
                made -> {
                    settling = false;
                    clear();
                    if (made) {
                        select(edits);
                    }
                });
    }

    private void select(List<Edit> edits) {
        Set<Id<?>> there =
                edits.stream().map(Edit::id).filter(facts()::contains).collect(Collectors.toSet());
        if (!there.isEmpty()) {
            model.select(
                    there, model.selection().get().or(() -> Optional.of(edits.getFirst().id())));
        }
    }

    /** A draft of a meeting of an hour at a point of the calendar; empty when there is no such time. */
    public Optional<Meeting> draftAt(Spot spot) {
        return drafting.hourFrom(snap().floor(spot.wall()), proposing(snap()));
    }

    /** Puts a draft into the file as it is, as a step. */
    public void add(Meeting draft) {
        List<Edit> edits = List.of(new Edit.Added(draft));
        make(names().of(new Gesture.Idle(), edits), edits);
    }

    Proposing proposing(Snap snap) {
        return new Proposing(facts(), clocks.get(), snap, lanes);
    }

    StepNames names() {
        return new StepNames(facts(), texts(), clocks.get());
    }

    WindowModel model() {
        return model;
    }

    Clocks clocks() {
        return clocks.get();
    }

    private Texts texts() {
        return model.texts();
    }

    private Programme facts() {
        Snapshot shown = model.snapshot().get();
        return shown.programme();
    }
}
