package app.attache.visitfile;

import app.attache.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values one after the other.
 *
 * @param element the form of each
 * @param onOneLine whether they are written in brackets on one line
 * @param identity what may not be the same for two of them; the element itself for values that may repeat
 * @param distinct whether {@code identity} may not repeat
 */
record ListForm<T>(Form<T> element, boolean onOneLine, Function<T, ?> identity, boolean distinct)
        implements Form<List<T>> {

    /** Short values, in brackets on one line. */
    static <T> ListForm<T> onOneLine(Form<T> element) {
        return new ListForm<>(element, true, value -> value, false);
    }

    /** One value a line. */
    static <T> ListForm<T> lines(Form<T> element) {
        return new ListForm<>(element, false, value -> value, false);
    }

    /** The same, where {@code identity} tells the values apart and may not repeat. */
    ListForm<T> distinctBy(Function<T, ?> what) {
        return new ListForm<>(element, onOneLine, what, true);
    }

    @Override
    public Optional<List<T>> read(Node node, Reading reading) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Items list)) {
            reading.wrong(node, Message.of("visitfile.problem.no-list"));
            return Optional.empty();
        }
        List<T> values = new ArrayList<>(list.items().size());
        Map<Object, Integer> lines = new HashMap<>();
        boolean complete = true;
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            reading.enter(i, item);
            Optional<T> value = element.read(item, reading);
            complete &= value.isPresent() && fresh(value.get(), item, lines, reading);
            value.ifPresent(values::add);
            reading.leave();
        }
        return complete ? Optional.of(values) : Optional.empty();
    }

    private boolean fresh(T value, Node item, Map<Object, Integer> lines, Reading reading) {
        if (!distinct) {
            return true;
        }
        Integer before = lines.putIfAbsent(identity.apply(value), item.line());
        if (before != null) {
            reading.wrong(item, Message.of("visitfile.problem.repeated", String.valueOf(before)));
        }
        return before == null;
    }

    @Override
    public void write(List<T> values, YamlWriter out) throws IOException {
        if (onOneLine || values.isEmpty()) {
            out.openFlow('[');
            for (T value : values) {
                out.item();
                element.write(value, out);
            }
            out.closeFlow(']');
            return;
        }
        out.open();
        for (T value : values) {
            out.item();
            element.write(value, out);
        }
        out.close();
    }
}
