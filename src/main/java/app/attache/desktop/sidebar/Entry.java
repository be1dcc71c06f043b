package app.attache.desktop.sidebar;

import app.attache.programme.Id;
import java.util.OptionalInt;

/** One line of the left side. */
sealed interface Entry {

    /** The title of a section. */
    record Heading(Section section, String text) implements Entry {}

    /**
     * A fact.
     *
     * @param detail what tells it from others of the same name; may be empty
     * @param swatch the number of its colour, for delegations
     */
    record Item(Id<?> id, String name, String detail, OptionalInt swatch) implements Entry {}

    /** What is left out of a section, to be unfolded, or to be folded again. */
    record Fold(Section section, String text) implements Entry {}

    /** A word where there is nothing to list. */
    record Nothing(String text) implements Entry {}
}
