package app.attache.desktop.palette;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.FactSearch;
import app.attache.desktop.common.SearchText;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the palette lists for what is typed: what can be done now, and facts to go to. Knows no toolkit. */
final class PaletteModel {

    private static final int MOST_FACTS = 40;

    /** A line of the palette. */
    sealed interface Line {

        String label();

        /** The keys that do the same, or what tells a fact from others; may be empty. */
        String aside();

        /** Something that can be done. */
        record Doing(Action action) implements Line {

            @Override
            public String label() {
                return action.label();
            }

            @Override
            public String aside() {
                return action.keys();
            }
        }

        /** A fact to go to. */
        record Going(Id<?> fact, String label, String aside) implements Line {}
    }

    private final WindowModel window;
    private final Texts texts;
    private final FactSearch search;

    PaletteModel(WindowModel window, FactSearch search) {
        this.window = window;
        this.texts = window.texts();
        this.search = search;
    }

    /** What can be done now and fits {@code typed}, best first; everything for a blank. */
    List<Line> doings(String typed) {
        SearchText words = SearchText.of(typed);
        List<Action> fitting = new ArrayList<>();
        for (Action action : window.actions().all()) {
            if (action.enabled().getAsBoolean() && fits(words, action)) {
                fitting.add(action);
            }
        }
        if (!words.isBlank()) {
            fitting.sort(
                    Comparator.comparing(action -> {
                        String label = SearchText.fold(action.label());
                        return !label.startsWith(String.join(" ", words.words()));
                    }));
        }
        return fitting.stream().<Line>map(Line.Doing::new).toList();
    }

    private static boolean fits(SearchText words, Action action) {
        return words.isBlank() || words.matches(SearchText.fold(action.label()));
    }

    /** The facts that fit {@code typed}, best first. May take a while in a large file; for any thread. */
    List<Line> goings(Programme programme, String typed) {
        return search.find(programme, typed, MOST_FACTS).stream()
                .<Line>map(hit ->
                        new Line.Going(hit.id(), texts.get("palette.go", hit.name()), hit.detail()))
                .toList();
    }

    /** Does what a line is for. */
    void choose(Line line) {
        switch (line) {
            case Line.Doing doing -> window.actions().run(doing.action().id());
            case Line.Going going -> window.reveal(going.fact());
        }
    }

    Programme programme() {
        return window.snapshot().get().programme();
    }
}
