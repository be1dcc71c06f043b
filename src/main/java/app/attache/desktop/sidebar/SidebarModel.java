package app.attache.desktop.sidebar;

import app.attache.desktop.common.SearchText;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The left side: which lines there are, and what choosing one does. Knows no toolkit beyond properties. */
final class SidebarModel {

    private final WindowModel window;
    private final Directory directory;
    private final Set<Section> unfolded = EnumSet.noneOf(Section.class);
    private final ReadOnlyObjectWrapper<List<Entry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());

    private final Directory searched;
    private final Finder finder;
    private int asked;
    private boolean searching;
    private boolean chooseFirstFound;

    /** How a search is made: {@code search} anywhere, {@code found} on the FX thread. */
    interface Finder {
        void find(Callable<List<Entry>> search, Consumer<List<Entry>> found);
    }

    /** @param finder searches; to look through a large file takes longer than a picture may */
    SidebarModel(WindowModel window, Finder finder) {
        this.window = window;
        this.finder = finder;
        this.directory = new Directory(window.texts());
        this.searched = new Directory(window.texts());
        window.snapshot().subscribe(this::list);
        window.search().subscribe(this::list);
        list();
    }

    /** The lines to show, in order. */
    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** The place of the fact that is selected in the window, if it is listed. */
    Optional<Entry.Item> selected() {
        return window.selection()
                .get()
                .flatMap(id ->
                        entries.get().stream()
                                .filter(entry ->
                                        entry instanceof Entry.Item item && item.id().equals(id))
                                .map(Entry.Item.class::cast)
                                .findFirst());
    }

    /** The first fact listed, which a search most likely means. */
    Optional<Entry.Item> first() {
        return entries.get().stream()
                .filter(Entry.Item.class::isInstance)
                .map(Entry.Item.class::cast)
                .findFirst();
    }

    /** Chooses what the search most likely means, once it has been found. */
    void chooseFirst() {
        if (searching) {
            chooseFirstFound = true;
        } else {
            first().ifPresent(this::choose);
        }
    }

    /**
     * Does what a line is for: a fact is selected and its week shown where it has a time, a delegation stands out in the
     * calendar as well, a fold opens or closes.
     */
    void choose(Entry entry) {
        switch (entry) {
            case Entry.Item item -> choose(item.id());
            case Entry.Fold fold -> {
                if (!unfolded.remove(fold.section())) {
                    unfolded.add(fold.section());
                }
                list();
            }
            case Entry.Heading _, Entry.Nothing _ -> {}
        }
    }

    /** Opens the editor of a new fact of the kind that {@code section} lists. */
    void make(Section section) {
        window.editing().get().create(section.kind());
    }

    /** What making a new fact of the section's kind is called. */
    String nameOfNew(Section section) {
        return window.texts().get("desktop.sidebar.new-" + section.kind().label());
    }

    /** The way to change the file; without one, nothing can be made. */
    ReadOnlyObjectProperty<Steps> steps() {
        return window.steps();
    }

    /** Opens the editor of a line's fact. */
    void edit(Entry.Item item) {
        window.editing().get().edit(item.id());
    }

    private void choose(Id<?> id) {
        if (id.kind() == Kind.DELEGATION) {
            window.delegation().set(Optional.of(Id.delegation(id.value())));
        }
        window.reveal(id);
    }

    /** Lets all delegations look alike again. */
    void release() {
        window.delegation().set(Optional.empty());
        if (window.selection().get().filter(id -> id.kind() == Kind.DELEGATION).isPresent()) {
            window.selection().set(Optional.empty());
        }
    }

    /** Whether the delegation of this line is the one that stands out. */
    boolean standsOut(Entry.Item item) {
        Optional<Id<Delegation>> chosen = window.delegation().get();
        return chosen.isPresent() && chosen.get().equals(item.id());
    }

    private void list() {
        if (window.snapshot().get().isAwaited()) {
            entries.set(List.of());
            return;
        }
        Programme programme = window.snapshot().get().programme();
        SearchText search = SearchText.of(window.search().get());
        int number = ++asked;
        searching = !search.isBlank();
        chooseFirstFound &= searching;
        if (searching) {
            Set<Section> open = Set.copyOf(unfolded);
            finder.find(
                    () -> searched.entries(programme, search, open), found -> found(number, found));
        } else {
            entries.set(directory.entries(programme, search, unfolded));
        }
    }

    // What was found for a text that has been typed on since then is not wanted any more.
    private void found(int number, List<Entry> found) {
        if (number != asked) {
            return;
        }
        searching = false;
        entries.set(found);
        if (chooseFirstFound) {
            chooseFirstFound = false;
            chooseFirst();
        }
    }
}
