package app.attache.store;

import app.attache.programme.Id;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * A planned time that means another instant than when it was written, because the rules of its zone were changed since.
 * The wall time stands: that is what people agreed on.
 *
 * @param fact whose time it is
 * @param written the wall time with the offset it was written with
 * @param now what is planned now: the same wall time, or the next that exists, with the offset of today's rules
 */
public record ShiftedTime(Id<?> fact, OffsetDateTime written, ZonedDateTime now) {}
