package app.attache.desktop.editor.form;

import java.util.List;
import java.util.function.Function;

/** What can stand in a field. */
public sealed interface Input {

    /** Words, numbers, a time as it is typed. */
    record Text() implements Input {}

    /** Yes or no. */
    record Yes() implements Input {}

    /** One of several things. */
    record One(Function<Choices, List<Option>> options) implements Input {}

    /** Some of several things, in an order of their own; their values stand in the field, parted by spaces. */
    record Many(Function<Choices, List<Option>> options) implements Input {}

    /**
     * Rows, each with the same fields.
     *
     * @param fresh what stands in a row that is added
     */
    record Rows(List<Field> columns, Values fresh) implements Input {

        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A field under its name. Its label is the text {@code editor.field.<name>}.
     *
     * @param name unique within the form, or within the row
     */
    record Field(String name, Input input) {

        static Field text(String name) {
            return new Field(name, new Text());
        }

        static Field yes(String name) {
            return new Field(name, new Yes());
        }

        static Field one(String name, Function<Choices, List<Option>> options) {
            return new Field(name, new One(options));
        }

        static Field many(String name, Function<Choices, List<Option>> options) {
            return new Field(name, new Many(options));
        }

        static Field rows(String name, Values fresh, Field... columns) {
            return new Field(name, new Rows(List.of(columns), fresh));
        }
    }
}
