package app.attache.conflict;

import app.attache.programme.Acceptance;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.KindSetting;
import app.attache.programme.Notes;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a file has decided about what is found in it: which findings are accepted, which kinds nobody wants to be told of.
 * Immutable.
 *
 * <p>An acceptance holds for a finding with its key that is found just as it was; when the facts change so that it is found
 * otherwise, the acceptance is void, and holds again when they are as they were.
 */
public final class Decisions {

    /** Nothing is decided. */
    static final Decisions NONE = new Decisions(Map.of(), Set.of());

    private final Map<String, List<Acceptance>> byFinding;
    private final Set<FindingKind> muted;

    private Decisions(Map<String, List<Acceptance>> byFinding, Set<FindingKind> muted) {
        this.byFinding = byFinding;
        this.muted = muted;
    }

    /** What is decided in {@code programme}. */
    public static Decisions of(Programme programme) {
        Map<String, List<Acceptance>> byFinding = new HashMap<>();
        for (Acceptance acceptance : programme.all(Acceptance.class)) {
            byFinding
                    .computeIfAbsent(acceptance.finding(), _ -> new ArrayList<>(1))
                    .add(acceptance);
        }
        Set<FindingKind> muted = EnumSet.noneOf(FindingKind.class);
        for (KindSetting setting : RuleSettings.of(programme).kinds()) {
            if (setting.muted()) {
                FindingKind.ofLabel(setting.kind()).ifPresent(muted::add);
            }
        }
        return byFinding.isEmpty() && muted.isEmpty() ? NONE : new Decisions(byFinding, muted);
    }

    /** What is decided in {@code after}, which is what these were decided in with {@code change} applied. */
    Decisions after(ChangeSet change, Programme after) {
        boolean touched =
                change.edits().stream()
                        .map(edit -> edit.id().kind())
                        .anyMatch(kind -> kind == Kind.ACCEPTANCE || kind == Kind.RULE_SETTINGS);
        return touched ? of(after) : this;
    }

    /** What is decided about {@code finding}; what is accepted is so whether or not its kind is muted. */
    public Standing of(Finding finding) {
        if (acceptance(finding).isPresent()) {
            return Standing.ACCEPTED;
        }
        return muted.contains(finding.kind()) ? Standing.MUTED : Standing.OPEN;
    }

    /** Whether {@code finding} waits for somebody. */
    public boolean open(Finding finding) {
        return this == NONE || of(finding) == Standing.OPEN;
    }

    /** Who accepted {@code finding} as it is, if somebody did. */
    public Optional<Acceptance> acceptance(Finding finding) {
        if (byFinding.isEmpty()) {
            return Optional.empty();
        }
        List<Acceptance> candidates = byFinding.getOrDefault(finding.key(), List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String state = FindingState.of(finding);
        return candidates.stream()
                .filter(acceptance -> acceptance.state().equals(state))
                .findFirst();
    }

    /** An acceptance of {@code finding} that is void because it is found otherwise now, if there is one and none that holds. */
    public Optional<Acceptance> voided(Finding finding) {
        return acceptance(finding).isPresent()
                ? Optional.empty()
                : byFinding.getOrDefault(finding.key(), List.of()).stream().findFirst();
    }

    /** The kinds that nobody wants to be told of. */
    public Set<FindingKind> muted() {
        return Set.copyOf(muted);
    }

    /** The keys of findings that somebody accepted, as they are or as they were. */
    Set<String> accepted() {
        return byFinding.keySet();
    }

    /**
     * The step by which somebody accepts findings as they are. A void acceptance of the same finding is replaced.
     *
     * @param programme what they were found in
     * @param origin who accepts them and when; its reason is theirs, and may not be blank
     */
    public static ChangeSet accept(
            Programme programme, Collection<Finding> findings, Origin origin) {
        Map<Id<?>, Edit> edits = new HashMap<>();
        for (Finding finding : findings) {
            Acceptance acceptance =
                    new Acceptance(
                            idOf(finding),
                            finding.key(),
                            FindingState.of(finding),
                            origin.reason(),
                            origin.author(),
                            origin.at(),
                            Notes.NONE);
            edit(programme.find(acceptance.id()), Optional.of(acceptance))
                    .ifPresent(edit -> edits.put(edit.id(), edit));
        }
        return new ChangeSet(origin, List.copyOf(edits.values()));
    }

    /** The step by which findings are no longer accepted. */
    public static ChangeSet reopen(
            Programme programme, Collection<Finding> findings, Origin origin) {
        Set<String> keys = new HashSet<>();
        findings.forEach(finding -> keys.add(finding.key()));
        List<Edit> edits = new ArrayList<>();
        for (Acceptance acceptance : programme.all(Acceptance.class)) {
            if (keys.contains(acceptance.finding())) {
                edits.add(new Edit.Removed(acceptance));
            }
        }
        return new ChangeSet(origin, edits);
    }

    /** The step that puts {@code settings} in force; a file with nothing but the usual holds none. */
    public static ChangeSet settle(Programme programme, RuleSettings settings, Origin origin) {
        Optional<RuleSettings> was = programme.find(RuleSettings.ID);
        Optional<RuleSettings> is =
                Optional.of(settings).filter(it -> !RuleSettings.USUAL.equals(it));
        return new ChangeSet(origin, edit(was, is).stream().toList());
    }

    private static <T extends Entity> Optional<Edit> edit(Optional<T> was, Optional<T> is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (is.isEmpty()) {
            return was.map(Edit.Removed::new);
        }
        return was.isEmpty()
                ? is.map(Edit.Added::new)
                : Optional.of(new Edit.Replaced(was.get(), is.get()));
    }

    // One for a key, so that accepting again replaces what was accepted before.
    private static Id<Acceptance> idOf(Finding finding) {
        return Id.acceptance(
                UUID.nameUUIDFromBytes(finding.key().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
