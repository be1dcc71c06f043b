package app.attache.desktop.inspector;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;

/**
 * All that the inspector says about one fact, or about the whole file.
 *
 * @param title what it is called
 * @param lines what stands below the title: when it is
 * @param rows what is known of it, a name and its values
 * @param sections longer texts and lists, each under a heading
 */
record Details(
        List<Chip> chips,
        String title,
        List<String> lines,
        List<Row> rows,
        List<Section> sections) {

    Details {
        chips = List.copyOf(chips);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    /** A word about the state of the fact; {@code look} is a style: plain, soft, hard or mark. */
    record Chip(String text, String look) {}

    /** A piece of text, which may lead to a fact. */
    record Piece(String text, Optional<Id<?>> leadsTo) {

        static Piece plain(String text) {
            return new Piece(text, Optional.empty());
        }
    }

    /** What is known under one name. */
    record Row(String name, List<Piece> values) {

        Row {
            values = List.copyOf(values);
        }
    }

    /** Lines under a heading. */
    record Section(String heading, List<Piece> lines) {

        Section {
            lines = List.copyOf(lines);
        }
    }
}
