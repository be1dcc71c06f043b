package app.attache.visitfile;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that stand as those of another type.
 *
 * @param as the form they stand in
 * @param to from what stands there
 * @param from to what stands there
 */
record MappedForm<S, T>(Form<S> as, Function<S, T> to, Function<T, S> from) implements Form<T> {

    @Override
    public Optional<T> read(Node node, Reading reading) {
        return as.read(node, reading).map(to);
    }

    @Override
    public void write(T value, YamlWriter out) throws IOException {
        as.write(from.apply(value), out);
    }
}
