package app.attache.desktop.sidebar;

import app.attache.desktop.common.SearchText;
import java.util.Optional;

/** A fact with the words it is found by, folded when first searched. */
final class Row {

    private final Entry.Item item;
    private final String words;
    private volatile Optional<String> folded = Optional.empty();

    /** @param words what it is found by besides its name and detail */
    Row(Entry.Item item, String words) {
        this.item = item;
        this.words = words;
    }

    Entry.Item item() {
        return item;
    }

    boolean matches(SearchText search) {
        return search.matches(folded());
    }

    /** Whether the name alone has every word, which is a better match than one elsewhere. */
    boolean isNamed(SearchText search) {
        return search.matches(SearchText.fold(item.name()));
    }

    private String folded() {
        String known = folded.orElse("");
        if (known.isEmpty()) {
            known = SearchText.fold(item.name() + "\n" + item.detail() + "\n" + words);
            folded = Optional.of(known);
        }
        return known;
    }
}
