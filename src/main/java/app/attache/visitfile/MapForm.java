package app.attache.visitfile;

import app.attache.text.Message;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values under keys of one type, each key once, in order.
 *
 * @param key the form of the keys
 * @param value the form of the values
 */
record MapForm<K, V>(Scalar<K> key, Form<V> value) implements Form<Map<K, V>> {

    @Override
    public Optional<Map<K, V>> read(Node node, Reading reading) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Fields fields)) {
            reading.wrong(node, Message.of("visitfile.problem.no-map", key.expected()));
            return Optional.empty();
        }
        Map<K, V> values = new LinkedHashMap<>();
        boolean complete = true;
        for (Node.Entry entry : fields.entries().values()) {
            reading.enter(entry.key());
            Optional<K> name = key.read(entry.key(), reading);
            Optional<V> under = value.read(entry.value(), reading);
            complete &= name.isPresent() && under.isPresent();
            if (name.isPresent() && under.isPresent()) {
                values.put(name.get(), under.get());
            }
            reading.leave();
        }
        return complete ? Optional.of(values) : Optional.empty();
    }

    @Override
    public void write(Map<K, V> values, YamlWriter out) throws IOException {
        if (values.isEmpty()) {
            out.openFlow('{');
            out.closeFlow('}');
            return;
        }
        out.open();
        for (Map.Entry<K, V> entry : values.entrySet()) {
            key.writeKey(entry.getKey(), out);
            value.write(entry.getValue(), out);
        }
        out.close();
    }
}
