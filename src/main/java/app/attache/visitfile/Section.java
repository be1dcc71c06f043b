package app.attache.visitfile;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The part of a file that holds the facts of one kind, each under its id.
 *
 * @param name the key of the section: {@code meetings}
 * @param kind the kind of fact in it
 * @param type the record of that kind
 * @param shape the keys of a fact
 * @param order the order in which the facts are written
 */
record Section<T extends Entity>(
        String name, Kind kind, Class<T> type, Shape<T> shape, Comparator<T> order) {

    /** Writes the section; nothing when the programme has no such facts. */
    void write(Programme programme, YamlWriter out) throws IOException {
        List<T> facts = programme.all(type).stream().sorted(order).toList();
        if (facts.isEmpty()) {
            return;
        }
        out.gap();
        out.plainKey(name);
        out.open();
        for (T fact : facts) {
            out.key(fact.id().value());
            shape.write(fact, out);
        }
        out.close();
    }

    /** Reads one fact of the section, whose key {@code reading} was entered with. */
    void read(Node.Text key, Node value, Reading reading) {
        boolean named = Scalars.SHORT_ID.read(key, reading).isPresent();
        if (!named) {
            shape.read(value, reading);
            return;
        }
        Optional<T> fact = shape.read(value, reading);
        fact.ifPresentOrElse(reading::found, () -> reading.broken(new Id<>(kind, key.value())));
    }
}
