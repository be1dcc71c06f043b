package app.attache.workspace;

import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.store.JournalHeading;
import app.attache.store.JournalRow;
import app.attache.store.Store;
import app.attache.store.TouchedFact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which steps a file came about by, and what it held after each, as its journal tells. For any thread.
 *
 * <p>Windows ask in the background for what they show beside a fact, and may still do so when the file has just been closed
 * under them: what is asked for alone to be shown is then empty, while the rest is refused.
 */
public final class Past {

    private final Store store;
    private final Gate gate;
    private final Supplier<StepMaker.State> now;

    Past(Store store, Gate gate, Supplier<StepMaker.State> now) {
        this.store = store;
        this.gate = gate;
        this.now = now;
    }

    /** The steps with numbers above {@code number}, in order. */
    public List<Step> stepsAfter(long number) {
        return gate.alone(() -> store.journal(number).stream().map(Step::of).toList());
    }

    /**
     * The steps that touched {@code fact}, in order; of what each did, only what it did to this fact. None once the file is
     * closed.
     */
    public List<Step> stepsOf(Id<?> fact) {
        return gate.whileOpen(() -> store.stepsOf(fact).stream().map(Step::of).toList(), List.of());
    }

    /** The step with this number, which must be one that was made. */
    Step step(long number) {
        return gate.alone(() ->
                store.step(number)
                        .map(Step::of)
                        .orElseThrow(
                                () -> new IllegalStateException("Not in the journal: " + number)));
    }

    /** The number of the last step that was made at {@code moment} or before; 0 for a moment before the first. */
    public long stepAt(Instant moment) {
        return gate.alone(() ->
                store.headings().stream()
                        .filter(heading -> !heading.origin().at().isAfter(moment))
                        .mapToLong(heading -> heading.number())
                        .max()
                        .orElse(0));
    }

    /**
     * The stays and journeys that were planned for another time before: by the newest change of it that was not undone. None
     * once the file is closed.
     */
    public Map<Id<?>, Replanned> replanned() {
        return gate.whileOpen(this::replannedNow, Map.of());
    }

    private Map<Id<?>, Replanned> replannedNow() {
        Map<Long, Origin> standing = new HashMap<>();
        now.get()
                .stacks()
                .undoable()
                .forEach(heading -> standing.put(heading.number(), heading.origin()));
        Map<Id<?>, Replanned> replanned = new HashMap<>();
        for (TouchedFact touched : store.touched(0, Set.of(Kind.STAY, Kind.LEG))) {
            Optional.ofNullable(standing.get(touched.step()))
                    .flatMap(origin -> touched.change().flatMap(edit -> Replanned.by(edit, origin)))
                    .ifPresent(it -> replanned.put(touched.fact(), it));
        }
        return replanned;
    }

    /**
     * The file after two steps.
     *
     * @param from the number of the earlier, from 0
     * @param until the number of the later; numbers of steps that are not made yet mean now
     */
    public Compared compare(long from, long until) {
        return gate.alone(() -> {
            List<Step> steps =
                    store.journal(from).stream()
                            .map(Step::of)
                            .filter(step -> step.number() <= until)
                            .toList();
            return new Compared(
                    new Compared.Moment(madeAt(from), held(from)),
                    new Compared.Moment(madeAt(until), held(until)),
                    steps);
        });
    }

    // Before the first step there is the moment of the first; after all, that of the last.
    private Instant madeAt(long step) {
        List<JournalHeading> headings = store.headings();
        return headings.isEmpty()
                ? now.get().lastSaved()
                : headings.get((int) Math.clamp(step - 1, 0, headings.size() - 1L)).origin().at();
    }

    /**
     * What the file held after a step; after none, nothing.
     *
     * @param step its number, from 0; numbers of steps that are not made yet mean now
     */
    public Programme after(long step) {
        return gate.alone(() -> held(step));
    }

    private Programme held(long step) {
        Programme programme = now.get().snapshot().programme();
        List<JournalRow> later = store.journal(step);
        for (JournalRow row : later.reversed()) {
            ChangeSet change = row.changeSet();
            programme = programme.apply(change.inverse(change.origin()));
        }
        return programme;
    }
}
