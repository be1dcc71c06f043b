package app.attache.briefing;

/**
 * Builds well-formed XHTML. Whatever is written as text is escaped, so no word of a programme can become markup; element
 * and class names come from the program alone.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens {@code element} with the style class {@code style}; none when empty. */
    Markup open(String element, String style) {
        out.append('<').append(element);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds only {@code text}. */
    Markup element(String element, String style, String text) {
        return open(element, style).text(text).close(element);
    }

    /** An element with a paragraph of any script: set from the right where its first letter is of such a script. */
    Markup paragraph(String element, String style, String text) {
        String direction = Scripts.rightToLeft(text) ? "rtl" : "";
        return element(element, (style + " " + direction).strip(), text);
    }

    /**
     * Text, escaped. Words that {@link Scripts#within} marked become a small block of their own: the renderer lays the
     * parts of a line out from the left, and would tear figures and brackets out of words from the right.
     */
    Markup text(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = c == Scripts.OPEN_FROM_RIGHT ? text.indexOf(Scripts.CLOSE_FROM_RIGHT, i) : -1;
            if (end < 0) {
                append(c);
                i += Character.charCount(c);
            } else {
                out.append("<span class=\"word\">");
                text.substring(i + 1, end).codePoints().forEach(this::append);
                out.append("</span>");
                i = end + 1;
            }
        }
        return this;
    }

    /** Style sheet text of the program's own. */
    Markup style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    private void append(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
        }
    }

    /** The characters that XML 1.0 allows (section 2.2, Char), without those that are no characters. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c < 0xFDD0
                || c > 0xFDEF && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
