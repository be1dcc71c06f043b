package app.attache.desktop.filter;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.Words;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The filter of a window, wish by wish. Knows no toolkit beyond properties. */
final class FilterModel {

    private static final int SAID = 2;

    private final WindowModel window;

    FilterModel(WindowModel window) {
        this.window = window;
    }

    Filter filter() {
        return window.filter().get();
    }

    /** The delegations that can be asked for, as lists show them. */
    List<Delegation> delegations() {
        return window.delegations().inOrder();
    }

    /** The venues that can be asked for, by name. */
    List<Venue> venues() {
        return programme().all(Venue.class).stream()
                .sorted(Comparator.comparing(Venue::name).thenComparing(Venue::id))
                .toList();
    }

    void want(Id<Delegation> delegation, boolean on) {
        Filter now = filter();
        set(
                new Filter(
                        with(now.delegations(), delegation, on),
                        now.venues(),
                        now.statuses(),
                        now.inConflict(),
                        now.markings()));
    }

    void wantVenue(Id<Venue> venue, boolean on) {
        Filter now = filter();
        set(
                new Filter(
                        now.delegations(),
                        with(now.venues(), venue, on),
                        now.statuses(),
                        now.inConflict(),
                        now.markings()));
    }

    void want(Status status, boolean on) {
        Filter now = filter();
        set(
                new Filter(
                        now.delegations(),
                        now.venues(),
                        with(now.statuses(), status, on),
                        now.inConflict(),
                        now.markings()));
    }

    void want(Marking marking, boolean on) {
        Filter now = filter();
        set(
                new Filter(
                        now.delegations(),
                        now.venues(),
                        now.statuses(),
                        now.inConflict(),
                        with(now.markings(), marking, on)));
    }

    void wantConflicts(boolean on) {
        Filter now = filter();
        set(new Filter(now.delegations(), now.venues(), now.statuses(), on, now.markings()));
    }

    void wantEverything() {
        set(Filter.NONE);
    }

    private void set(Filter filter) {
        window.filter().set(filter);
    }

    private static <T> Set<T> with(Set<T> all, T one, boolean on) {
        Set<T> other = new HashSet<>(all);
        if (on) {
            other.add(one);
        } else {
            other.remove(one);
        }
        return other;
    }

    /** What is wanted, in a few words: {@code PM to Washington, slated}. */
    String words() {
        Filter now = filter();
        if (now.isNone()) {
            return window.texts().get("filter.all");
        }
        FactNames names = new FactNames(programme(), window.texts());
        Words words = new Words(window.texts());
        List<String> said = new ArrayList<>();
        now.delegations().stream().sorted().map(names::of).forEach(said::add);
        now.venues().stream().sorted().map(names::of).forEach(said::add);
        now.statuses().stream().sorted().map(words::of).forEach(said::add);
        now.markings().stream().sorted().map(words::of).forEach(said::add);
        if (now.inConflict()) {
            said.add(window.texts().get("filter.in-conflict"));
        }
        String shown = String.join(", ", said.subList(0, Math.min(SAID, said.size())));
        return said.size() > SAID
                ? window.texts().get("filter.only-more", shown, said.size() - SAID)
                : window.texts().get("filter.only", shown);
    }

    private Programme programme() {
        return window.snapshot().get().programme();
    }
}
