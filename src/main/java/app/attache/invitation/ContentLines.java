package app.attache.invitation;

/**
 * Folds content lines at 75 octets of UTF-8, never inside a character (RFC 5545 §3.1). The library's own folding counts
 * characters and so writes lines of twice and three times that length in Hebrew, Arabic or Chinese.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    /** {@code lines}, each ended by CR LF, with the long ones folded. */
    static String folded(String lines) {
        StringBuilder out = new StringBuilder(lines.length() + lines.length() / 32);
        for (int start = 0; start < lines.length(); ) {
            int end = lines.indexOf(BREAK, start);
            int stop = end < 0 ? lines.length() : end;
            fold(lines, start, stop, out);
            start = stop + BREAK.length();
        }
        return out.toString();
    }

    private static void fold(String lines, int start, int end, StringBuilder out) {
        int octets = 0;
        for (int i = start; i < end; ) {
            int c = lines.codePointAt(i);
            int length = octets(c);
            if (octets + length > LONGEST) {
                out.append(BREAK).append(' ');
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        out.append(BREAK);
    }

    private static int octets(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }
}
