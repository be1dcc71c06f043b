package app.attache.desktop.common.gesture;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A wall time that does not exist: the clocks are put forward over it. */
public final class SkippedTime extends Failure {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * @param before the last minute that exists
     * @param after the first moment that exists again
     */
    SkippedTime(ZonedDateTime before, ZonedDateTime after) {
        super(
                Message.of(
                        "gesture.refused.skipped",
                        before.getZone().getId(),
                        HOUR.format(before),
                        HOUR.format(after)));
    }
}
