package app.attache.desktop.editor.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as they are typed: {@code 25}, {@code 25 min}, {@code 1:30}, {@code 1 h 30}. */
public final class Lengths {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(\\d{1,4})\\s*(?:h|hr|hrs|hours?|:)\\s*)?"
                            + "(?:(\\d{1,5})\\s*(?:m|min|mins|minutes?)?)?");

    private Lengths() {}

    /** Hours and minutes: {@code 1:25}; nothing for no time at all. */
    public static String write(Duration length) {
        if (length.isZero()) {
            return "";
        }
        boolean minutes = length.equals(Duration.ofMinutes(length.toMinutes()));
        return minutes
                ? String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart())
                : length.toString();
    }

    /** The length that {@code text} says, no text being no time; empty when it says none. */
    public static Optional<Duration> read(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        Matcher parts = FORM.matcher(typed);
        if (parts.matches()) {
            return Optional.of(Duration.ofHours(number(parts, 1)).plusMinutes(number(parts, 2)));
        }
        try {
            return Optional.of(Duration.parse(typed)).filter(length -> !length.isNegative());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
