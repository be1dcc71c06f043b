package app.attache.invitation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A change of the clocks that comes round every year in the only way Outlook reads: one weekday with one ordinal in one
 * month (MS-OXCICAL 2.1.3.1.1.19.2.2).
 *
 * @param ordinal 1 to 4, or −1 for the last
 * @param time the wall time before the change, as DTSTART of an observance is (RFC 5545 §3.6.5)
 */
record YearlyOnset(Month month, DayOfWeek day, int ordinal, LocalTime time) {

    private static final int LAST = -1;

    /** The yearly rules that {@code local} is an instance of, the last of the month before the fourth. */
    static List<YearlyOnset> through(LocalDateTime local) {
        List<YearlyOnset> rules = new ArrayList<>();
        int dayOfMonth = local.getDayOfMonth();
        if (dayOfMonth + 7 > local.toLocalDate().lengthOfMonth()) {
            rules.add(
                    new YearlyOnset(
                            local.getMonth(), local.getDayOfWeek(), LAST, local.toLocalTime()));
        }
        int ordinal = (dayOfMonth - 1) / 7 + 1;
        if (ordinal < 5) {
            rules.add(
                    new YearlyOnset(
                            local.getMonth(), local.getDayOfWeek(), ordinal, local.toLocalTime()));
        }
        return rules;
    }

    /** When it comes in {@code year}, on the clock before the change. */
    LocalDateTime in(int year) {
        LocalDate date =
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
        return date.atTime(time);
    }

    /** The value of RRULE. */
    String rule() {
        String weekday = day.name().substring(0, 2).toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=" + ordinal + weekday;
    }
}
