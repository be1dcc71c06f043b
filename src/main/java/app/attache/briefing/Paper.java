package app.attache.briefing;

import java.time.Instant;
import java.util.Objects;

/**
 * A paper that is ready to be printed.
 *
 * @param title the title of the document
 * @param html one XHTML page with its style inside
 * @param asOf the moment it is of, which dates the file
 */
record Paper(String title, String html, Instant asOf) {

    Paper {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(asOf, "asOf");
    }
}
