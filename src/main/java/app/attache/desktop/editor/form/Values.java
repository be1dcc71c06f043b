package app.attache.desktop.editor.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form, as text. The rows of a table are numbered: {@code attendances.0.person}. A field
 * without text and a field that is not there are the same.
 *
 * @param cells the text of each field that has one
 */
public record Values(Map<String, String> cells) {

    /** Nothing is filled in. */
    public static final Values NONE = new Values(Map.of());

    public Values {
        SortedMap<String, String> filled = new TreeMap<>();
        cells.forEach((field, text) -> {
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        });
        cells = Collections.unmodifiableSortedMap(filled);
    }

    /** The text of a field; empty when there is none. */
    public String get(String field) {
        return cells.getOrDefault(field, "");
    }

    /** The same with another text in one field. */
    public Values with(String field, String text) {
        Map<String, String> other = new TreeMap<>(cells);
        other.put(field, text);
        return new Values(other);
    }

    /** The same with all texts of {@code others} put in place of those here. */
    public Values with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(cells);
        all.putAll(others);
        return new Values(all);
    }

    /** How many rows a table has: its rows are numbered from 0 and each has at least one text. */
    public int count(String table) {
        int count = 0;
        while (hasRow(table, count)) {
            count++;
        }
        return count;
    }

    private boolean hasRow(String table, int row) {
        String prefix = prefix(table, row);
        return cells.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }

    /** The rows of a table. */
    public List<Values> rows(String table) {
        List<Values> rows = new ArrayList<>();
        for (int row = 0; row < count(table); row++) {
            rows.add(row(table, row));
        }
        return rows;
    }

    private Values row(String table, int row) {
        String prefix = prefix(table, row);
        return new Values(
                cells.entrySet().stream()
                        .filter(cell -> cell.getKey().startsWith(prefix))
                        .collect(
                                Collectors.toMap(
                                        cell -> cell.getKey().substring(prefix.length()),
                                        Map.Entry::getValue)));
    }

    /** The same with other rows in a table; rows without any text are left out. */
    public Values withRows(String table, List<Values> rows) {
        Map<String, String> other = new TreeMap<>(cells);
        other.keySet().removeIf(field -> field.startsWith(table + "."));
        List<Values> filled = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        for (int row = 0; row < filled.size(); row++) {
            String prefix = prefix(table, row);
            filled.get(row).cells().forEach((field, text) -> other.put(prefix + field, text));
        }
        return new Values(other);
    }

    /** What the fields of a row are named within the whole form. */
    static String prefix(String table, int row) {
        return table + "." + row + ".";
    }
}
