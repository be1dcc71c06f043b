package app.attache.store;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The key that a passphrase gives for one file, as the database takes it: characters that are wiped after use.
 *
 * <p>The database stretches what it is given by ten rounds only, which a guesser does not feel. So the passphrase is
 * stretched here, by PBKDF2 with HMAC-SHA-256 and the salt in the file's head; the rounds are those that OWASP's password
 * storage sheet asks for.
 */
final class FileKey implements AutoCloseable {

    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final char[] characters;

    private FileKey(char[] characters) {
        this.characters = characters;
    }

    /** No key: the file is not encrypted. */
    static FileKey none() {
        return new FileKey(new char[0]);
    }

    /** The key that {@code passphrase} gives with {@code salt}; the passphrase is left for the caller to wipe. */
    static FileKey of(char[] passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ROUNDS, BITS);
        try {
            byte[] stretched =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            char[] hex = hex(stretched);
            Arrays.fill(stretched, (byte) 0);
            return new FileKey(hex);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has this algorithm", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static char[] hex(byte[] bytes) {
        char[] hex = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            hex[2 * i] = HEX[bytes[i] >> 4 & 0xf];
            hex[2 * i + 1] = HEX[bytes[i] & 0xf];
        }
        return hex;
    }

    boolean present() {
        return characters.length > 0;
    }

    /** The characters, which the receiver wipes: they are a copy. */
    char[] copy() {
        return characters.clone();
    }

    /** Wipes it. */
    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
