package app.attache.invitation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One calendar file, as it is to be written or attached.
 *
 * @param name a file name without folder, {@code washington-2025-d1.ics}
 * @param text the iCalendar text: lines ended by CR LF, folded at 75 octets of UTF-8
 */
public record CalendarFile(String name, String text) {

    public CalendarFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** The text in UTF-8, the encoding to declare for it: {@code text/calendar; method=PUBLISH; charset=UTF-8}. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
