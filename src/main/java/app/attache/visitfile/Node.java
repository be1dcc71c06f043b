package app.attache.visitfile;

import java.util.List;
import java.util.Map;

/** A piece of a visit file, and where it stands. Lines and columns are counted from 1. */
sealed interface Node {

    int line();

    int column();

    /**
     * A single value. What it means is not decided by how it looks: {@code no} is a text where a text is wanted.
     *
     * @param plain whether it stands without quotes
     */
    record Text(String value, boolean plain, int line, int column) implements Node {

        /** Whether nothing is written, or YAML's word for nothing. */
        boolean nothing() {
            return plain
                    && (value.isEmpty()
                            || value.equals("~")
                            || value.equals("null")
                            || value.equals("Null")
                            || value.equals("NULL"));
        }
    }

    /** A list. */
    record Items(List<Node> items, int line, int column) implements Node {}

    /** Keys with their values, in the order of the file; each key once. */
    record Fields(Map<String, Entry> entries, int line, int column) implements Node {}

    /** A key and its value. */
    record Entry(Text key, Node value) {}

    /** Something a visit file may not have, which has been reported. */
    record Refused(int line, int column) implements Node {}
}
