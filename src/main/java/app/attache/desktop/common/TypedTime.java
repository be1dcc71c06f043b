package app.attache.desktop.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a time as a person types it: {@code 1325}, {@code 13:25}, {@code 1:25p}, {@code tue 14}, {@code 14 feb 9}, {@code
 * 2025-02-14 0900}, {@code +2h}. Names of days and months are those of the language, or English. Knows no zone: what the
 * clock at the place shows.
 *
 * @param near says what is left out: the day, the hour, and what {@code +2h} counts from
 * @param locale the language of names
 */
public record TypedTime(LocalDateTime near, Locale locale) {

    private static final int MONTHS_EITHER_WAY = 6;
    private static final int YEARS_EITHER_WAY = 10;

    /**
     * The time that {@code text} says; what it leaves out is as {@link #near} has it. A weekday alone is the next such day,
     * today included; a day without its month is the next such day; a day and month without the year are those nearest.
     *
     * @throws UnreadableTime when it says none, and why
     */
    public LocalDateTime read(String text) {
        return read(text, Asked.TIME);
    }

    /**
     * The same for the end of what begins at {@link #near}: a clock alone that shows an hour before the beginning is on the
     * next day.
     *
     * @throws UnreadableTime when {@code text} says no time, and why
     */
    public LocalDateTime readEnd(String text) {
        return read(text, Asked.END);
    }

    /**
     * The date that {@code text} says; a number by itself is a day.
     *
     * @throws UnreadableTime when it says none, and why
     */
    public LocalDate readDate(String text) {
        return read(text, Asked.DATE).toLocalDate();
    }

    /** What a text is to say, on which depends what its numbers mean. */
    private enum Asked {
        TIME,
        END,
        DATE
    }

    /** The time in the form that is read back as the same time whatever is near: {@code Thu 6 Feb 2025 13:25}. */
    public static String write(LocalDateTime time, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu ", locale).format(time) + clock(time);
    }

    /** The hour alone: {@code 13:25}, with seconds only where there are some. */
    public static String clock(LocalDateTime time) {
        return time.getSecond() == 0 && time.getNano() == 0
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time)
                : time.toLocalTime().toString();
    }

    private LocalDateTime read(String text, Asked asked) {
        List<TimeToken> tokens = new TimeTokens(locale).of(text);
        if (tokens.isEmpty()) {
            throw new UnreadableTime("desktop.typed.empty");
        }
        if (tokens.size() == 1 && tokens.getFirst() instanceof TimeToken.Later later) {
            return near.plus(later.by());
        }
        Parts parts = new Parts(text, asked);
        for (int i = 0; i < tokens.size(); i++) {
            parts.take(tokens.get(i), tokens.subList(i + 1, tokens.size()));
        }
        LocalDateTime time = parts.date().atStartOfDay().plusNanos(parts.nanoOfDay());
        return asked == Asked.END && parts.hasClockOnly() && time.isBefore(near)
                ? time.plusDays(1)
                : time;
    }

    /** What was found in a text, part by part. */
    private final class Parts {

        private final String text;
        private final boolean dateOnly;
        private Optional<LocalDate> date = Optional.empty();
        private Optional<TimeToken.Weekday> weekday = Optional.empty();
        private Optional<Integer> day = Optional.empty();
        private Optional<TimeToken.MonthName> month = Optional.empty();
        private Optional<Integer> year = Optional.empty();
        private Optional<Long> clock = Optional.empty();

        Parts(String text, Asked asked) {
            this.text = text;
            this.dateOnly = asked == Asked.DATE;
        }

        void take(TimeToken token, List<TimeToken> rest) {
            switch (token) {
                case TimeToken.Date it -> date = once(date, it.date());
                case TimeToken.Weekday it -> weekday = once(weekday, it);
                case TimeToken.MonthName it -> month = once(month, it);
                case TimeToken.DayOfMonth it -> day = once(day, it.day());
                case TimeToken.Clock it -> clock = once(clock, it.nanoOfDay());
                case TimeToken.Bare it -> take(it, rest);
                case TimeToken.Later _ -> throw unreadable();
            }
        }

        // What a number by itself means depends on what stands beside it.
        private void take(TimeToken.Bare bare, List<TimeToken> rest) {
            boolean monthBeside =
                    month.isPresent()
                            || !rest.isEmpty() && rest.getFirst() instanceof TimeToken.MonthName;
            if (bare.digits() <= 2 && day.isEmpty() && date.isEmpty()) {
                if (dateOnly || monthBeside || bare.number() > 24) {
                    day = Optional.of(bare.number());
                    return;
                }
            }
            if (bare.digits() == 4 && month.isPresent() && year.isEmpty() && isYear(bare, rest)) {
                year = Optional.of(bare.number());
                return;
            }
            clock = once(clock, bare.asClock());
        }

        private boolean isYear(TimeToken.Bare bare, List<TimeToken> rest) {
            boolean clockFollows =
                    rest.stream()
                            .anyMatch(token ->
                                    token instanceof TimeToken.Clock
                                            || token instanceof TimeToken.Bare);
            return dateOnly
                    || clockFollows
                    || Math.abs(bare.number() - near.getYear()) <= YEARS_EITHER_WAY;
        }

        boolean hasClockOnly() {
            return date.isEmpty()
                    && weekday.isEmpty()
                    && day.isEmpty()
                    && month.isEmpty()
                    && clock.isPresent();
        }

        long nanoOfDay() {
            return clock.orElse(near.toLocalTime().toNanoOfDay());
        }

        LocalDate date() {
            LocalDate said = dateWithoutWeekday();
            if (weekday.isPresent() && weekday.get().day() != said.getDayOfWeek()) {
                throw new UnreadableTime(
                        "desktop.typed.weekday", say("d MMMM uuuu", said), say("EEEE", said));
            }
            return said;
        }

        private LocalDate dateWithoutWeekday() {
            LocalDate today = near.toLocalDate();
            if (date.isPresent()) {
                if (day.isPresent() || month.isPresent()) {
                    throw unreadable();
                }
                return date.get();
            }
            if (day.isPresent()) {
                return month.isPresent()
                        ? dayAndMonth(day.get(), month.get())
                        : nextDayOfMonth(day.get());
            }
            if (month.isPresent() || year.isPresent()) {
                throw unreadable();
            }
            return weekday.map(it -> today.with(TemporalAdjusters.nextOrSame(it.day())))
                    .orElse(today);
        }

        private LocalDate dayAndMonth(int day, TimeToken.MonthName month) {
            if (year.isPresent()) {
                return of(year.get(), month.month().getValue(), day);
            }
            LocalDate today = near.toLocalDate();
            LocalDate here = of(today.getYear(), month.month().getValue(), day);
            if (here.isBefore(today.minusMonths(MONTHS_EITHER_WAY))) {
                return of(today.getYear() + 1, month.month().getValue(), day);
            }
            return here.isAfter(today.plusMonths(MONTHS_EITHER_WAY))
                    ? of(today.getYear() - 1, month.month().getValue(), day)
                    : here;
        }

        private LocalDate nextDayOfMonth(int day) {
            LocalDate first = near.toLocalDate();
            if (day < 1 || day > 31) {
                throw new UnreadableTime("desktop.typed.no-day", text.strip());
            }
            for (LocalDate it = first; ; it = it.plusDays(1)) {
                if (it.getDayOfMonth() == day) {
                    return it;
                }
            }
        }

        private LocalDate of(int year, int month, int day) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                throw new UnreadableTime("desktop.typed.no-day", text.strip());
            }
        }

        private <T> Optional<T> once(Optional<T> known, T found) {
            if (known.isPresent()) {
                throw unreadable();
            }
            return Optional.of(found);
        }

        private UnreadableTime unreadable() {
            return new UnreadableTime("desktop.typed.unreadable", text.strip());
        }

        private String say(String pattern, LocalDate day) {
            return DateTimeFormatter.ofPattern(pattern, locale).format(day);
        }
    }
}
