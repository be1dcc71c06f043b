package app.attache.desktop.common.tint;

import app.attache.conflict.Limits;
import app.attache.desktop.common.WindowModel;
import app.attache.observance.NonWorkingDays;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.Restriction;
import app.attache.observance.Restrictions;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Person;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tinted on the days that a view shows. Where the calendars that it takes are reckoned already, the answer comes
 * at once; else there is none yet, they are reckoned in the background, and the view is told when to ask again. For the thread
 * that asks.
 */
public final class Tints {

    private final WindowModel model;
    private final Executor background;
    private final Executor window;
    private final Runnable known;
    private @Nullable Asked last;

    /**
     * @param background reckons what takes longer
     * @param window runs what is to be done on the thread that asks
     * @param known told when what could not be answered can be
     */
    public Tints(WindowModel model, Executor background, Executor window, Runnable known) {
        this.model = model;
        this.background = background;
        this.window = window;
        this.known = known;
    }

    /** What was asked of one state of the facts, with the answers that were given. */
    private static final class Asked {

        private final Snapshot snapshot;
        private final Interval interval;
        private final Restrictions restrictions;
        private final Map<Object, List<Restriction>> answers = new HashMap<>();
        private boolean reckoning;
        private boolean reckoned;

        Asked(Snapshot snapshot, Interval interval) {
            this.snapshot = snapshot;
            this.interval = interval;
            this.restrictions =
                    new Restrictions(
                            snapshot.programme(),
                            snapshot.agenda(),
                            interval,
                            ObservanceCalendar.by(Limits.of(snapshot.programme()).observance()),
                            NonWorkingDays.shared());
        }

        void reckon() {
            restrictions.of(restrictions.delegations());
            snapshot.programme().all(City.class).forEach(restrictions::at);
        }

        // Asks whether it is the very one, not whether it reads the same.
        @SuppressWarnings("ReferenceEquality")
        boolean is(Snapshot other, Interval at) {
            return snapshot.programme() == other.programme() && interval.equals(at);
        }
    }

    private record Member(Id<Delegation> delegation, Id<Person> person) {}

    /**
     * What restricts work within {@code days} for those whom the window shows: the chosen delegation, else those that are
     * wanted, else the one whose clock the days follow, else all. None where the tint is switched off.
     */
    public List<Restriction> shown(Interval days) {
        if (!model.tinted().get()) {
            return List.of();
        }
        Asked asked = asked(days);
        List<Id<Delegation>> delegations = delegations(asked.restrictions);
        return answer(
                asked,
                asked.restrictions.areAtHand(delegations),
                delegations,
                () -> asked.restrictions.of(delegations));
    }

    /** What restricts work within {@code days} for a delegation, or for one of its members while with it. */
    public List<Restriction> of(
            Interval days, Id<Delegation> delegation, Optional<Id<Person>> member) {
        if (!model.tinted().get()) {
            return List.of();
        }
        Asked asked = asked(days);
        List<Id<Delegation>> one = List.of(delegation);
        boolean atHand = asked.restrictions.areAtHand(one);
        return member.map(person ->
                        answer(
                                asked,
                                atHand,
                                new Member(delegation, person),
                                () -> asked.restrictions.of(delegation, person)))
                .orElseGet(() -> answer(asked, atHand, one, () -> asked.restrictions.of(one)));
    }

    /** The days within {@code days} on which the country of a city does not work, whoever is there. */
    public List<Restriction> at(Interval days, City city) {
        if (!model.tinted().get()) {
            return List.of();
        }
        Asked asked = asked(days);
        return answer(
                asked, asked.restrictions.isAtHand(city), city, () -> asked.restrictions.at(city));
    }

    /** Reckons all that a window will ask for around its date, so that it is answered at once. Takes a while. */
    public static void prepare(WindowModel model) {
        Interval shown =
                new Interval(
                        model.days(model.period()).getFirst().interval().startInclusive(),
                        model.days(model.period()).getLast().interval().endExclusive());
        Duration around = shown.length();
        new Asked(model.snapshot().get(), shown.widenedBy(around, around)).reckon();
    }

    private Asked asked(Interval days) {
        Snapshot snapshot = model.snapshot().get();
        Asked known = last;
        if (known == null || !known.is(snapshot, days)) {
            known = new Asked(snapshot, days);
            last = known;
        }
        return known;
    }

    private List<Id<Delegation>> delegations(Restrictions restrictions) {
        Set<Id<Delegation>> wanted = model.filter().get().delegations();
        Collection<Id<Delegation>> shown =
                model.delegation()
                        .get()
                        .map(Set::of)
                        .or(() -> wanted.isEmpty() ? Optional.empty() : Optional.of(wanted))
                        .or(this::followed)
                        .orElseGet(() -> Set.copyOf(restrictions.delegations()));
        return restrictions.delegations().stream().filter(shown::contains).toList();
    }

    private Optional<Set<Id<Delegation>>> followed() {
        return model.followsTraveller().get() ? model.travelling().map(Set::of) : Optional.empty();
    }

    private List<Restriction> answer(
            Asked asked, boolean atHand, Object question, Supplier<List<Restriction>> reckon) {
        List<Restriction> known = asked.answers.get(question);
        if (known != null) {
            return known;
        }
        if (!asked.reckoned && !atHand) {
            reckon(asked);
            return List.of();
        }
        List<Restriction> answer = reckon.get();
        asked.answers.put(question, answer);
        return answer;
    }

    private void reckon(Asked asked) {
        if (asked.reckoning) {
            return;
        }
        asked.reckoning = true;
        background.execute(() -> {
            asked.reckon();
            window.execute(() -> {
                asked.reckoned = true;
                if (asked.equals(last)) {
                    known.run();
                }
            });
        });
    }
}
