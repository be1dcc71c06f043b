package app.attache.desktop.common;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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
    private final Actions actions = new Actions();
    private final ObjectProperty<Steps> steps = new SimpleObjectProperty<>(Steps.NONE);
    private final ObjectProperty<Set<Id<?>>> selected = new SimpleObjectProperty<>(Set.of());
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
        return day.with(TemporalAdjusters.previousOrSame(Weeks.firstDay(texts.locale())));
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

    /** Shows the week of a moment, on the calendar's own clock. */
    public void show(Instant moment) {
        date.set(moment.atZone(zones.get().getFirst()).toLocalDate());
    }
}
