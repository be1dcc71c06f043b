package app.attache.desktop.change;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the fields of a form.
 *
 * @param texts what is typed or picked, by the key of the field
 * @param ticks what is ticked, by the key of the field
 */
record Values(Map<String, String> texts, Map<String, List<String>> ticks) {

    /** Nothing is typed, picked or ticked yet. */
    static final Values NONE = new Values(Map.of(), Map.of());

    Values {
        texts = Map.copyOf(texts);
        ticks = Map.copyOf(ticks);
    }

    /** What is typed or picked; empty for nothing. */
    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What is ticked, in the order of ticking. */
    List<String> ticked(String key) {
        return ticks.getOrDefault(key, List.of());
    }

    Values with(String key, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(key, text);
        return new Values(more, ticks);
    }

    Values with(String key, String value, boolean ticked) {
        Set<String> all = new LinkedHashSet<>(ticked(key));
        if (ticked) {
            all.add(value);
        } else {
            all.remove(value);
        }
        Map<String, List<String>> more = new HashMap<>(ticks);
        more.put(key, List.copyOf(all));
        return new Values(texts, more);
    }
}
