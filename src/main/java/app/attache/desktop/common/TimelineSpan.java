package app.attache.desktop.common;

import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What stretch of time the timeline shows. It begins at any moment and not with a day; the date that the window shows is always in
 * sight, whichever of the two is moved. For the FX thread once the window is shown.
 */
public final class TimelineSpan {

    /** How much time is shown at once, to begin with. */
    public static final Duration USUAL_ZOOM = Duration.ofDays(7);

    /** The least that is shown at once. */
    public static final Duration CLOSEST_ZOOM = Duration.ofHours(1);

    /** The most that is shown at once. */
    public static final Duration WIDEST_ZOOM = Duration.ofDays(31);

    private final ObjectProperty<LocalDate> date;
    private final Supplier<ZoneId> clock;
    private final Locale locale;
    private final ObjectProperty<Duration> zoom = new SimpleObjectProperty<>(USUAL_ZOOM);
    private final ObjectProperty<Instant> start;

    /**
     * A stretch that begins with the week of {@code date}.
     *
     * @param date the date that the window shows
     * @param clock the calendar's own clock, now
     * @param locale tells where a week begins
     */
    TimelineSpan(ObjectProperty<LocalDate> date, Supplier<ZoneId> clock, Locale locale) {
        this.date = date;
        this.clock = clock;
        this.locale = locale;
        this.start = new SimpleObjectProperty<>(startFor(date.get()));
        date.subscribe(this::bringIntoSight);
    }

    /** How much time is shown at once, from {@link #CLOSEST_ZOOM} to {@link #WIDEST_ZOOM}. */
    public ObjectProperty<Duration> zoom() {
        return zoom;
    }

    /** The first moment that is shown. */
    public ObjectProperty<Instant> start() {
        return start;
    }

    /** All that is shown. */
    public Interval interval() {
        return new Interval(start.get(), start.get().plus(zoom.get()));
    }

    /** The days of which anything is shown. */
    public Period period() {
        Interval shown = interval();
        LocalDate first = shown.startInclusive().atZone(clock.get()).toLocalDate();
        LocalDate last = shown.endExclusive().minusSeconds(1).atZone(clock.get()).toLocalDate();
        return new Period(first, (int) (last.toEpochDay() - first.toEpochDay()) + 1);
    }

    /** Shows more time at once, or less: {@code about} stays where it is. */
    public void zoom(double factor, Instant about) {
        long was = zoom.get().toSeconds();
        long is =
                Math.clamp(
                        Math.round(was * factor),
                        CLOSEST_ZOOM.toSeconds(),
                        WIDEST_ZOOM.toSeconds());
        double part = Duration.between(start.get(), about).toSeconds() / (double) was;
        zoom.set(Duration.ofSeconds(is));
        move(about.minusSeconds(Math.round(part * is)));
    }

    /** Begins at {@code moment}; the date follows where it would be out of sight. */
    public void move(Instant moment) {
        start.set(moment);
        Period shown = period();
        if (!shown.contains(date.get())) {
            date.set(date.get().isBefore(shown.first()) ? shown.first() : shown.last());
        }
    }

    /** Shows what comes after what is shown, or before it where {@code steps} is negative; whole days keep their hour. */
    public void step(int steps) {
        Duration by = zoom.get();
        move(
                start.get()
                        .atZone(clock.get())
                        .plusDays(steps * by.toDays())
                        .plus(by.minusDays(by.toDays()).multipliedBy(steps))
                        .toInstant());
    }

    private Instant startFor(LocalDate of) {
        LocalDate first = Period.of(CalendarView.TIMELINE, of, locale, zoom.get()).first();
        return first.atStartOfDay(clock.get()).toInstant();
    }

    // A date that is in sight already moves nothing.
    private void bringIntoSight(LocalDate to) {
        if (!period().contains(to)) {
            start.set(startFor(to));
        }
    }
}
