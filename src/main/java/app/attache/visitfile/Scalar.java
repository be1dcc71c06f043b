package app.attache.visitfile;

import app.attache.text.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Values that stand as one text.
 *
 * @param expected what is expected, for people
 * @param words the only words there are; empty when there are others
 * @param bare whether what is written never needs quotes
 * @param parse reads a value
 * @param write writes a value so that {@code parse} gives it back
 */
record Scalar<T>(Message expected, List<String> words, boolean bare, Parse<T> parse, Write<T> write)
        implements Form<T> {

    /** Reads a value from a text of the file. */
    interface Parse<T> {

        /**
         * The value.
         *
         * @throws Unfit when the text is no such value
         */
        T parse(String text, Node.Text at, Reading reading) throws Unfit;
    }

    /** Writes a value as a text. */
    interface Write<T> {

        /** The text. */
        String write(T value);
    }

    Scalar {
        words = List.copyOf(words);
    }

    /** Values whose text may be anything, and which do not depend on what else is in the file. */
    static <T> Scalar<T> of(Message expected, Pure<T> parse, Write<T> write) {
        return new Scalar<>(expected, List.of(), false, (text, _, _) -> parse.parse(text), write);
    }

    /** Reads a value from a text by itself. */
    interface Pure<T> {

        /**
         * The value.
         *
         * @throws Unfit when the text is no such value
         */
        T parse(String text) throws Unfit;
    }

    /** The same, written without quotes. */
    Scalar<T> withoutQuotes() {
        return new Scalar<>(expected, words, true, parse, write);
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        return switch (node) {
            case Node.Text text when text.nothing() ->
                    wrong(text, reading, Message.of("visitfile.problem.nothing", expected));
            case Node.Text text -> read(text, reading);
            case Node.Items _ ->
                    wrong(node, reading, Message.of("visitfile.problem.list", expected));
            case Node.Fields _ ->
                    wrong(node, reading, Message.of("visitfile.problem.fields", expected));
            case Node.Refused _ -> Optional.empty();
        };
    }

    private Optional<T> read(Node.Text text, Reading reading) {
        try {
            return Optional.of(parse.parse(text.value(), text, reading));
        } catch (Unfit e) {
            e.report(text, reading);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> wrong(Node node, Reading reading, Message detail) {
        reading.wrong(node, detail);
        return Optional.empty();
    }

    @Override
    public void write(T value, YamlWriter out) throws IOException {
        if (bare) {
            out.plain(write.write(value));
        } else {
            out.text(write.write(value));
        }
    }

    /** Writes a value as a key. */
    void writeKey(T value, YamlWriter out) throws IOException {
        if (bare) {
            out.plainKey(write.write(value));
        } else {
            out.key(write.write(value));
        }
    }
}
