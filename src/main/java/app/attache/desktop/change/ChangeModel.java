package app.attache.desktop.change;

import app.attache.itinerary.Change;
import app.attache.itinerary.Plan;
import app.attache.programme.Programme;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.PlanOutdated;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the change window shows and does, without the window: the kind of change, its fields, the plan made of them in the
 * background, applying it or keeping it. Nothing is written before {@link #apply} or {@link #keep}. For one thread, on which
 * the background hands its results back.
 */
final class ChangeModel {

    /** How work is done in the background: it ends in a result or in a foreseen failure, on the model's own thread. */
    interface Background {

        /** Begins the work; what is returned asks it to stop. */
        <T> Runnable run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed);
    }

    private final Workspace workspace;
    private final Texts texts;
    private final Background background;
    private final Programme programme;
    private ChangeForm form;
    private Wish wish;
    private Outcome outcome = Outcome.NOTHING;
    private Optional<Plan> shown = Optional.empty();
    private Optional<Message> remark = Optional.empty();
    private int version;
    private boolean busy;
    private Runnable stopPlanning = () -> {};
    private boolean applying;
    private boolean applied;
    private boolean fitting;
    private Runnable listener = () -> {};

    /** A window that begins with {@code begin}, whose plan is made at once when nothing is missing in it. */
    ChangeModel(Workspace workspace, Wish begin, Texts texts, Background background) {
        this.workspace = workspace;
        this.texts = texts;
        this.background = background;
        this.programme = workspace.current().programme();
        this.wish = begin;
        this.form = ChangeForm.of(begin.kind(), programme, texts);
        replan(Optional.empty());
    }

    /** Calls {@code what} after every change of what is to be shown. */
    void onChange(Runnable what) {
        listener = what;
    }

    Texts texts() {
        return texts;
    }

    String title() {
        return form.title(wish.values());
    }

    /** The fields of the kind of change, which may depend on what is picked. */
    List<Field> fields() {
        return form.fields(wish.values());
    }

    Wish wish() {
        return wish;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The newest plan there was, also while what is typed now gives none; empty before the first. */
    Optional<Plan> shown() {
        return shown;
    }

    /** Whether a plan is being made, or carried out. */
    boolean busy() {
        return busy;
    }

    /** Whether the plan shown is of what stands in the fields and fits, or is to be done anyway. */
    boolean applicable() {
        return keepable()
                && outcome instanceof Outcome.Planned(Plan plan, Weeks _)
                && (wish.anyway() || plan.obstacles().isEmpty());
    }

    /** Whether the plan shown is of what stands in the fields, so that it can be kept as a draft. */
    boolean keepable() {
        return !busy && !applied && outcome instanceof Outcome.Planned;
    }

    /** Whether the plan shown does not fit, so that a person must say whether it is to be done anyway. */
    boolean obstructed() {
        return outcome instanceof Outcome.Planned(Plan plan, Weeks _)
                && !plan.obstacles().isEmpty();
    }

    /** Whether the plan is being carried out, so that nothing can be changed about it any more. */
    boolean applying() {
        return applying;
    }

    /** Whether the plan was carried out or kept, so that the window has done its work. */
    boolean applied() {
        return applied;
    }

    /** Chooses another kind of change; what was picked before stays picked where the other kind asks for the same. */
    void choose(ChangeKind kind) {
        if (kind != wish.kind()) {
            form = ChangeForm.of(kind, programme, texts);
            shown = Optional.empty();
            wish = Wish.of(kind, wish.values()).withReason(wish.reason()).withSource(wish.source());
            replan(Optional.empty());
        }
    }

    /** Changes a field and has the plan made anew; what was being made is forgotten. */
    void edit(UnaryOperator<Wish> change) {
        Wish changed = change.apply(wish);
        if (!changed.equals(wish)) {
            boolean same = changed.withAnyway(wish.anyway()).withSource(wish.source()).equals(wish);
            wish = changed;
            if (same) {
                listener.run();
            } else {
                replan(Optional.empty());
            }
        }
    }

    /** Has the plan that is being made be no longer made; the fields stay. */
    void stop() {
        if (busy && !applying) {
            stopPlanning.run();
            version++;
            busy = false;
            outcome = Outcome.NOTHING;
            remark = Optional.of(Message.of("change.stopped"));
            listener.run();
        }
    }

    /** Carries the plan out as one step. Does nothing while there is none, or it does not fit. */
    void apply() {
        if (applicable() && outcome instanceof Outcome.Planned(Plan plan, Weeks _)) {
            finish(() -> workspace.apply(told(plan)));
        }
    }

    /** Carries the plan out, as {@link #apply} does, for wishes to be fitted into the time that it gains. */
    void applyAndFit() {
        fitting = applicable();
        apply();
    }

    /** The time for wishes that was gained, once the plan is carried out for that. */
    Optional<Gained> toFit() {
        return shown.filter(_ -> applied && fitting).flatMap(Gained::of);
    }

    /** Keeps the plan beside the programme, which stays as it is. Does nothing while there is none. */
    void keep() {
        if (keepable() && outcome instanceof Outcome.Planned(Plan plan, Weeks _)) {
            finish(() -> workspace.drafts().keep(told(plan), ""));
        }
    }

    private Plan told(Plan plan) {
        return plan.withSource(wish.source().strip());
    }

    private <T> void finish(Callable<T> work) {
        busy = true;
        applying = true;
        listener.run();
        background.run(work, _ -> done(), this::notDone);
    }

    private void done() {
        busy = false;
        applying = false;
        applied = true;
        listener.run();
    }

    private void notDone(Failure failure) {
        busy = false;
        applying = false;
        fitting = false;
        outcome = new Outcome.Refused(failure.message());
        listener.run();
        if (failure instanceof PlanOutdated) {
            replan(Optional.of(failure.message()));
        }
    }

    /** The window closes: nobody waits for the plan any more. */
    void close() {
        if (!applying) {
            stopPlanning.run();
        }
    }

    private void replan(Optional<Message> beside) {
        int mine = ++version;
        stopPlanning.run();
        Optional<Change> change = Optional.empty();
        Optional<Message> wrong = Optional.empty();
        try {
            change = form.read(wish);
        } catch (Failure failure) {
            wrong = Optional.of(failure.message());
        }
        if (change.isEmpty()) {
            busy = false;
            remark = beside;
            outcome = wrong.<Outcome>map(Outcome.Refused::new).orElse(Outcome.NOTHING);
            listener.run();
            return;
        }
        busy = true;
        listener.run();
        Change asked = change.get();
        stopPlanning =
                background.run(
                        () -> {
                            Plan plan = workspace.plan(asked, texts);
                            return new Outcome.Planned(plan, Weeks.of(plan));
                        },
                        planned -> finished(mine, planned, beside),
                        failure -> finished(mine, new Outcome.Refused(failure.message()), beside));
    }

    private void finished(int of, Outcome result, Optional<Message> beside) {
        if (of != version) {
            return;
        }
        busy = false;
        outcome = result;
        if (result instanceof Outcome.Planned(Plan plan, Weeks _)) {
            shown = Optional.of(plan);
        }
        remark = beside;
        listener.run();
    }

    /** What to say beside the plan: that it was made anew because the programme has changed, or was not made. */
    Optional<Message> remark() {
        return remark;
    }
}
