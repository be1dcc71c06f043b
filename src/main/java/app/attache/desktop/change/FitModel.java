package app.attache.desktop.change;

import app.attache.itinerary.fit.Alternative;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Wish;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the window shows and does in which wishes are fitted in, or a day is put right, without the window. The programme stays as
 * it is: what was found can be kept as a draft. For one thread, on which the background hands its results back.
 */
final class FitModel {

    private final Workspace workspace;
    private final Texts texts;
    private final Fitting fitting;
    private final ChangeModel.Background background;
    private Programme programme;
    private final Instant now;
    private FitForm form;
    private FitFields fields;
    private Optional<Fitting.Running> running = Optional.empty();
    private Optional<FitProgress> progress = Optional.empty();
    private Optional<Fitting.Found> found = Optional.empty();
    private Optional<Message> failure = Optional.empty();
    private Optional<PlanDraft> kept = Optional.empty();
    private int chosen;
    private boolean outdated;
    private boolean keeping;
    private int search;
    private Runnable listener = () -> {};

    /** @param form what the window begins with, made of what {@code workspace} holds */
    FitModel(
            Workspace workspace,
            FitForm form,
            Instant now,
            Texts texts,
            Fitting fitting,
            ChangeModel.Background background) {
        this.workspace = workspace;
        this.texts = texts;
        this.fitting = fitting;
        this.background = background;
        this.programme = workspace.current().programme();
        this.now = now;
        this.form = form;
        this.fields = form.begin();
    }

    /** Calls {@code what} after every change of what is to be shown. */
    void onChange(Runnable what) {
        listener = what;
    }

    Texts texts() {
        return texts;
    }

    FitForm form() {
        return form;
    }

    FitFields fields() {
        return fields;
    }

    /** The delegations whose wishes can be placed; none where the window is about a meeting that ran late. */
    List<Delegation> delegations() {
        return form instanceof WishesForm ? WishesForm.asking(programme) : List.of();
    }

    /** Goes over to another delegation, its wishes and its time. What was found is forgotten. */
    void choose(Id<Delegation> delegation) {
        if (form instanceof WishesForm wishes && !wishes.delegation().id().equals(delegation)) {
            stop();
            search++;
            running = Optional.empty();
            form = WishesForm.of(programme, texts, delegation, now);
            fields = form.begin().withReason(fields.reason());
            found = Optional.empty();
            failure = Optional.empty();
            listener.run();
        }
    }

    /** The delegation whose wishes are to be placed, if the window is about wishes. */
    Optional<Id<Delegation>> whose() {
        return form instanceof WishesForm wishes
                ? Optional.of(wishes.delegation().id())
                : Optional.empty();
    }

    /**
     * Takes up what the file holds now. A wish that has come is ticked. What was found before can be seen still, and not be kept.
     */
    void refresh() {
        Programme now = workspace.current().programme();
        if (now.equals(programme)
                || !(form instanceof WishesForm wishes)
                || now.find(wishes.delegation().id()).isEmpty()) {
            return;
        }
        Set<Id<Wish>> known = wishes.offered();
        programme = now;
        WishesForm again = wishes.in(now);
        form = again;
        Set<Id<Wish>> wanted = new LinkedHashSet<>(again.offered());
        wanted.removeIf(wish -> known.contains(wish) && !fields.wanted().contains(wish));
        fields = fields.withWanted(wanted);
        outdated = true;
        listener.run();
    }

    /** Changes a field. What was found for the fields before can be seen still, and not be kept. */
    void edit(UnaryOperator<FitFields> change) {
        FitFields changed = change.apply(fields);
        if (!changed.equals(fields)) {
            fields = changed;
            outdated = true;
            failure = Optional.empty();
            listener.run();
        }
    }

    /** Why nothing can be looked for as the fields are, or what went wrong; nothing where all is well. */
    Optional<Message> problem() {
        return failure.or(this::unreadable);
    }

    /** Whether a search can begin. */
    boolean startable() {
        return running.isEmpty() && !keeping && kept.isEmpty() && unreadable().isEmpty();
    }

    private Optional<Message> unreadable() {
        try {
            form.read(fields);
            return Optional.empty();
        } catch (Failure wrong) {
            return Optional.of(wrong.message());
        }
    }

    /** Begins to look. Does nothing while something is missing or being looked for. */
    void start() {
        if (!startable()) {
            return;
        }
        FitRequest request = form.read(fields);
        int mine = ++search;
        outdated = false;
        failure = Optional.empty();
        progress = Optional.empty();
        found = Optional.empty();
        chosen = 0;
        running =
                Optional.of(
                        fitting.start(
                                request,
                                it -> progressed(mine, it),
                                it -> ended(mine, Optional.of(it), Optional.empty()),
                                it -> ended(mine, Optional.empty(), Optional.of(it.message()))));
        listener.run();
    }

    private void progressed(int of, FitProgress made) {
        if (of == search && running.isPresent()) {
            progress = Optional.of(made);
            listener.run();
        }
    }

    private void ended(int of, Optional<Fitting.Found> result, Optional<Message> why) {
        if (of == search) {
            running = Optional.empty();
            found = result;
            failure = why;
            listener.run();
        }
    }

    /** Ends the search; the best so far is shown soon. */
    void stop() {
        running.ifPresent(Fitting.Running::stop);
    }

    /** Whether something is being looked for. */
    boolean running() {
        return running.isPresent();
    }

    /** How far the search is, while one goes on. */
    Optional<FitProgress> progress() {
        return running.flatMap(_ -> progress);
    }

    /** What was found last. */
    Optional<Fitting.Found> found() {
        return found;
    }

    /** Whether what was found is of other fields than stand there now. */
    boolean outdated() {
        return outdated;
    }

    /** Which of the alternatives is chosen, from 0. */
    int chosen() {
        return chosen;
    }

    /** Chooses one of the alternatives. */
    void choose(int alternative) {
        if (alternative != chosen) {
            chosen = alternative;
            listener.run();
        }
    }

    private Optional<Alternative> alternative() {
        return found.map(it -> it.result().alternatives().get(chosen));
    }

    /** Whether the alternative chosen does anything at all. */
    boolean changesSomething() {
        return alternative().filter(it -> !it.plan().changeSet().edits().isEmpty()).isPresent();
    }

    /** Whether the alternative chosen can be kept: it does something, and is of what stands in the fields. */
    boolean keepable() {
        return running.isEmpty() && !keeping && kept.isEmpty() && !outdated && changesSomething();
    }

    /** Keeps the alternative chosen as a draft. Does nothing where it cannot be kept. */
    void keep() {
        if (!keepable()) {
            return;
        }
        Alternative best = alternative().orElseThrow();
        keeping = true;
        listener.run();
        background.run(
                () -> workspace.drafts().keep(best.plan(), ""),
                draft -> {
                    keeping = false;
                    kept = Optional.of(draft);
                    listener.run();
                },
                wrong -> {
                    keeping = false;
                    failure = Optional.of(wrong.message());
                    listener.run();
                });
    }

    /** Whether the draft is being written. */
    boolean keeping() {
        return keeping;
    }

    /** The draft, once it is kept: then the window has done its work. */
    Optional<PlanDraft> kept() {
        return kept;
    }
}
