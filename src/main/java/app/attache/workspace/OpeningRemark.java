package app.attache.workspace;

import app.attache.programme.Id;
import app.attache.text.Message;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Something a person should know about a file that was just opened. */
public sealed interface OpeningRemark {

    /** What to say. */
    Message message();

    /**
     * The rules of a time zone were changed since a time was written: it means another instant now. Its wall time stands.
     *
     * @param item whose time it is
     * @param written the wall time with the offset it had
     * @param now the wall time with the offset it has
     */
    record Shifted(Id<?> item, OffsetDateTime written, ZonedDateTime now) implements OpeningRemark {

        @Override
        public Message message() {
            return Message.of(
                    "workspace.remark.shifted",
                    item.toString(),
                    now.toLocalDateTime().toString(),
                    now.getZone().getId(),
                    written.getOffset().getId(),
                    now.getOffset().getId());
        }
    }
}
