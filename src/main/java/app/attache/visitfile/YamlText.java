package app.attache.visitfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a text is written in YAML so that every reader takes it for this text and nothing else. */
final class YamlText {

    /** What some version of YAML takes for a truth value, a number or nothing, in small letters. */
    private static final Set<String> NOT_TEXT =
            Set.of("y", "yes", "n", "no", "true", "false", "on", "off", "null", "nan", "inf");

    /** A line of more characters is broken. */
    private static final int LONG = 100;

    private static final String PLAIN_SIGNS = " .,_-/()'\"&+%;!?*=<>@$^|~:–—’“”…";
    private static final String FLOW_SIGNS = ",[]{}";

    private YamlText() {}

    /** Whether {@code text} may stand without quotes. A text that does not begin with a letter is quoted, to be sure. */
    static boolean plain(String text, boolean inFlow) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        int length = text.length();
        char last = text.charAt(length - 1);
        if (last == ' ' || last == ':') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && PLAIN_SIGNS.indexOf(c) < 0
                    || inFlow && FLOW_SIGNS.indexOf(c) >= 0
                    || c == ':' && text.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return length > 5 || !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code text} has several lines that can stand as they are, under a {@code |}. */
    static boolean literal(String text) {
        int length = text.length();
        if (text.indexOf('\n') < 0
                || Character.isWhitespace(text.charAt(0))
                || text.charAt(length - 1) == '\n') {
            return false;
        }
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty() && line.isBlank()) {
                return false;
            }
        }
        return text.codePoints().allMatch(point -> point == '\n' || readable(point));
    }

    /** Whether {@code text} is one long line of words that can be broken at its spaces, under a {@code >}. */
    static boolean folded(String text) {
        return text.length() > LONG
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' '
                && text.indexOf("  ") < 0
                && text.codePoints().allMatch(YamlText::readable);
    }

    /** A {@link #folded} text broken at spaces into lines, none longer than need be; joined with spaces they are the text. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONG) {
            int space = text.lastIndexOf(' ', from + LONG);
            if (space <= from) {
                space = text.indexOf(' ', from + LONG);
            }
            if (space < 0) {
                break;
            }
            lines.add(text.substring(from, space));
            from = space + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** {@code text} in double quotes, with everything escaped that does not show as what it is. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (readable(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(
                                point > 0xFFFF
                                        ? String.format("\\U%08X", point)
                                        : String.format("\\u%04X", point));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether a character shows as what it is: no control, no line break, no mark that turns or hides what is around it. */
    static boolean readable(int point) {
        if (point < 0x7F) {
            return point >= 0x20;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
