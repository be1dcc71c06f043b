package app.attache.desktop.editor;

import app.attache.desktop.editor.form.Values;
import app.attache.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names steps after what they change. */
record StepLabel(Texts texts) {

    private static final int MOST = 2;
    private static final Set<String> TIME =
            Set.of("start", "end", "clock", "end-clock", "certainty");
    private static final String OFFSET = "-offset";

    /** {@code Edit Speaker Johnson: time, place}; of more than two changes only the name is said. */
    String edit(String name, Values before, Values after) {
        Set<String> changed = new TreeSet<>();
        Stream.concat(before.cells().keySet().stream(), after.cells().keySet().stream())
                .filter(field -> !before.get(field).equals(after.get(field)))
                .forEach(field -> changed.add(label(field)));
        List<String> said = List.copyOf(changed);
        return said.isEmpty() || said.size() > MOST
                ? texts.get("editor.step.edit", name)
                : texts.get(
                        "editor.step.edit-what",
                        name,
                        said.size() == 1
                                ? said.getFirst()
                                : texts.get("editor.two", said.get(0), said.get(1)));
    }

    private String label(String field) {
        int dot = field.indexOf('.');
        String bare = dot < 0 ? field : field.substring(0, dot);
        if (bare.endsWith(OFFSET)) {
            bare = bare.substring(0, bare.length() - OFFSET.length());
        }
        String label = texts.get("editor.field." + (TIME.contains(bare) ? "time" : bare));
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
