package app.attache.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A note beside an open file that says who has it open. It is for people only: the lock is the database's, so a note left
 * behind by a killed program stops nobody.
 */
final class Holder {

    private static final Logger LOG = LoggerFactory.getLogger(Holder.class);
    private static final String SUFFIX = ".open";
    private static final int LONGEST = 300;

    private Holder() {}

    /** Leaves a note that this program has the file open since {@code now}. */
    static void note(FileName name, Instant now) {
        Path note = name.beside(SUFFIX);
        try {
            Files.deleteIfExists(note);
            OwnerOnly.create(note);
            String words =
                    System.getProperty("user.name", "?")
                            + host()
                            + ", process "
                            + ProcessHandle.current().pid()
                            + ", "
                            + now;
            Files.writeString(note, words);
        } catch (IOException e) {
            LOG.warn("No note of who has {} open: {}", name.file(), e.toString());
        }
    }

    /** Takes the note away. */
    static void remove(FileName name) {
        try {
            Files.deleteIfExists(name.beside(SUFFIX));
        } catch (IOException e) {
            LOG.warn("The note of who has {} open stays: {}", name.file(), e.toString());
        }
    }

    /** What the note says; empty when there is none. */
    static String of(FileName name) {
        try {
            String words =
                    new String(Files.readAllBytes(name.beside(SUFFIX)), StandardCharsets.UTF_8)
                            .strip();
            return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        } catch (IOException _) {
            return "";
        }
    }

    // From the environment: asking for the name of the machine can ask the network.
    private static String host() {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> "@" + name)
                .orElse("");
    }
}
