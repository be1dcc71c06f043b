package app.attache.desktop.common.hands;

import app.attache.desktop.common.Changing;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Where the end of a stay is put by hand, on the clock of its city. */
public final class StayEnds {

    private static final int HALF_AN_HOUR = 30;

    /** So near to the time of day at which the stay ends now, in minutes, that is meant. */
    private static final int NEAR = 90;

    private StayEnds() {}

    /** When the stay ends now. */
    public static LocalDateTime present(Stay stay) {
        return local(stay.time().end(), stay);
    }

    /** What is meant by the moment under the pointer: the time of day of the present end, if it is near, or else a full hour. */
    public static LocalDateTime at(ZonedDateTime pointed, Stay stay) {
        LocalDateTime wall = local(pointed, stay);
        LocalDateTime usual = wall.toLocalDate().atTime(present(stay).toLocalTime());
        if (Math.abs(Duration.between(wall, usual).toMinutes()) <= NEAR) {
            return usual;
        }
        LocalDateTime hour = wall.withMinute(0).withSecond(0).withNano(0);
        return wall.getMinute() >= HALF_AN_HOUR ? hour.plusHours(1) : hour;
    }

    /** Asks what it means that the stay ends then; nothing, where it does so already or would have no length. */
    public static void ask(Changing changing, Stay stay, LocalDateTime end) {
        if (!end.equals(present(stay)) && end.isAfter(stay.time().start().toLocalDateTime())) {
            changing.stayUntil(stay.id(), end);
        }
    }

    /** A moment as it is shown while it is dragged: {@code Sat 8 Feb 21:00}. */
    public static String words(LocalDateTime end, Texts texts) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", texts.locale()).format(end);
    }

    private static LocalDateTime local(ZonedDateTime time, Stay stay) {
        return time.withZoneSameInstant(stay.time().end().getZone()).toLocalDateTime();
    }
}
