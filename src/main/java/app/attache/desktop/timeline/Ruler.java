package app.attache.desktop.timeline;

import app.attache.desktop.common.ClockDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The marks of the hours on a ruler, as close as their labels allow. */
final class Ruler {

    private static final int[] STEPS = {5, 15, 30, 60, 120, 180, 360, 720};
    private static final int DAY = 24 * 60;

    /**
     * A mark of an hour.
     *
     * @param label empty at midnight, which the day's own name marks
     */
    record Tick(Instant moment, String label) {}

    private Ruler() {}

    /**
     * The marks of the hours within {@code days}, at round times of each day's own clock; an hour that a clock skips has
     * none, one that it repeats has one for each pass.
     *
     * @param minute how many pixels a minute takes
     * @param label how many pixels a label needs
     */
    static List<Tick> hours(List<ClockDay> days, double minute, double label, Locale locale) {
        int step = step(minute, label);
        List<Tick> ticks = new ArrayList<>();
        DateTimeFormatter format = DateTimeFormatter.ofPattern(step < 60 ? "HH:mm" : "HH", locale);
        for (ClockDay day : days) {
            for (int at = step; at < DAY; at += step) {
                LocalDateTime local = day.date().atStartOfDay().plusMinutes(at);
                add(ticks, day, local, format);
            }
        }
        return ticks;
    }

    private static void add(
            List<Tick> ticks, ClockDay day, LocalDateTime local, DateTimeFormatter format) {
        day.zone().getRules().getValidOffsets(local).stream()
                .map(offset -> local.toInstant(offset))
                .filter(day.interval()::contains)
                .forEach(moment -> ticks.add(new Tick(moment, format.format(local))));
    }

    /** The marks of another clock, below those of the first. */
    static List<Tick> beside(
            List<Tick> first, ZoneId zone, double minute, double label, Locale locale) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(step(minute, label) < 60 ? "HH:mm" : "HH", locale);
        DateTimeFormatter whole = DateTimeFormatter.ofPattern("HH:mm", locale);
        return first.stream()
                .map(tick -> {
                    var there = tick.moment().atZone(zone);
                    return new Tick(
                            tick.moment(), (there.getMinute() == 0 ? format : whole).format(there));
                })
                .toList();
    }

    /** How many minutes from one mark to the next; a day where there is no room for more. */
    static int step(double minute, double label) {
        for (int step : STEPS) {
            if (step * minute >= label) {
                return step;
            }
        }
        return DAY;
    }
}
