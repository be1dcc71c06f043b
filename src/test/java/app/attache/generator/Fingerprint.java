package app.attache.generator;

import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** A check sum of all facts as they print, which does not depend on the machine or on the order of maps. */
final class Fingerprint {

    private Fingerprint() {}

    static int of(Programme programme) {
        CRC32C sum = new CRC32C();
        for (Kind kind : Kind.values()) {
            programme.all(kind).stream()
                    .map(Object::toString)
                    .sorted()
                    .forEach(text -> sum.update(text.getBytes(StandardCharsets.UTF_8)));
        }
        return (int) sum.getValue();
    }
}
