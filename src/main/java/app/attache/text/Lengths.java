package app.attache.text;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as a planner types them, whatever the language: {@code 10 h}, {@code 1 h 30 min}, {@code 45 min}. */
public final class Lengths {

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,4}) ?h)?(?: ?(\\d{1,6}) ?(?:min|m))?");

    private Lengths() {}

    /** The length that {@code text} says, in hours and minutes; a bare number is minutes. Empty when it says none. */
    public static Optional<Duration> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.matches("\\d{1,6}")) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(plain)));
        }
        Matcher parts = FORM.matcher(plain);
        if (plain.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofHours(number(parts.group(1))).plusMinutes(number(parts.group(2))));
    }

    /** Writes {@code length} so that {@link #parse} gives it back, to the minute. */
    public static String write(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
