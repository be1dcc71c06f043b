package app.attache.desktop.conflicts;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingFilter;
import app.attache.conflict.FindingGroup;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.workspace.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is wrong, as a list of cards, one a cause: all of it or what concerns the selection, narrowed by a filter. Knows no
 * toolkit beyond properties.
 */
final class ConflictsModel {

    /** More findings than these are not looked through while the window waits. */
    private static final int MANY = 2_000;

    private final WindowModel window;
    private final ObjectProperty<FindingFilter> filter =
            new SimpleObjectProperty<>(FindingFilter.OPEN);
    private final ReadOnlyObjectWrapper<List<ConflictRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> unfolded = new HashSet<>();
    private final Background background;
    private List<FindingGroup> groups = List.of();
    private boolean selectionOnly;
    private long asked;

    /** Does what takes long off the thread of the window. */
    interface Background {

        /** Does {@code work}, then hands the result over on the thread of the window. */
        void run(Callable<List<FindingGroup>> work, Consumer<List<FindingGroup>> done);
    }

    /** @param background does the grouping where there are very many findings */
    ConflictsModel(WindowModel window, Background background) {
        this.window = window;
        this.background = background;
        window.snapshot().subscribe(this::list);
        window.selection().subscribe(this::selected);
        filter.subscribe(this::list);
        list();
    }

    /** The cards to show, in the order in which they bite; below an unfolded group those of its findings. */
    ReadOnlyObjectProperty<List<ConflictRow>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What of all that is found is wanted. */
    ObjectProperty<FindingFilter> filter() {
        return filter;
    }

    /** Shows what concerns the selection only, or all. */
    void showSelectionOnly(boolean only) {
        selectionOnly = only;
        list();
    }

    /** Shows the findings of a group one by one, or as one card again. */
    void unfold(FindingGroup group, boolean open) {
        if (open) {
            unfolded.add(group.cause());
        } else {
            unfolded.remove(group.cause());
        }
        shown.set(rows());
    }

    /** Wants findings of this severity, or no longer. Where none is wanted, all are. */
    void toggle(Severity severity, boolean wanted) {
        filter.set(
                filter.get().withSeverities(toggled(filter.get().severities(), severity, wanted)));
    }

    /** Wants findings of this kind, or no longer. */
    void toggle(FindingKind kind, boolean wanted) {
        filter.set(filter.get().withKinds(toggled(filter.get().kinds(), kind, wanted)));
    }

    /** Wants findings that concern this delegation, or no longer. */
    void toggle(Id<Delegation> delegation, boolean wanted) {
        filter.set(
                filter.get()
                        .withDelegations(toggled(filter.get().delegations(), delegation, wanted)));
    }

    /** Wants findings that stand so as well, or no longer. */
    void toggle(Standing standing, boolean wanted) {
        filter.set(filter.get().withStandings(toggled(filter.get().standings(), standing, wanted)));
    }

    private static <T> Set<T> toggled(Set<T> set, T value, boolean in) {
        Set<T> changed = new HashSet<>(set);
        if (in) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }

    /** Whether anything is left out that waits for somebody. */
    boolean narrowed() {
        return !filter.get().withStandings(Set.of(Standing.OPEN)).equals(FindingFilter.OPEN);
    }

    /** Wants all that waits for somebody. */
    void widen() {
        filter.set(FindingFilter.OPEN);
    }

    /** How many findings of all wait for somebody. */
    int countOfAll() {
        return conflicts().count(Standing.OPEN);
    }

    /** How many findings that concern the selection wait for somebody. */
    int countOfSelection() {
        Decisions decisions = decisions();
        return (int) aboutSelection().filter(decisions::open).count();
    }

    /** Whether the findings are known yet. */
    boolean known() {
        return snapshot().checked();
    }

    /** How many findings stand so. */
    int count(Standing standing) {
        return conflicts().count(standing);
    }

    /** The kinds among all findings, each with how many there are. */
    Map<FindingKind, Integer> kinds() {
        Map<FindingKind, Integer> kinds = new EnumMap<>(FindingKind.class);
        conflicts().findings().forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum));
        filter.get().kinds().forEach(kind -> kinds.putIfAbsent(kind, 0));
        return kinds;
    }

    /** The delegations, as lists show them. */
    List<Delegation> delegations() {
        return window.delegations().inOrder();
    }

    /** What is decided about what is found. */
    Decisions decisions() {
        return conflicts().decisions();
    }

    /** Whether a card concerns what is selected. */
    boolean concernsSelection(ConflictRow row) {
        Optional<Id<?>> selected = window.selection().get();
        return selected.isPresent()
                && row.findings().stream()
                        .anyMatch(finding ->
                                finding.items().contains(selected.get())
                                        || finding.subjects().contains(selected.get()));
    }

    /** What to say when the list is empty. */
    String nothing() {
        if (!known()) {
            return window.texts().get("desktop.conflicts.awaited");
        }
        String key =
                narrowed()
                        ? "desktop.conflicts.none-of-filter"
                        : selectionOnly
                                ? "desktop.conflicts.none-of-selection"
                                : "desktop.conflicts.none";
        return window.texts().get(key);
    }

    /** Shows the week in which the finding bites and selects what is at odds: a meeting, where there is one. */
    void jumpTo(Finding finding) {
        window.show(finding.span().startInclusive());
        Stream.concat(finding.items().stream(), finding.subjects().stream())
                .filter(snapshot().programme()::contains)
                .min((one, other) ->
                        Boolean.compare(other.kind() == Kind.MEETING, one.kind() == Kind.MEETING))
                .ifPresent(id -> window.selection().set(Optional.of(id)));
    }

    /** What concerns the selected person or delegation, or is about any other thing that is selected. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    private Stream<Finding> aboutSelection() {
        Optional<Id<?>> selected = window.selection().get();
        if (selected.isEmpty()) {
            return Stream.empty();
        }
        Id<?> id = selected.get();
        return switch (id.kind()) {
            case PERSON -> of(FindingFilter.ALL.withPeople(Set.of((Id<Person>) id)));
            case DELEGATION -> of(FindingFilter.ALL.withDelegations(Set.of((Id<Delegation>) id)));
            default -> conflicts().about(id).stream();
        };
    }

    private Stream<Finding> of(FindingFilter wanted) {
        return wanted.of(conflicts(), snapshot().programme()).stream();
    }

    private Snapshot snapshot() {
        return window.snapshot().get();
    }

    private ConflictIndex conflicts() {
        return snapshot().conflicts();
    }

    private void selected() {
        if (selectionOnly) {
            list();
        }
    }

    private void list() {
        FindingFilter wanted = filter.get();
        Programme programme = snapshot().programme();
        ConflictIndex conflicts = conflicts();
        List<Finding> candidates = selectionOnly ? aboutSelection().toList() : conflicts.findings();
        asked++;
        if (candidates.size() <= MANY) {
            show(grouped(candidates, wanted, conflicts.decisions(), programme));
            return;
        }
        long turn = asked;
        background.run(
                () -> grouped(candidates, wanted, conflicts.decisions(), programme),
                made -> {
                    if (turn == asked) {
                        show(made);
                    }
                });
    }

    private static List<FindingGroup> grouped(
            List<Finding> candidates,
            FindingFilter wanted,
            Decisions decisions,
            Programme programme) {
        return FindingGroup.of(
                candidates.stream()
                        .filter(finding -> wanted.passes(finding, decisions, programme))
                        .toList());
    }

    private void show(List<FindingGroup> made) {
        groups = made;
        shown.set(rows());
    }

    private List<ConflictRow> rows() {
        List<ConflictRow> rows = new ArrayList<>(groups.size());
        for (FindingGroup group : groups) {
            if (group.findings().size() == 1) {
                rows.add(new ConflictRow.Single(group.leading(), false));
                continue;
            }
            boolean open = unfolded.contains(group.cause());
            rows.add(new ConflictRow.Group(group, open));
            if (open) {
                group.findings().forEach(it -> rows.add(new ConflictRow.Single(it, true)));
            }
        }
        return rows;
    }
}
