package app.attache.desktop.change;

import app.attache.itinerary.Departing;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.ItineraryFailure;
import app.attache.itinerary.Plan;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.PlanOutdated;
import app.attache.workspace.Workspace;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the change window shows and does, without the window: the fields, the plan made of them in the background, applying
 * it. Nothing is written before {@link #apply}. For one thread, on which the background hands its results back.
 */
final class ChangeModel {

    /** How work is done in the background: it ends in a result or in a foreseen failure, on the model's own thread. */
    interface Background {

        <T> void run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed);
    }

    private final Workspace workspace;
    private final Texts texts;
    private final Background background;
    private final Programme programme;
    private final Delegation delegation;
    private final List<Stay> stays;
    private Wish wish;
    private Outcome outcome = Outcome.NOTHING;
    private Optional<Plan> shown = Optional.empty();
    private Optional<Message> remark = Optional.empty();
    private int version;
    private boolean busy;
    private boolean applying;
    private boolean applied;
    private Runnable listener = () -> {};

    /**
     * Nothing is typed yet; the last stay is the one to be extended.
     *
     * @throws ItineraryFailure when there is no such delegation, or it has no stay
     */
    ChangeModel(
            Workspace workspace, Id<Delegation> delegation, Texts texts, Background background) {
        this.workspace = workspace;
        this.texts = texts;
        this.background = background;
        this.programme = workspace.current().programme();
        this.stays = ExtendStay.staysOf(programme, delegation);
        this.delegation = programme.get(delegation);
        Stay last =
                stays.isEmpty() ? ExtendStay.onlyStayOf(programme, delegation) : stays.getLast();
        this.wish = Wish.of(delegation, last.id());
    }

    /** Calls {@code what} after every change of what is to be shown. */
    void onChange(Runnable what) {
        listener = what;
    }

    Texts texts() {
        return texts;
    }

    Delegation delegation() {
        return delegation;
    }

    /** The delegation's stays, by their starts; at least one. */
    List<Stay> stays() {
        return stays;
    }

    Stay stay() {
        return programme.get(wish.stay());
    }

    /** When the delegation leaves the stay as things are, on the clock of its city. */
    ZonedDateTime departsNow() {
        return departsNow(stay());
    }

    ZonedDateTime departsNow(Stay stay) {
        ZoneId zone = programme.get(stay.city()).zone();
        return Departing.of(programme, stay).at().withZoneSameInstant(zone);
    }

    String cityOf(Stay stay) {
        return programme.get(stay.city()).name();
    }

    /** Those who can leave as planned while others stay; none where there is only one. */
    List<Person> travellers() {
        List<Person> people =
                Departing.of(programme, stay()).travellers().stream()
                        .map(Membership::person)
                        .map(programme::get)
                        .toList();
        return people.size() < 2 ? List.of() : people;
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

    /** Whether the plan shown is of what stands in the fields, so that it can be applied. */
    boolean applicable() {
        return !busy && !applied && outcome instanceof Outcome.Planned;
    }

    /** Whether the plan is being carried out, so that nothing can be changed about it any more. */
    boolean applying() {
        return applying;
    }

    /** Whether the plan was carried out, so that the window has done its work. */
    boolean applied() {
        return applied;
    }

    /** Changes a field and has the plan made anew; what was being made is forgotten. */
    void edit(UnaryOperator<Wish> change) {
        Wish changed = change.apply(wish);
        if (!changed.equals(wish)) {
            wish = changed;
            replan();
        }
    }

    /** Carries the plan out as one step. Does nothing while there is none. */
    void apply() {
        if (applicable() && outcome instanceof Outcome.Planned(Plan plan)) {
            busy = true;
            applying = true;
            listener.run();
            background.run(() -> workspace.apply(plan), _ -> done(), this::notDone);
        }
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
        outcome = new Outcome.Refused(failure.message());
        listener.run();
        if (failure instanceof PlanOutdated) {
            replan(Optional.of(failure.message()));
        }
    }

    private void replan() {
        replan(Optional.empty());
    }

    private void replan(Optional<Message> beside) {
        int mine = ++version;
        if (wish.departure().isBlank()) {
            busy = false;
            outcome = Outcome.NOTHING;
            listener.run();
            return;
        }
        busy = true;
        listener.run();
        Wish asked = wish;
        background.run(
                () -> workspace.plan(read(asked), texts),
                plan -> finished(mine, new Outcome.Planned(plan), beside),
                failure -> finished(mine, new Outcome.Refused(failure.message()), beside));
    }

    private void finished(int of, Outcome result, Optional<Message> beside) {
        if (of != version) {
            return;
        }
        busy = false;
        outcome = result;
        if (result instanceof Outcome.Planned(Plan plan)) {
            shown = Optional.of(plan);
        }
        remark = beside;
        listener.run();
    }

    /** What to say beside the plan: that it was made anew because the programme has changed. */
    Optional<Message> remark() {
        return remark;
    }

    private ExtendStay read(Wish asked) {
        Stay stay = programme.get(asked.stay());
        DepartureText text = new DepartureText(departsNow(stay), texts);
        return new ExtendStay(
                asked.delegation(),
                asked.stay(),
                text.read(asked.departure()),
                asked.leavingAsPlanned(),
                asked.lodging(),
                asked.choices(),
                asked.reason().strip());
    }
}
