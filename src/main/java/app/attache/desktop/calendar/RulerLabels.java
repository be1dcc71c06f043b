package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/** What the ruler says at each hour of a day, on one clock after the other. */
final class RulerLabels {

    /** Where the hours of the first clock begin. */
    static final double FIRST = 8;

    /** How far right of the hours of the other clocks the next begin. */
    static final double GAP = 8;

    private static final double ONE = 52;
    private static final double MORE = 46;
    private static final int HOURS = 24;

    private RulerLabels() {}

    /** How wide the ruler has to be. */
    static double width(int clocks) {
        return clocks == 1 ? ONE : MORE * clocks;
    }

    /**
     * The labels of a clock, one for each hour of {@code day} on the first clock: {@code 16:00}, {@code 00:00 ⁺¹} where it is
     * the next day there. Which day matters when one of the clocks is put forward or back.
     */
    static List<String> of(LocalDate day, ZoneId first, ZoneId clock, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("HH:mm", locale);
        List<String> labels = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            // The wall time as it is written, where the clocks skip it as if they did not.
            Instant moment = day.atTime(hour, 0).atZone(first).toInstant();
            ZonedDateTime there = moment.atZone(clock);
            if (clock.equals(first)) {
                labels.add(format.format(day.atTime(hour, 0)));
                continue;
            }
            long apart = ChronoUnit.DAYS.between(day, there.toLocalDate());
            labels.add(format.format(there) + superscript(apart));
        }
        return labels;
    }

    private static String superscript(long days) {
        if (days == 0) {
            return "";
        }
        return (days > 0 ? " ⁺" : " ⁻") + (Math.abs(days) == 1 ? "¹" : "²");
    }

    /** The clocks on the ruler of {@code days}; only their own where they are on different ones, beside which no second could run. */
    static List<ZoneId> clocks(List<ClockDay> days, List<ZoneId> zones) {
        ZoneId own = days.getFirst().zone();
        if (!days.stream().allMatch(day -> day.zone().equals(own))) {
            return List.of(own);
        }
        SequencedSet<ZoneId> clocks = new LinkedHashSet<>(List.of(own));
        clocks.addAll(zones);
        return clocks.stream().limit(zones.size()).toList();
    }
}
