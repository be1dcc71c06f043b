package app.attache.invitation;

/** Makes words fit to stand in a calendar property: no control characters, no half characters, not too long. */
final class PlainText {

    /** The longest SUMMARY and LOCATION that Exchange keeps, in UTF-16 units (MS-OXCICAL 2.1.3.1.1.20.24 and .15). */
    static final int LONGEST_LINE = 255;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char ELLIPSIS = '…';

    private PlainText() {}

    /** {@code text} on one line, cut with an ellipsis at {@link #LONGEST_LINE}, never inside a surrogate pair. */
    static String line(String text) {
        String line = clean(text).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = LONGEST_LINE - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** {@code text} with every kind of line break as one line feed, which iCalendar writes as {@code \n}. */
    static String paragraphs(String text) {
        return clean(text).strip();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            clean.appendCodePoint(cleaned(c));
        }
        return clean.toString();
    }

    private static int cleaned(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> {
                if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                    yield REPLACEMENT;
                }
                yield Character.isISOControl(c) ? ' ' : c;
            }
        };
    }
}
