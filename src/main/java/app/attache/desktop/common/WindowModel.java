package app.attache.desktop.common;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What all parts of the window show: the facts, what is selected, which days, on which clocks. A part that changes one of
 * these changes it for all. Knows no toolkit beyond its properties; for the FX thread once the window is shown.
 */
public final class WindowModel {

    /** How tall an hour is in a day or a week, in pixels, to begin with. */
    public static final double USUAL_HOUR = 50;

    /** The least that it can be. */
    public static final double SHORTEST_HOUR = 24;

    /** The most that it can be: a step of five minutes is ten pixels. */
    public static final double TALLEST_HOUR = 120;

    /** How much time the timeline shows at once, to begin with. */
    public static final Duration USUAL_ZOOM = Duration.ofDays(7);

    /** The least that the timeline shows at once. */
    public static final Duration CLOSEST_ZOOM = Duration.ofHours(1);

    /** The most that the timeline shows at once. */
    public static final Duration WIDEST_ZOOM = Duration.ofDays(31);

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
    private final ObjectProperty<Map<Id<?>, Replanned>> replanned =
            new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Past> past = new SimpleObjectProperty<>(Past.NONE);
    private final ObjectProperty<Changing> changing = new SimpleObjectProperty<>(Changing.NONE);
    private final Actions actions = new Actions();
    private final ObjectProperty<Steps> steps = new SimpleObjectProperty<>(Steps.NONE);
    private final ObjectProperty<Set<Id<?>>> selected = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<CalendarView> view = new SimpleObjectProperty<>(CalendarView.WEEK);
    private final ObjectProperty<Duration> zoom = new SimpleObjectProperty<>(USUAL_ZOOM);
    private final DoubleProperty hourHeight = new SimpleDoubleProperty(USUAL_HOUR);
    private final ObjectProperty<LaneKind> lanes = new SimpleObjectProperty<>(LaneKind.DELEGATIONS);
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final BooleanProperty tinted = new SimpleBooleanProperty(true);
    private final ObjectProperty<Instant> timelineStart;
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
        this.timelineStart = new SimpleObjectProperty<>(timelineStart(date));
        selection.subscribe(this::selectAlone);
        this.date.subscribe(this::bringIntoTimeline);
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

    /**
     * Selects facts together.
     *
     * @param facts all of them; none to select nothing
     * @param lead the one of them that the rest of the window shows; any, where it is none of them
     */
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

    /** How much time the timeline shows at once, from {@link #CLOSEST_ZOOM} to {@link #WIDEST_ZOOM}. */
    public ObjectProperty<Duration> zoom() {
        return zoom;
    }

    /** How tall an hour is in a day or a week, in pixels, from {@link #SHORTEST_HOUR} to {@link #TALLEST_HOUR}. */
    public DoubleProperty hourHeight() {
        return hourHeight;
    }

    /** Makes hours taller, or shorter where {@code steps} is negative. */
    public void zoomHours(int steps) {
        double height = Math.rint(hourHeight.get() * Math.pow(1.2, steps));
        hourHeight.set(Math.clamp(height, SHORTEST_HOUR, TALLEST_HOUR));
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

    /** The first moment that the timeline shows. */
    public ObjectProperty<Instant> timelineStart() {
        return timelineStart;
    }

    /** What the timeline shows. */
    public Interval timeline() {
        Instant start = timelineStart.get();
        return new Interval(start, start.plus(zoom.get()));
    }

    /** Shows more time at once, or less: {@code about} stays where it is. */
    public void zoomTimeline(double factor, Instant about) {
        long was = zoom.get().toSeconds();
        long is =
                Math.clamp(
                        Math.round(was * factor),
                        CLOSEST_ZOOM.toSeconds(),
                        WIDEST_ZOOM.toSeconds());
        double part = Duration.between(timelineStart.get(), about).toSeconds() / (double) was;
        zoom.set(Duration.ofSeconds(is));
        moveTimeline(about.minusSeconds(Math.round(part * is)));
    }

    /** Lets the timeline begin at {@code start}; the date follows where it would be out of sight. */
    public void moveTimeline(Instant start) {
        timelineStart.set(start);
        Period shown = timelinePeriod();
        if (!shown.contains(date.get())) {
            date.set(date.get().isBefore(shown.first()) ? shown.first() : shown.last());
        }
    }

    private Instant timelineStart(LocalDate of) {
        LocalDate first = Period.of(CalendarView.TIMELINE, of, texts.locale(), zoom.get()).first();
        return first.atStartOfDay(zones.get().getFirst()).toInstant();
    }

    // A date that is in sight already moves nothing.
    private void bringIntoTimeline(LocalDate to) {
        if (!timelinePeriod().contains(to)) {
            timelineStart.set(timelineStart(to));
        }
    }

    private Period timelinePeriod() {
        ZoneId zone = zones.get().getFirst();
        Interval shown = timeline();
        LocalDate first = shown.startInclusive().atZone(zone).toLocalDate();
        LocalDate last = shown.endExclusive().minusSeconds(1).atZone(zone).toLocalDate();
        return new Period(first, (int) (last.toEpochDay() - first.toEpochDay()) + 1);
    }

    /** The days that the view shows. */
    public Period period() {
        return view.get() == CalendarView.TIMELINE
                ? timelinePeriod()
                : Period.of(view.get(), date.get(), texts.locale(), zoom.get());
    }

    /** Shows what comes after, or before: by a day, a week or a month, as the view goes; the timeline by what it shows. */
    public void step(int steps) {
        if (view.get() == CalendarView.TIMELINE) {
            ZoneId zone = zones.get().getFirst();
            Duration by = zoom.get();
            moveTimeline(
                    timelineStart
                            .get()
                            .atZone(zone)
                            .plusDays(steps * by.toDays())
                            .plus(by.minusDays(by.toDays()).multipliedBy(steps))
                            .toInstant());
        } else {
            date.set(Period.step(view.get(), date.get(), zoom.get(), steps));
        }
    }

    /** Days as they are shown: on the calendar's own clock, or on the traveller's. */
    public List<ClockDay> days(Period of) {
        if (!following.get()) {
            ZoneId zone = zones.get().getFirst();
            return of.dates().stream().map(day -> ClockDay.of(day, zone)).toList();
        }
        Traveller traveller = traveller();
        return of.dates().stream().map(traveller::day).toList();
    }

    /** The delegation whose clock the days follow when they follow one: the chosen, else the first that goes anywhere. */
    public Optional<Id<Delegation>> travelling() {
        if (delegation.get().isPresent()) {
            return delegation.get();
        }
        Programme programme = snapshot.get().programme();
        Set<Id<Delegation>> under =
                Stream.concat(
                                programme.all(Leg.class).stream().map(Leg::delegation),
                                programme.all(Stay.class).stream().map(Stay::delegation))
                        .collect(Collectors.toSet());
        return delegations().inOrder().stream()
                .map(Delegation::id)
                .filter(under::contains)
                .findFirst();
    }

    private Traveller traveller() {
        ZoneId otherwise = zones.get().getFirst();
        return travelling()
                .map(who -> Traveller.of(snapshot.get().programme(), who, otherwise))
                .orElseGet(() -> Traveller.nobody(otherwise));
    }

    /** The date on which {@code moment} is shown. */
    public LocalDate dateOf(Instant moment) {
        LocalDate near = moment.atZone(zones.get().getFirst()).toLocalDate();
        return days(new Period(near.minusDays(1), 3)).stream()
                .filter(day -> day.interval().contains(moment))
                .map(ClockDay::date)
                .findFirst()
                .orElse(near);
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
