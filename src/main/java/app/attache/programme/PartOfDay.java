package app.attache.programme;

import java.time.LocalTime;

/** The part of the day that a placeholder time stands for when its certainty is {@link Certainty#PART_OF_DAY}. */
public enum PartOfDay {
    /** From 05:00. */
    MORNING,
    /** From noon. */
    AFTERNOON,
    /** From 18:00. */
    EVENING,
    /** From 22:00. */
    NIGHT;

    /** The part that {@code time}, on the clock at the place, is in. */
    public static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour >= 5 && hour < 12) {
            return MORNING;
        }
        if (hour >= 12 && hour < 18) {
            return AFTERNOON;
        }
        return hour >= 18 && hour < 22 ? EVENING : NIGHT;
    }
}
