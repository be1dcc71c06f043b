package app.attache.desktop.sidebar;

import app.attache.desktop.common.SearchText;
import app.attache.programme.Entity;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of the left side for one programme after another. Lists of facts that did not change are kept. For any thread.
 */
final class Directory {

    /** The rows made of one collection of facts; the same collection means the same rows. */
    private record Listing(Collection<Entity> facts, List<Row> rows) {}

    private final Texts texts;
    private final Map<Section, Listing> listings = new EnumMap<>(Section.class);

    Directory(Texts texts) {
        this.texts = texts;
    }

    /**
     * The lines to show.
     *
     * @param unfolded the sections to show whole
     */
    synchronized List<Entry> entries(
            Programme programme, SearchText search, Set<Section> unfolded) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : Section.values()) {
            if (search.isBlank()) {
                if (!section.onlyFound()) {
                    // Where there is nothing yet, the heading is where it is made.
                    if (rows(programme, section).isEmpty() && !programme.isEmpty()) {
                        entries.add(new Entry.Heading(section, texts.get(section.heading())));
                    }
                    add(entries, section, rows(programme, section), unfolded.contains(section));
                }
            } else {
                List<Row> found =
                        rows(programme, section).stream()
                                .filter(row -> row.matches(search))
                                .sorted(Comparator.comparing(row -> !row.isNamed(search)))
                                .toList();
                add(entries, section, found, unfolded.contains(section));
            }
        }
        if (entries.isEmpty()) {
            String key = search.isBlank() ? "desktop.sidebar.empty" : "desktop.sidebar.not-found";
            entries.add(new Entry.Nothing(texts.get(key)));
        }
        return entries;
    }

    private void add(List<Entry> entries, Section section, List<Row> rows, boolean whole) {
        if (rows.isEmpty()) {
            return;
        }
        entries.add(new Entry.Heading(section, texts.get(section.heading())));
        boolean folds = rows.size() > section.room() + 1;
        int shown = folds && !whole ? section.room() : rows.size();
        rows.subList(0, shown).forEach(row -> entries.add(row.item()));
        if (folds) {
            String text =
                    whole
                            ? texts.get("desktop.sidebar.fewer")
                            : texts.get("desktop.sidebar.more", rows.size() - shown);
            entries.add(new Entry.Fold(section, text));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same collection, not one that reads the same
    private List<Row> rows(Programme programme, Section section) {
        Collection<Entity> facts = programme.all(section.kind());
        Listing known = listings.get(section);
        if (known == null || known.facts() != facts) {
            known = new Listing(facts, new Rows(programme, texts).of(section));
            listings.put(section, known);
        }
        return known.rows();
    }
}
