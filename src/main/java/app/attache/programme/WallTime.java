package app.attache.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a local time means in a zone. Clocks that are put forward skip local times, clocks that are put back repeat them;
 * neither may be guessed.
 */
public sealed interface WallTime {

    /** The local time is one instant. */
    record Unique(ZonedDateTime time) implements WallTime {}

    /** The local time does not exist. {@code before} and {@code after} are the nearest that do, one either side. */
    record Gap(ZonedDateTime before, ZonedDateTime after) implements WallTime {}

    /** The local time happens twice. */
    record Overlap(ZonedDateTime earlier, ZonedDateTime later) implements WallTime {}

    /** Whether the calendar in {@code zone} has {@code date}: it left one out where the date line was moved over the place. */
    static boolean isDate(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    /** Reads {@code local} on a clock in {@code zone}. */
    static WallTime of(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return new Unique(local.atZone(zone));
        }
        if (transition.isGap()) {
            ZonedDateTime after = transition.getInstant().atZone(zone);
            return new Gap(after.minusMinutes(1), after);
        }
        return new Overlap(
                ZonedDateTime.ofLocal(local, zone, transition.getOffsetBefore()),
                ZonedDateTime.ofLocal(local, zone, transition.getOffsetAfter()));
    }
}
