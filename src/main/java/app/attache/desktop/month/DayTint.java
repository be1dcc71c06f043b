package app.attache.desktop.month;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.tint.Places;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.Restriction;
import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A restriction on one day of a month.
 *
 * @param from how much of the day is over when it begins, from 0 to 1
 * @param to how much of it is over when it ends, from 0 to 1
 * @param placed whether it says where it is
 */
record DayTint(Restriction of, double from, double to, boolean placed) {

    /** What is tinted on each of {@code days}: what the country keeps behind what somebody keeps. */
    static List<List<DayTint>> of(List<ClockDay> days, List<Restriction> restrictions) {
        List<Restriction> behind =
                restrictions.stream()
                        .sorted(Comparator.comparing(it -> !it.keepers().isEmpty()))
                        .toList();
        List<List<DayTint>> all = new ArrayList<>();
        for (ClockDay day : days) {
            List<Restriction> ofDay =
                    behind.stream().filter(it -> it.interval().overlaps(day.interval())).toList();
            Places places = new Places(ofDay, day.zone());
            all.add(ofDay.stream().map(it -> tint(it, day, places)).toList());
        }
        return all;
    }

    private static DayTint tint(Restriction it, ClockDay day, Places places) {
        Interval part = it.interval().intersection(day.interval());
        return new DayTint(
                it,
                over(part.startInclusive(), day),
                over(part.endExclusive(), day),
                places.hasToBeSaid(it));
    }

    private static double over(Instant moment, ClockDay day) {
        return Duration.between(day.interval().startInclusive(), moment).toMillis()
                / (double) day.interval().length().toMillis();
    }

    /** Whether the corner of the day has to say what it is: weekends are where they always are. */
    boolean speaks() {
        return switch (of.cause()) {
            case Restriction.Observed _, Restriction.PracticeUnknown _ -> true;
            case Restriction.DayOff off ->
                    off.reasons().stream().anyMatch(NonWorkingDay.PublicHoliday.class::isInstance);
            case Restriction.DaysUnknown _ -> false;
        };
    }
}
