package app.attache.invitation;

import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a calendar says beside the programme itself.
 *
 * @param organizer the bare mail address that the calendar comes from, {@code protocol@example.org}; RFC 5546 §3.2.1
 *     demands an organizer in whatever is published
 * @param stamp the DTSTAMP of every event: when this issue was made. A later issue needs a later stamp
 * @param sequences the SEQUENCE of each item; 0 where none is given. To be raised whenever time or place changed or the
 *     item was cancelled, never lowered, also not by undo (RFC 5546 §2.1.4)
 * @param texts the language of the words
 */
public record CalendarOptions(
        String organizer, Instant stamp, Map<Id<?>, Integer> sequences, Texts texts) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s\\p{Cntrl}@<>\"(),:;\\\\\\[\\]%?#&]{1,64}@[\\p{L}\\p{N}.-]{1,253}");

    /** @throws InvitationFailure when the organizer is not a bare mail address */
    public CalendarOptions {
        if (!ADDRESS.matcher(organizer).matches()) {
            throw InvitationFailure.badAddress(organizer);
        }
        Objects.requireNonNull(stamp, "stamp");
        sequences = Map.copyOf(sequences);
        Objects.requireNonNull(texts, "texts");
    }

    /** A first issue, in English. */
    public static CalendarOptions first(String organizer, Instant stamp) {
        return new CalendarOptions(organizer, stamp, Map.of(), Texts.english());
    }

    int sequenceOf(Id<?> item) {
        return sequences.getOrDefault(item, 0);
    }
}
