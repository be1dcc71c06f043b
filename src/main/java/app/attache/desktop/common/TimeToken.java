package app.attache.desktop.common;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;

/** A piece of a typed time. */
sealed interface TimeToken {

    /** Half past midnight is 30 minutes, in nanoseconds; 24:00 is the end of the day. */
    record Clock(long nanoOfDay) implements TimeToken {}

    record Date(LocalDate date) implements TimeToken {}

    record Weekday(DayOfWeek day) implements TimeToken {}

    record MonthName(Month month) implements TimeToken {}

    /** A day of the month that says so: {@code 14th}, {@code 14.}. */
    record DayOfMonth(int day) implements TimeToken {}

    /** So much after what is near, or before it. */
    record Later(Duration by) implements TimeToken {}

    /**
     * A number by itself: an hour, hours and minutes, a day or a year.
     *
     * @param digits how many it was typed with, one to four
     */
    record Bare(int number, int digits) implements TimeToken {

        /**
         * The number as a clock: {@code 9}, {@code 14}, {@code 925}, {@code 1325}.
         *
         * @throws UnreadableTime when no clock shows it
         */
        long asClock() {
            int hour = digits <= 2 ? number : number / 100;
            int minute = digits <= 2 ? 0 : number % 100;
            return TimeTokens.nanoOfDay(hour, minute, 0);
        }
    }
}
