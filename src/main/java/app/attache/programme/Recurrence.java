package app.attache.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which dates something is held again and again. The dates are those of the place where it is held.
 *
 * @param rhythm by what it is counted
 * @param every how many days, weeks or months lie between two rounds, from 1
 * @param days of a weekly one the days of the week on which it is held, in order; empty for the others
 * @param first the first date; one on which it is held
 * @param last the last date on which it may be held; not before the first, and at most 3653 days after it
 */
public record Recurrence(
        Rhythm rhythm, int every, List<DayOfWeek> days, LocalDate first, LocalDate last) {

    /** By what a recurrence is counted. */
    public enum Rhythm {
        DAILY,
        /** Weeks begin on Monday, as in ISO 8601. */
        WEEKLY,
        /** On the day of the month of the first date; a month that lacks it is left out, as in RFC 5545. */
        MONTHLY_ON_DAY,
        /** On the weekday of the first date, the same one of the month: the first to the fourth. */
        MONTHLY_ON_WEEKDAY,
        /** On the weekday of the first date, the last one of the month. */
        MONTHLY_ON_LAST_WEEKDAY;

        /** Whether {@code first} can be the first date; of a weekly one it is up to the days of the week. */
        public boolean canBeginOn(LocalDate first) {
            return switch (this) {
                case DAILY, WEEKLY, MONTHLY_ON_DAY -> true;
                case MONTHLY_ON_WEEKDAY ->
                        first.getDayOfMonth() <= WEEKDAYS_OF_MONTH * DAYS_OF_WEEK;
                case MONTHLY_ON_LAST_WEEKDAY ->
                        first.getDayOfMonth() > first.lengthOfMonth() - DAYS_OF_WEEK;
            };
        }
    }

    /** How many rounds may lie between two dates at most. */
    public static final int MOST_EVERY = 366;

    /** How many days may lie between the first date and the last at most: ten years. */
    public static final long MOST_DAYS = 3653;

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKDAYS_OF_MONTH = 4;

    /** @throws IllegalArgumentException when the parts do not go together */
    public Recurrence {
        Objects.requireNonNull(rhythm, "rhythm");
        require(every >= 1 && every <= MOST_EVERY, "Held every " + every);
        days = List.copyOf(new TreeSet<>(days));
        require(
                days.isEmpty() != (rhythm == Rhythm.WEEKLY),
                "Weekdays are those of a weekly recurrence: " + days);
        require(!last.isBefore(first), "Ends before it begins: " + first + " – " + last);
        require(
                ChronoUnit.DAYS.between(first, last) <= MOST_DAYS,
                "Too long: " + first + " – " + last);
        require(begins(rhythm, days, first), "Not held on its first date: " + first);
    }

    private static boolean begins(Rhythm rhythm, List<DayOfWeek> days, LocalDate first) {
        return rhythm.canBeginOn(first)
                && (rhythm != Rhythm.WEEKLY || days.contains(first.getDayOfWeek()));
    }

    private static void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** All dates on which it is held, in order; the first is {@link #first}. */
    public List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        switch (rhythm) {
            case DAILY -> {
                for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(every)) {
                    dates.add(date);
                }
            }
            case WEEKLY -> addWeeks(dates);
            case MONTHLY_ON_DAY, MONTHLY_ON_WEEKDAY, MONTHLY_ON_LAST_WEEKDAY -> addMonths(dates);
        }
        return List.copyOf(dates);
    }

    private void addWeeks(List<LocalDate> dates) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusWeeks(every)) {
            for (DayOfWeek day : days) {
                LocalDate date = week.plusDays(day.getValue() - 1L);
                if (!date.isBefore(first) && !date.isAfter(last)) {
                    dates.add(date);
                }
            }
        }
    }

    private void addMonths(List<LocalDate> dates) {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1));
        for (long month = 0; month <= months; month += every) {
            LocalDate begin = first.withDayOfMonth(1).plusMonths(month);
            LocalDate date =
                    rhythm == Rhythm.MONTHLY_ON_DAY
                            ? begin.plusDays(first.getDayOfMonth() - 1L)
                            : begin.with(sameWeekday());
            if (date.getMonth() == begin.getMonth() && !date.isAfter(last)) {
                dates.add(date);
            }
        }
    }

    private TemporalAdjuster sameWeekday() {
        int which = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        return rhythm == Rhythm.MONTHLY_ON_LAST_WEEKDAY
                ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(which, first.getDayOfWeek());
    }

    /** The same up to {@code date}; the last of its dates is not later. */
    public Recurrence until(LocalDate date) {
        return new Recurrence(rhythm, every, days, first, date);
    }

    /**
     * The same from {@code date} on, one of its dates.
     *
     * @throws IllegalArgumentException when it is not held then
     */
    public Recurrence from(LocalDate date) {
        require(dates().contains(date), "Not held on " + date);
        return new Recurrence(rhythm, every, days, date, last);
    }

    /** The same with every date moved by a number of days, where that can be said by a rule of the same rhythm. */
    public Optional<Recurrence> shifted(long by) {
        List<DayOfWeek> moved = days.stream().map(day -> day.plus(by)).toList();
        if (!begins(rhythm, moved, first.plusDays(by))) {
            return Optional.empty();
        }
        Recurrence candidate =
                new Recurrence(rhythm, every, moved, first.plusDays(by), last.plusDays(by));
        List<LocalDate> dates = dates().stream().map(date -> date.plusDays(by)).toList();
        return candidate.dates().equals(dates) ? Optional.of(candidate) : Optional.empty();
    }
}
