package app.attache.desktop.common;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Days that are shown together.
 *
 * @param first the first of them
 * @param days how many, at least one
 */
public record Period(LocalDate first, int days) {

    private static final int WEEK = 7;

    public Period {
        if (days < 1) {
            throw new IllegalArgumentException("No days: " + days);
        }
    }

    /**
     * What a view shows when it is to show {@code date}.
     *
     * @param locale tells where a week begins and which days are for work
     * @param zoom how much time a timeline shows at once
     */
    public static Period of(CalendarView view, LocalDate date, Locale locale, Duration zoom) {
        return switch (view) {
            case DAY -> new Period(date, 1);
            case WORK_WEEK -> workWeek(date, locale);
            case WEEK -> new Period(weekStart(date, locale), WEEK);
            case MONTH -> rows(date, locale);
            case TIMELINE -> timeline(date, locale, zoom);
            case AGENDA -> new Period(date.withDayOfMonth(1), date.lengthOfMonth());
        };
    }

    /** The first day of the week that {@code day} is in. */
    public static LocalDate weekStart(LocalDate day, Locale locale) {
        return day.with(TemporalAdjusters.previousOrSame(Weeks.firstDay(locale)));
    }

    private static Period workWeek(LocalDate date, Locale locale) {
        LocalDate first =
                weekStart(date, locale)
                        .with(TemporalAdjusters.nextOrSame(Weeks.firstWorkingDay(locale)));
        return new Period(first, WEEK - Weeks.weekend(locale).size());
    }

    private static Period rows(LocalDate date, Locale locale) {
        LocalDate first = weekStart(date.withDayOfMonth(1), locale);
        LocalDate last = date.with(TemporalAdjusters.lastDayOfMonth());
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return new Period(first, (days + WEEK - 1) / WEEK * WEEK);
    }

    private static Period timeline(LocalDate date, Locale locale, Duration zoom) {
        int days = Math.max(1, (int) Math.ceil(zoom.toMinutes() / (24.0 * 60)));
        return new Period(days < WEEK ? date : weekStart(date, locale), days);
    }

    /** The date to show after {@code date}, or before it, in a view. */
    public static LocalDate step(CalendarView view, LocalDate date, Duration zoom, int steps) {
        return switch (view) {
            case DAY -> date.plusDays(steps);
            case WORK_WEEK, WEEK -> date.plusWeeks(steps);
            case MONTH, AGENDA -> date.plusMonths(steps);
            case TIMELINE -> date.plusDays(steps * Math.max(1, zoom.toDays()));
        };
    }

    /** The last of the days. */
    public LocalDate last() {
        return first.plusDays(days - 1L);
    }

    /** Whether {@code day} is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** All of its days, in order. */
    public List<LocalDate> dates() {
        return IntStream.range(0, days).mapToObj(first::plusDays).toList();
    }
}
