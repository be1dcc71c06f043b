package app.attache.desktop.common.gesture;

import app.attache.programme.WallTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** On which clock a calendar shows each of its days. */
@FunctionalInterface
public interface Clocks {

    /** The zone that the hours of {@code day} are shown in. */
    ZoneId on(LocalDate day);

    /** All days on one clock. */
    static Clocks of(ZoneId zone) {
        return _ -> zone;
    }

    /** Where {@code time} stands on the face of the calendar. */
    default ZonedDateTime face(ZonedDateTime time) {
        ZonedDateTime first = time.withZoneSameInstant(on(time.toLocalDate()));
        return time.withZoneSameInstant(on(first.toLocalDate()));
    }

    /**
     * What a point on the face means. Of a time that happens twice, the one with the offset of {@code like} is meant, so that
     * what is moved within winter time stays in it; else the earlier.
     *
     * @param like what is moved there
     * @throws SkippedTime when the clocks are put forward over it
     */
    default ZonedDateTime read(LocalDateTime wall, ZonedDateTime like) {
        ZoneId zone = on(wall.toLocalDate());
        return switch (WallTime.of(wall, zone)) {
            case WallTime.Unique(ZonedDateTime time) -> time;
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    throw new SkippedTime(before, after);
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                    like.getOffset().equals(later.getOffset()) ? later : earlier;
        };
    }
}
