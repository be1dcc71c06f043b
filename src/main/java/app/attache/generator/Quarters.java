package app.attache.generator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The wall clock of one city in steps of a quarter of an hour, counted from the first midnight of the year. Clocks change at
 * night only, so within office hours two numbers differ by the time that passes between them.
 */
final class Quarters {

    /** A Monday. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    static final int MINUTES = 15;
    static final int A_DAY = 96;

    /** Weeks with visits are numbered from 1; week 0 is for what is before the first. */
    static final int WEEKS = 48;

    private Quarters() {}

    static int at(int day, int hour, int minute) {
        return day * A_DAY + hour * 4 + minute / MINUTES;
    }

    static LocalDateTime time(int quarter) {
        return FIRST_DAY.atStartOfDay().plusMinutes((long) quarter * MINUTES);
    }

    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    static Duration length(int quarters) {
        return Duration.ofMinutes((long) quarters * MINUTES);
    }

    /** As many as are needed for so many minutes. */
    static int covering(int minutes) {
        return (minutes + MINUTES - 1) / MINUTES;
    }
}
