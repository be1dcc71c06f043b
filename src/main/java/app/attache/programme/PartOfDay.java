package app.attache.programme;

import java.time.LocalTime;

/** The part of the day that a placeholder time stands for when its certainty is {@link Certainty#PART_OF_DAY}. */
public enum PartOfDay {
    /** From 05:00. */
    MORNING(LocalTime.of(5, 0)),
    /** From noon. */
    AFTERNOON(LocalTime.NOON),
    /** From 18:00. */
    EVENING(LocalTime.of(18, 0)),
    /** From 22:00. */
    NIGHT(LocalTime.of(22, 0));

    private final LocalTime begin;

    PartOfDay(LocalTime begin) {
        this.begin = begin;
    }

    /** When it begins, on the clock at the place. */
    public LocalTime begin() {
        return begin;
    }

    /** When it ends, on the clock at the place: when the next part begins. The night ends on the date after it began. */
    public LocalTime end() {
        return switch (this) {
            case MORNING -> AFTERNOON.begin;
            case AFTERNOON -> EVENING.begin;
            case EVENING -> NIGHT.begin;
            case NIGHT -> MORNING.begin;
        };
    }

    /** The part that {@code time}, on the clock at the place, is in. */
    public static PartOfDay of(LocalTime time) {
        PartOfDay latest = NIGHT;
        for (PartOfDay part : values()) {
            if (!time.isBefore(part.begin)) {
                latest = part;
            }
        }
        return latest;
    }
}
