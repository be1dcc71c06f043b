package app.attache.desktop.common;

import app.attache.text.Texts;
import java.time.Duration;
import java.util.Locale;

/**
 * The field's terms as a reader's language has them.
 *
 * @param texts the language
 */
public record Words(Texts texts) {

    /** The word for a value of one of the facts' enumerations: of {@code Status.SLATED}, {@code slated}. */
    public String of(Enum<?> term) {
        String kind = term.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        String value = term.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.get("desktop.term." + kind + "." + value);
    }

    /** A length of time: {@code 1 h 25 min}. */
    public String of(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return texts.get("desktop.length.minutes", Integer.toString(minutes));
        }
        return minutes == 0
                ? texts.get("desktop.length.hours", Long.toString(hours))
                : texts.get("desktop.length.both", Long.toString(hours), Integer.toString(minutes));
    }
}
