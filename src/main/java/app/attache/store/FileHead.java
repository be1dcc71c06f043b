package app.attache.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The first bytes of a file, which tell what it is before the database is let near it.
 *
 * <p>An unencrypted database has two copies of its header, each in a block of 4096 bytes that begins {@code H:2,}. An
 * encrypted one begins {@code H2encrypt} and a line end, then 8 bytes of salt in the open; the rest is encrypted.
 */
final class FileHead {

    /** What a file is. */
    enum Form {
        PLAIN,
        ENCRYPTED,
        /** It has a length, but nothing in it: a file that was cut off at the start, or that never was one. */
        EMPTY,
        OTHER
    }

    static final int BLOCK = 4096;
    static final int SALT_LENGTH = 8;
    private static final byte[] PLAIN_MAGIC = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED_MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private FileHead(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileHead of(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(2 * BLOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // reads on until the buffer is full or the file ends
            }
        }
        return new FileHead(Arrays.copyOf(head.array(), head.position()));
    }

    /** The first block of an encrypted file in which nothing is yet. */
    static byte[] encrypted(byte[] salt) {
        byte[] block = Arrays.copyOf(ENCRYPTED_MAGIC, BLOCK);
        System.arraycopy(salt, 0, block, ENCRYPTED_MAGIC.length, SALT_LENGTH);
        return block;
    }

    Form form() {
        if (bytes.length == 0) {
            return Form.EMPTY;
        }
        if (startsWith(ENCRYPTED_MAGIC, 0)) {
            return Form.ENCRYPTED;
        }
        return startsWith(PLAIN_MAGIC, 0) || startsWith(PLAIN_MAGIC, BLOCK)
                ? Form.PLAIN
                : Form.OTHER;
    }

    /** The salt of an encrypted file. */
    byte[] salt() throws EOFException {
        int end = ENCRYPTED_MAGIC.length + SALT_LENGTH;
        if (bytes.length < end) {
            throw new EOFException("Cut off in its first block");
        }
        return Arrays.copyOfRange(bytes, ENCRYPTED_MAGIC.length, end);
    }

    /** Whether {@code key} decrypts one of the two header blocks, and so is the right one. */
    static boolean opens(Path file, FileKey key) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < 2 * BLOCK) {
                return false;
            }
            byte[] secret = FilePathEncrypt.getPasswordBytes(key.copy());
            ByteBuffer head = ByteBuffer.allocate(BLOCK + PLAIN_MAGIC.length);
            new FileEncrypt(file.toString(), secret, channel).read(head, 0);
            return new FileHead(Arrays.copyOf(head.array(), head.position())).form() == Form.PLAIN;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean startsWith(byte[] magic, int at) {
        return bytes.length >= at + magic.length
                && Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length);
    }
}
