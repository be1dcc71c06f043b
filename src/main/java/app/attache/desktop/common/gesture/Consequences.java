package app.attache.desktop.common.gesture;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.workspace.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What edits would bring about. Findings that are only to be noted are left out.
 *
 * @param edited the facts that are edited
 * @param before the facts as they are
 * @param after the facts as they would be; written nowhere
 * @param brought conflicts that would be there and are not now
 * @param worse conflicts that are there now and would read differently, as they would be
 * @param settled conflicts that are there now and would not be, as they are
 */
public record Consequences(
        Set<Id<?>> edited,
        Snapshot before,
        Snapshot after,
        List<Finding> brought,
        List<Finding> worse,
        List<Finding> settled) {

    public Consequences {
        edited = Set.copyOf(edited);
        brought = List.copyOf(brought);
        worse = List.copyOf(worse);
        settled = List.copyOf(settled);
    }

    /**
     * Tries {@code edits} on {@code before}, as if they were made at the moment as of which that is judged.
     *
     * @throws app.attache.programme.ChangeRefused when they do not fit it
     */
    public static Consequences of(Snapshot before, List<Edit> edits) {
        Snapshot after = before.after(new ChangeSet(Trial.at(before.conflicts().asOf()), edits));
        ConflictDelta delta = before.conflicts().openDeltaTo(after.conflicts());
        List<Finding> was = conflicts(delta.resolved());
        List<Finding> is = conflicts(delta.appeared());
        Set<String> known = keys(was);
        Set<String> left = keys(is);
        return new Consequences(
                edits.stream().map(Edit::id).collect(Collectors.toSet()),
                before,
                after,
                is.stream().filter(it -> !known.contains(it.key())).toList(),
                is.stream().filter(it -> known.contains(it.key())).toList(),
                was.stream().filter(it -> !left.contains(it.key())).toList());
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }

    private static List<Finding> conflicts(List<Finding> findings) {
        return findings.stream().filter(it -> it.severity() != Severity.INFO).toList();
    }

    /** How bad the worst conflict would be, for each planned thing with which it would stand otherwise than now. */
    public Map<Id<?>, Optional<Severity>> touched() {
        Map<Id<?>, Optional<Severity>> touched = new HashMap<>();
        Stream.of(brought, worse, settled)
                .flatMap(List::stream)
                .flatMap(finding -> finding.items().stream())
                .forEach(item -> touched.computeIfAbsent(item, this::worst));
        return touched;
    }

    /** How bad the worst conflict of a thing would be; empty for none. */
    public Optional<Severity> worst(Id<?> fact) {
        return after.conflicts().worst(fact).filter(it -> it != Severity.INFO);
    }
}
