package app.attache.desktop.common;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What all parts of the window show: the facts, what is selected, which days, on which clocks. A part that changes one of
 * these changes it for all. Knows no toolkit beyond its properties; for the FX thread once the window is shown.
 */
public final class WindowModel {

    private final Texts texts;
    private final ObjectProperty<Snapshot> snapshot;
    private final ObjectProperty<Optional<Id<?>>> selection =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Delegation>>> delegation =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<Instant> now;
    private final ObjectProperty<List<ZoneId>> zones;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ConflictDelta> lastDelta =
            new SimpleObjectProperty<>(ConflictDelta.NONE);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Editing> editing = new SimpleObjectProperty<>(Editing.NONE);
    private final ObjectProperty<Judging> judging = new SimpleObjectProperty<>(Judging.NONE);
    private final ObjectProperty<Optional<Step>> lookedAt =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<Id<?>, Replanned>> replanned =
            new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Past> past = new SimpleObjectProperty<>(Past.NONE);
    private final ObjectProperty<Changing> changing = new SimpleObjectProperty<>(Changing.NONE);
    private final Actions actions = new Actions();
    private final ObjectProperty<Steps> steps = new SimpleObjectProperty<>(Steps.NONE);
    private final ObjectProperty<Set<Id<?>>> selected = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<CalendarView> view = new SimpleObjectProperty<>(CalendarView.WEEK);
    private final ObjectProperty<Snap> snap = new SimpleObjectProperty<>(Snap.QUARTER);
    private final HourScale hours = new HourScale();
    private final ObjectProperty<LaneKind> lanes = new SimpleObjectProperty<>(LaneKind.DELEGATIONS);
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final BooleanProperty tinted = new SimpleBooleanProperty(true);
    private final TimelineSpan timeline;
    private DelegationOrder order = DelegationOrder.NONE;

    /**
     * A model with nothing selected.
     *
     * @param date a day of the week to begin with
     * @param zones the clocks on the ruler, the calendar's own first; at least one
     */
    public WindowModel(
            Texts texts, Snapshot snapshot, LocalDate date, Instant now, List<ZoneId> zones) {
        this.texts = texts;
        this.snapshot = new SimpleObjectProperty<>(snapshot);
        this.date = new SimpleObjectProperty<>(date);
        this.now = new SimpleObjectProperty<>(now);
        this.zones = new SimpleObjectProperty<>(List.copyOf(zones));
        this.timeline =
                new TimelineSpan(this.date, () -> this.zones.get().getFirst(), texts.locale());
        selection.subscribe(this::selectAlone);
    }

    /** The language of the window. */
    public Texts texts() {
        return texts;
    }

    /** The facts and findings shown. */
    public ObjectProperty<Snapshot> snapshot() {
        return snapshot;
    }

    /** The fact that is selected, of whatever kind. */
    public ObjectProperty<Optional<Id<?>>> selection() {
        return selection;
    }

    /** All facts that are selected together, {@link #selection()} among them; none where that is empty. */
    public ReadOnlyObjectProperty<Set<Id<?>>> selected() {
        return selected;
    }

    /** Selects facts together, none to select nothing; the rest of the window shows {@code lead}, or any where it is none of them. */
    public void select(Set<Id<?>> facts, Optional<Id<?>> lead) {
        selected.set(Set.copyOf(facts));
        selection.set(lead.filter(facts::contains).or(() -> facts.stream().findFirst()));
    }

    // Whoever selects one fact leaves no others selected.
    private void selectAlone(Optional<Id<?>> lead) {
        Set<Id<?>> now = selected.get();
        if (lead.isEmpty() ? !now.isEmpty() : !now.contains(lead.get())) {
            selected.set(lead.<Set<Id<?>>>map(Set::of).orElse(Set.of()));
        }
    }

    /** The delegation whose items stand out; empty for all alike. */
    public ObjectProperty<Optional<Id<Delegation>>> delegation() {
        return delegation;
    }

    /** A day of the days shown; the first day of the week follows the locale. */
    public ObjectProperty<LocalDate> date() {
        return date;
    }

    /** The moment of the now-line. */
    public ObjectProperty<Instant> now() {
        return now;
    }

    /** The clocks on the ruler; days and hours follow the first. */
    public ObjectProperty<List<ZoneId>> zones() {
        return zones;
    }

    /** How the middle of the window shows what is planned. */
    public ObjectProperty<CalendarView> view() {
        return view;
    }

    /** What stretch of time the timeline shows. */
    public TimelineSpan timeline() {
        return timeline;
    }

    /** How tall an hour is in a day or a week. */
    public HourScale hours() {
        return hours;
    }

    /** To which times what is dragged is drawn, in every view. */
    public ObjectProperty<Snap> snap() {
        return snap;
    }

    /** What the swimlanes of the timeline are for. */
    public ObjectProperty<LaneKind> lanes() {
        return lanes;
    }

    /** Whether each day is shown on the clock of the place where the delegation is on that day. */
    public BooleanProperty followsTraveller() {
        return following;
    }

    /** Whether what restricts work where the travellers are is tinted behind what is planned. */
    public BooleanProperty tinted() {
        return tinted;
    }

    /** The days that the view shows. */
    public Period period() {
        return view.get() == CalendarView.TIMELINE
                ? timeline.period()
                : Period.of(view.get(), date.get(), texts.locale(), timeline.zoom().get());
    }

    /** Shows what comes after, or before: by a day, a week or a month, as the view goes; the timeline by what it shows. */
    public void step(int steps) {
        if (view.get() == CalendarView.TIMELINE) {
            timeline.step(steps);
        } else {
            date.set(Period.step(view.get(), date.get(), timeline.zoom().get(), steps));
        }
    }

    /** Days as they are shown: on the calendar's own clock, or on the traveller's. */
    public List<ClockDay> days(Period of) {
        return shownDays().of(of);
    }

    /** The delegation whose clock the days follow when they follow one: the chosen, else the first that goes anywhere. */
    public Optional<Id<Delegation>> travelling() {
        return shownDays().travelling();
    }

    /** The date on which {@code moment} is shown. */
    public LocalDate dateOf(Instant moment) {
        return shownDays().dateOf(moment);
    }

    private ShownDays shownDays() {
        ZoneId own = zones.get().getFirst();
        Programme facts = snapshot.get().programme();
        return new ShownDays(facts, own, following.get(), delegation.get(), this::delegations);
    }

    /** What a person searches for; blank for nothing. */
    public StringProperty search() {
        return search;
    }

    /** The findings that the last step brought and took away. */
    public ObjectProperty<ConflictDelta> lastDelta() {
        return lastDelta;
    }

    /** What a person wants to see of what is planned; the rest is dimmed or left out. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The ways into the editors; {@link Editing#NONE} where facts are shown only. */
    public ObjectProperty<Editing> editing() {
        return editing;
    }

    /** The way to change the file; {@link Steps#NONE} where facts are shown only. */
    public ObjectProperty<Steps> steps() {
        return steps;
    }

    /** The ways to decide on findings; {@link Judging#NONE} where facts are shown only. */
    public ObjectProperty<Judging> judging() {
        return judging;
    }

    /** What became of the file so far; {@link Past#NONE} for facts without a file. */
    public ObjectProperty<Past> past() {
        return past;
    }

    /** The step after which things stood as they are shown; empty while the present is shown. */
    public ObjectProperty<Optional<Step>> lookedAt() {
        return lookedAt;
    }

    /** The stays and journeys that were planned for another time before, as far as is known yet. */
    public ObjectProperty<Map<Id<?>, Replanned>> replanned() {
        return replanned;
    }

    /** The ways into the window of changes; {@link Changing#NONE} where facts are shown only. */
    public ObjectProperty<Changing> changing() {
        return changing;
    }

    /** All that can be done in the window. */
    public Actions actions() {
        return actions;
    }

    /** The first day of the week that is shown. */
    public LocalDate weekStart() {
        return weekStart(date.get());
    }

    /** The first day of the week that {@code day} is in, where the language is at home. */
    public LocalDate weekStart(LocalDate day) {
        return Period.weekStart(day, texts.locale());
    }

    /** Which of the delegation colours {@code swatch-0} to {@code swatch-5} stands for a delegation. */
    public int swatch(Id<Delegation> of) {
        return delegations().swatch(of);
    }

    /** The delegations as lists show them. */
    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    public DelegationOrder delegations() {
        if (order.programme() != snapshot.get().programme()) {
            order = DelegationOrder.of(snapshot.get().programme());
        }
        return order;
    }

    /** Selects a fact and shows the week it is in, where it has a time. */
    public void reveal(Id<?> fact) {
        new FactTimes(snapshot.get().programme()).start(fact).ifPresent(this::show);
        selection.set(Optional.of(fact));
    }

    /** Shows the day of a moment. */
    public void show(Instant moment) {
        date.set(dateOf(moment));
    }
}
