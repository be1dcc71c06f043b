package app.attache.visitfile;

import app.attache.programme.Programme;
import app.attache.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one visit file, section by section and fact by fact, and gathers what is wrong with it. */
final class Importer {

    /** More facts than the busiest ministry has in a file. */
    static final int MOST_FACTS = 500_000;

    private static final Scalar<Integer> NUMBER = Scalars.whole(1);

    private final String name;
    private final Reading reading = new Reading();
    private boolean versionSeen;

    Importer(String name) {
        this.name = name;
    }

    /**
     * Reads the file.
     *
     * @throws VisitFileFailure when anything in it is wrong
     */
    Programme read(InputStream in) throws IOException {
        try {
            readAll(in);
        } catch (Reading.Stopped _) {
            // What it was stopped for is among the problems.
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!reading.problems().isEmpty()) {
            throw VisitFileFailure.wrong(name, reading.problems());
        }
        return Programme.of(reading.facts());
    }

    private void readAll(InputStream in) {
        NodeSource source = new NodeSource(new StrictReader(in, reading), name, reading);
        source.document(VisitFile.wanted(), this::section);
        if (!versionSeen) {
            reading.missing(VisitFile.VERSION_KEY, VisitFile.wanted());
        }
        reading.resolve();
    }

    private void section(Node.Text key, NodeSource source) {
        if (key.value().equals(VisitFile.VERSION_KEY)) {
            version(source.whole());
            return;
        }
        Optional<Section<?>> section = Sections.named(key.value());
        if (section.isEmpty()) {
            reading.wrong(key, Shape.unknownKey(key.value(), names()));
            source.whole();
        } else if (source.atMap()) {
            source.entries((id, facts) -> fact(section.get(), id, facts));
        } else {
            Node other = source.whole();
            if (!(other instanceof Node.Refused)) {
                reading.wrong(other, Message.of("visitfile.problem.no-section"));
            }
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(VisitFile.VERSION_KEY));
        Sections.ALL.forEach(section -> names.add(section.name()));
        return names;
    }

    private void fact(Section<?> section, Node.Text id, NodeSource source) {
        if (reading.size() >= MOST_FACTS) {
            throw reading.stop(
                    id.line(),
                    id.column(),
                    Message.of("visitfile.problem.too-many-facts", MOST_FACTS));
        }
        section.read(id, source.whole(), reading);
    }

    private void version(Node node) {
        versionSeen = true;
        NUMBER.read(node, reading)
                .ifPresent(version -> {
                    if (version != VisitFile.VERSION) {
                        throw reading.stop(
                                node.line(),
                                node.column(),
                                Message.of(
                                        "visitfile.problem.version",
                                        String.valueOf(version),
                                        String.valueOf(VisitFile.VERSION)));
                    }
                });
    }
}
