package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Objects;

/**
 * A room of a venue.
 *
 * @param id unique within the venue
 * @param capacity how many people it holds; 0 when not stated
 * @param use what it is for
 * @param exclusive whether it holds one engagement at a time
 * @param setUp how long it is taken before an engagement
 * @param clearUp how long it is taken after an engagement
 */
@RecordBuilder
public record Room(
        String id,
        String name,
        int capacity,
        Use use,
        boolean exclusive,
        Duration setUp,
        Duration clearUp)
        implements RoomBuilder.With {

    /** What a room is for. */
    public enum Use {
        MEETING,
        /** A hold room: where a principal waits, out of the public eye. */
        HOLD_ROOM,
        PRESS
    }

    public Room {
        if (!Id.FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a short id: " + id);
        }
        Checks.named(name);
        Checks.notNegative(capacity, "capacity");
        Objects.requireNonNull(use, "use");
        Checks.notNegative(setUp, "setUp");
        Checks.notNegative(clearUp, "clearUp");
    }

    /** A builder of an exclusive meeting room with no set-up. */
    public static RoomBuilder draft(String id, String name) {
        return RoomBuilder.builder()
                .id(id)
                .name(name)
                .capacity(0)
                .use(Use.MEETING)
                .exclusive(true)
                .setUp(Duration.ZERO)
                .clearUp(Duration.ZERO);
    }
}
