package app.attache.visitfile;

import app.attache.programme.Id;
import app.attache.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record in a file: which there are, in which order they are written, what may be left out and what it then is.
 *
 * <p>{@link #read} names every key that is wrong, missing or unknown, not only the first.
 *
 * @param <T> the record
 */
final class Shape<T> implements Form<T> {

    private final List<Field<T, ?>> fields;
    private final Map<String, Field<?, ?>> keys;
    private final boolean onOneLine;
    private final Make<T> make;

    /** Makes the record of the values read. */
    interface Make<T> {

        /**
         * The record.
         *
         * @throws Unfit when values that are fine by themselves do not go together
         */
        T make(Values values) throws Unfit;
    }

    /**
     * One component of the record: under a key of its own, or, without a name, under several keys beside the others.
     *
     * @param whenAbsent its value when it is left out; null when it must be there
     * @param omitted its value that is not written, given the record
     */
    record Field<T, V>(
            String name,
            Form<V> form,
            Function<T, V> get,
            @Nullable Function<Values, V> whenAbsent,
            @Nullable Function<T, V> omitted) {

        boolean inline() {
            return name.isEmpty();
        }
    }

    private Shape(List<Field<T, ?>> fields, boolean onOneLine, Make<T> make) {
        this.fields = List.copyOf(fields);
        this.onOneLine = onOneLine;
        this.make = make;
        this.keys = new LinkedHashMap<>();
        for (Field<T, ?> field : fields) {
            if (field.inline()) {
                keys.putAll(((Shape<?>) field.form()).keys);
            } else {
                keys.put(field.name(), field);
            }
        }
    }

    /** All keys, in the order in which they are written. */
    Map<String, Field<?, ?>> keys() {
        return keys;
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        return switch (node) {
            case Node.Fields given -> {
                boolean known = allKnown(given, reading);
                Optional<T> made = read(given, given, reading);
                yield known ? made : Optional.empty();
            }
            case Node.Refused _ -> Optional.empty();
            case Node.Text _, Node.Items _ -> {
                reading.wrong(node, Message.of("visitfile.problem.no-fields", listed()));
                yield Optional.empty();
            }
        };
    }

    private String listed() {
        return String.join(", ", keys.keySet());
    }

    private boolean allKnown(Node.Fields given, Reading reading) {
        boolean known = true;
        for (Node.Entry entry : given.entries().values()) {
            Node.Text key = entry.key();
            if (!keys.containsKey(key.value())) {
                known = false;
                reading.wrong(key, unknownKey(key.value(), keys.keySet()));
            }
        }
        return known;
    }

    /** Says that there is no such key, and which may have been meant. */
    static Message unknownKey(String key, Collection<String> keys) {
        Message plain =
                Message.of(
                        "visitfile.problem.unknown-key", Words.shown(key), String.join(", ", keys));
        return Words.nearest(key, keys)
                .map(near -> Message.of("visitfile.problem.near", plain, near))
                .orElse(plain);
    }

    private Optional<T> read(Node.Fields given, Node whole, Reading reading) {
        Values values = new Values(this, given, whole, reading);
        boolean complete = true;
        for (int i = 0; i < fields.size(); i++) {
            complete &= readField(i, given, values, reading);
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.make(values));
        } catch (Unfit e) {
            values.wrong(e);
        } catch (IllegalArgumentException e) {
            values.wrong(new Unfit("visitfile.problem.refused", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private boolean readField(int index, Node.Fields given, Values values, Reading reading) {
        Field<T, ?> field = fields.get(index);
        if (field.inline()) {
            values.put(index, ((Shape<?>) field.form()).read(given, given, reading));
            return values.has(index);
        }
        Node.Entry entry = given.entries().get(field.name());
        if (entry == null) {
            if (field.whenAbsent() == null) {
                reading.missing(field.name(), missing(field.form()));
                return false;
            }
            return true;
        }
        reading.enter(entry.key());
        values.put(index, field.form().read(entry.value(), reading));
        reading.leave();
        return values.has(index);
    }

    private static Message missing(Form<?> form) {
        return form instanceof Scalar<?> scalar
                ? Message.of("visitfile.problem.missing", scalar.expected())
                : Message.of("visitfile.problem.missing.plain");
    }

    @Override
    public void write(T value, YamlWriter out) throws IOException {
        if (onOneLine) {
            out.openFlow('{');
            writeFields(value, out);
            out.closeFlow('}');
        } else {
            out.open();
            writeFields(value, out);
            out.close();
        }
    }

    private void writeFields(T value, YamlWriter out) throws IOException {
        for (Field<T, ?> field : fields) {
            writeField(field, value, out);
        }
    }

    private static <T, V> void writeField(Field<T, V> field, T owner, YamlWriter out)
            throws IOException {
        V value = field.get().apply(owner);
        if (field.inline()) {
            ((Shape<V>) field.form()).writeFields(value, out);
        } else if (field.omitted() == null || !field.omitted().apply(owner).equals(value)) {
            out.plainKey(field.name());
            field.form().write(value, out);
        }
    }

    /** The values of one record that is being read. */
    static final class Values {

        private final Shape<?> shape;
        private final Node.Fields given;
        private final Node whole;
        private final Reading reading;
        private final @Nullable Object[] found;

        private Values(Shape<?> shape, Node.Fields given, Node whole, Reading reading) {
            this.shape = shape;
            this.given = given;
            this.whole = whole;
            this.reading = reading;
            this.found = new Object[shape.fields.size()];
        }

        private void put(int index, Optional<?> value) {
            found[index] = value.orElse(null);
        }

        private boolean has(int index) {
            return found[index] != null;
        }

        /** The short id that the record stands under. */
        String key() throws Unfit {
            if (!Id.wellFormed(reading.key())) {
                throw Unfit.reported();
            }
            return reading.key();
        }

        /** The value of a field, or what it is when it is left out. */
        @SuppressWarnings("unchecked") // what stands at a field's index was read by its form
        <V> V get(Part<V> part) {
            Object value = found[part.index()];
            if (value != null) {
                return (V) value;
            }
            Function<Values, ?> whenAbsent = shape.fields.get(part.index()).whenAbsent();
            if (whenAbsent == null) {
                throw new IllegalStateException("Not read: " + part);
            }
            return (V) whenAbsent.apply(this);
        }

        /** Whether a key is there. */
        boolean given(String key) {
            return given.entries().containsKey(key);
        }

        // What does not go together is reported where the last of it stands.
        private void wrong(Unfit unfit) {
            Node.@Nullable Entry last = null;
            for (String key : shape.keys.keySet()) {
                Node.Entry entry = given.entries().get(key);
                if (entry != null && (last == null || later(entry.key(), last.key()))) {
                    last = entry;
                }
            }
            if (last == null) {
                unfit.report(whole, reading);
            } else {
                reading.enter(last.key());
                unfit.report(last.value(), reading);
                reading.leave();
            }
        }

        private static boolean later(Node one, Node other) {
            return one.line() > other.line()
                    || one.line() == other.line() && one.column() > other.column();
        }
    }

    /** Stands for a field when its value is asked for. */
    record Part<V>(int index) {}

    /** Puts a shape together, key by key in the order in which they are written. */
    static final class Builder<T> {

        private final List<Field<T, ?>> fields = new ArrayList<>();

        private <V> Part<V> add(Field<T, V> field) {
            fields.add(field);
            return new Part<>(fields.size() - 1);
        }

        /** A key that must be there. */
        <V> Part<V> required(String name, Form<V> form, Function<T, V> get) {
            return add(new Field<>(name, form, get, null, null));
        }

        /** A key that may be left out, and is, for {@code value}. */
        <V> Part<V> optional(String name, Form<V> form, Function<T, V> get, V value) {
            return add(new Field<>(name, form, get, _ -> value, _ -> value));
        }

        /** A key that may be left out, and is, for what follows from the others. */
        <V> Part<V> derived(
                String name,
                Form<V> form,
                Function<T, V> get,
                Function<Values, V> whenAbsent,
                Function<T, V> omitted) {
            return add(new Field<>(name, form, get, whenAbsent, omitted));
        }

        /** Another shape's keys, beside these. */
        <V> Part<V> inline(Shape<V> shape, Function<T, V> get) {
            return add(new Field<>("", shape, get, null, null));
        }

        /** The shape, which makes records by {@code make}. */
        Shape<T> made(Make<T> make) {
            return new Shape<>(fields, false, make);
        }

        /** The same, written in braces on one line. */
        Shape<T> madeOnOneLine(Make<T> make) {
            return new Shape<>(fields, true, make);
        }
    }
}
