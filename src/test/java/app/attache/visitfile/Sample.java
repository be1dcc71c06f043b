package app.attache.visitfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample that comes with the program, as bytes. */
final class Sample {

    static final byte[] BYTES = bytes();

    private Sample() {}

    private static byte[] bytes() {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/washington-2025.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
