package app.attache.visitfile;

import app.attache.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of a visit file, with or without a byte order mark. Stops the reading where the file is not UTF-8, has a
 * character that YAML does not allow, a line of unreasonable length, or more bytes than a visit can need.
 */
final class StrictReader extends Reader {

    /** More than twice what a hundred thousand meetings take. */
    static final long MOST_BYTES = 128L << 20;

    /** The parser's work grows with the square of a line's length. */
    static final int LONGEST_LINE = 4 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Reading reading;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long size;
    private boolean atEnd;
    private boolean atStart = true;
    private int line = 1;
    private int column = 1;
    private char before;

    StrictReader(InputStream in, Reading reading) {
        this.in = in;
        this.reading = reading;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int number = Math.min(length, chars.remaining());
        chars.get(target, offset, number);
        return number;
    }

    private boolean decode() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !(atEnd && !bytes.hasRemaining())) {
            fill();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isError()) {
                check();
                throw reading.stopText(
                        line,
                        column,
                        Message.of(
                                "visitfile.problem.not-utf8",
                                String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()))));
            }
        }
        check();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
                column = 1;
                return chars.hasRemaining() || decode();
            }
        }
        return chars.hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        int number = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (number < 0) {
            atEnd = true;
        } else {
            size += number;
            bytes.position(bytes.position() + number);
        }
        bytes.flip();
        if (size > MOST_BYTES) {
            throw reading.stopText(
                    0,
                    0,
                    Message.of("visitfile.problem.too-large", String.valueOf(MOST_BYTES >> 20)));
        }
    }

    // Looks at what was decoded, and leaves it to be read.
    private void check() {
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' || before == '\r') {
                boolean pair = c == '\n' && before == '\r';
                line += pair || c == '\n' || before == '\r' ? 1 : 0;
                column = c == '\n' ? 0 : 1;
            }
            if (!allowed(c)) {
                throw reading.stopText(
                        line,
                        column,
                        Message.of(
                                "visitfile.problem.character",
                                String.format(Locale.ROOT, "U+%04X", (int) c)));
            }
            column += Character.isLowSurrogate(c) ? 0 : 1;
            if (column > LONGEST_LINE) {
                throw reading.stopText(line, 1, Message.of("visitfile.problem.long-line"));
            }
            before = c;
        }
    }

    private static boolean allowed(char c) {
        return c >= 0x20 && c < 0x7F
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && c < 0xFFFE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
