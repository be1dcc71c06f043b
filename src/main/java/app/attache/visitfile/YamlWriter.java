package app.attache.visitfile;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes YAML as it goes, without keeping it: keys with two spaces of indent a level, short things in braces on one line.
 *
 * <p>After {@link #key} or {@link #item} comes one value: a text, or something opened and closed. What is opened in braces
 * holds texts only.
 */
final class YamlWriter {

    private static final String INDENT = "  ";

    private final Writer out;
    private int depth;
    private boolean inFlow;
    private boolean firstInFlow;
    private boolean afterBracket;

    YamlWriter(Writer out) {
        this.out = out;
    }

    /** A line for people. */
    void comment(String text) throws IOException {
        indent();
        out.write("# " + text + "\n");
    }

    /** An empty line. */
    void gap() throws IOException {
        out.write('\n');
    }

    /** A key, whose value comes next. */
    void key(String key) throws IOException {
        plainKey(encoded(key));
    }

    /** A key that is known to need no quotes. */
    void plainKey(String key) throws IOException {
        if (inFlow) {
            separate();
        } else {
            indent();
        }
        out.write(key);
        out.write(':');
        afterBracket = false;
    }

    /** An item of a list, whose value comes next. */
    void item() throws IOException {
        if (inFlow) {
            separate();
            afterBracket = true;
        } else {
            indent();
            out.write('-');
        }
    }

    /** Any text as a value, in the form that reads best. */
    void text(String text) throws IOException {
        if (inFlow) {
            plain(encoded(text));
        } else if (YamlText.folded(text)) {
            block(">-", YamlText.lines(text));
        } else if (YamlText.literal(text)) {
            block("|-", List.of(text.split("\n", -1)));
        } else {
            plain(encoded(text));
        }
    }

    /** A value that is known to need no quotes. */
    void plain(String value) throws IOException {
        if (!afterBracket) {
            out.write(' ');
        }
        afterBracket = false;
        out.write(value);
        if (!inFlow) {
            out.write('\n');
        }
    }

    private void block(String sign, List<String> lines) throws IOException {
        out.write(" " + sign + "\n");
        depth++;
        for (String line : lines) {
            if (!line.isEmpty()) {
                indent();
                out.write(line);
            }
            out.write('\n');
        }
        depth--;
    }

    /** Keys or items follow, one a line. */
    void open() throws IOException {
        out.write('\n');
        depth++;
    }

    /** Ends what {@link #open} began. */
    void close() {
        depth--;
    }

    /** Keys follow in braces, or items in brackets, all on this line. */
    void openFlow(char bracket) throws IOException {
        out.write(' ');
        out.write(bracket);
        inFlow = true;
        firstInFlow = true;
    }

    /** Ends what {@link #openFlow} began. */
    void closeFlow(char bracket) throws IOException {
        out.write(bracket);
        out.write('\n');
        inFlow = false;
    }

    private void separate() throws IOException {
        if (!firstInFlow) {
            out.write(", ");
        }
        firstInFlow = false;
    }

    private String encoded(String text) {
        return YamlText.plain(text, inFlow) ? text : YamlText.quoted(text);
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            out.write(INDENT);
        }
    }
}
