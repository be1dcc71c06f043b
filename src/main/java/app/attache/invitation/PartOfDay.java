package app.attache.invitation;

import java.time.LocalTime;
import java.util.Locale;

/** The part of the day that a placeholder time stands for. */
enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT;

    static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour >= 5 && hour < 12) {
            return MORNING;
        }
        if (hour >= 12 && hour < 18) {
            return AFTERNOON;
        }
        return hour >= 18 && hour < 22 ? EVENING : NIGHT;
    }

    /** The key of its name. */
    String key() {
        return "invitation.part." + name().toLowerCase(Locale.ROOT);
    }
}
