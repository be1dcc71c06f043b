package app.attache.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A passphrase in a file: its first line, in UTF-8. What is read is wiped, but for the passphrase itself. */
final class PassphraseFile {

    private static final int LONGEST = 4096;

    private PassphraseFile() {}

    /** The passphrase in {@code file}, for the caller to wipe. */
    static char[] read(Path file) {
        byte[] bytes = bytes(file);
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] line = firstLine(chars);
            Arrays.fill(chars.array(), '\0');
            if (line.length == 0) {
                throw Refusal.of("cli.passphrase-file.empty", file);
            }
            return line;
        } catch (CharacterCodingException e) {
            throw Refusal.because(e, "cli.passphrase-file.not-text", file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw Refusal.because(e, "cli.input.unreadable", file, Reason.of(e));
        }
    }

    private static char[] firstLine(CharBuffer chars) {
        int end = 0;
        while (end < chars.length() && chars.charAt(end) != '\n' && chars.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        chars.get(line);
        return line;
    }
}
