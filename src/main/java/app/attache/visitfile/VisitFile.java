package app.attache.visitfile;

import app.attache.disk.WholeFile;
import app.attache.programme.Programme;
import app.attache.text.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A visit as a file that people read and edit. {@code docs/visit-file.md} tells of the format, {@code
 * docs/visit-file.schema.json} is its JSON Schema.
 */
public final class VisitFile {

    /** The version of the format that is written, and the only one that is read. */
    public static final int VERSION = 1;

    /** The key that the version stands under. */
    static final String VERSION_KEY = "version";

    private VisitFile() {}

    /**
     * Reads a visit file.
     *
     * @throws VisitFileFailure when it cannot be read or anything in it is wrong: it names all that is
     */
    public static Programme read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw VisitFileFailure.unreadable(file.toString(), e);
        }
    }

    /**
     * Reads a visit file from {@code in}, which stays open.
     *
     * @param name what to call it when something is wrong
     * @throws VisitFileFailure when anything in it is wrong: it names all that is
     * @throws IOException when {@code in} cannot be read
     */
    public static Programme read(InputStream in, String name) throws IOException {
        return new Importer(name).read(in);
    }

    /**
     * Writes all facts of {@code programme} to {@code file}, replacing an older one as a whole or not at all; readable by its
     * owner alone.
     *
     * @throws VisitFileFailure when it cannot be written
     */
    public static void write(Programme programme, Path file) {
        try {
            WholeFile.write(file, out -> write(programme, out));
        } catch (IOException e) {
            throw VisitFileFailure.notWritten(file.toString(), e);
        }
    }

    /**
     * Writes all facts of {@code programme} to {@code out}, which stays open. The same facts give the same bytes.
     *
     * @throws IOException when {@code out} refuses it
     */
    public static void write(Programme programme, OutputStream out) throws IOException {
        Writer text =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        YamlWriter yaml = new YamlWriter(text);
        yaml.plainKey(VERSION_KEY);
        yaml.plain(Integer.toString(VERSION));
        for (Section<?> section : Sections.ALL) {
            section.write(programme, yaml);
        }
        text.flush();
    }

    /** What is said of a file that is not one: what it must begin with. */
    static Message wanted() {
        return Message.of("visitfile.problem.empty", String.valueOf(VERSION));
    }
}
