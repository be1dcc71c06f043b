package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

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
}
