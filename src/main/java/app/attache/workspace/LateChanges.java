package app.attache.workspace;

import app.attache.conflict.Lately;
import app.attache.conflict.Limits;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import app.attache.store.JournalHeading;
import app.attache.store.JournalRow;
import app.attache.store.Store;
import app.attache.store.TouchedFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was changed lately, as the journal of a file tells. A change matters no longer than the longest freeze after it was made,
 * so the steps made since then say which facts are concerned, and of the journal before them only the steps that touched those
 * are read: however long it is, and however much was brought in by a single step.
 */
final class LateChanges {

    private static final Set<Kind> KINDS = EnumSet.of(Kind.MEETING, Kind.LEG, Kind.MOVEMENT);

    private final Store store;
    private final Programme programme;
    private final List<JournalHeading> headings;
    private final Instant asOf;
    private final NavigableMap<Long, Duration> freezes = new TreeMap<>();
    private final Map<Id<Delegation>, Set<Long>> beginnings = new HashMap<>();

    private LateChanges(
            Store store, Programme programme, List<JournalHeading> headings, Instant asOf) {
        this.store = store;
        this.programme = programme;
        this.headings = headings;
        this.asOf = asOf;
    }

    /**
     * What was changed lately, as far as it still matters.
     *
     * @param programme what the file holds
     * @param headings the heads of all steps, in order
     */
    static Lately read(
            Store store, Programme programme, List<JournalHeading> headings, Instant asOf) {
        return new LateChanges(store, programme, headings, asOf).read();
    }

    private Lately read() {
        readFreezes();
        Duration longest = freezes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        OptionalLong first =
                headings.stream()
                        .filter(heading -> heading.origin().at().plus(longest).isAfter(asOf))
                        .mapToLong(JournalHeading::number)
                        .min();
        Lately lately = Lately.NOTHING;
        if (first.isPresent()) {
            for (Id<?> fact : concerned(first.getAsLong())) {
                lately = with(fact, lately);
            }
        }
        return lately;
    }

    // Each step is judged by the freeze that it found in force, or that it set.
    private void readFreezes() {
        freezes.put(0L, Limits.DEFAULTS.freeze());
        for (JournalRow row : store.stepsOf(RuleSettings.ID)) {
            Duration freeze =
                    row.changeSet().edits().getFirst().is().stream()
                            .map(RuleSettings.class::cast)
                            .map(settings -> settings.time(TimeLimit.FREEZE))
                            .findFirst()
                            .orElse(Limits.DEFAULTS.freeze());
            freezes.put(row.heading().number(), freeze);
        }
    }

    private Set<Id<?>> concerned(long first) {
        return store.touched(first - 1, KINDS).stream()
                .filter(touched ->
                        edit(touched)
                                .filter(edit -> matters(edit, touched.step()))
                                .filter(edit -> !isTakenOver(edit, touched.step()))
                                .isPresent())
                .map(TouchedFact::fact)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // What a step added and no other touched since is as it was added; another that touched it is
    // found by itself.
    private Optional<Edit> edit(TouchedFact touched) {
        return touched.change()
                .or(() -> programme.find(touched.fact()).map(fact -> new Edit.Added(fact)));
    }

    private boolean matters(Edit edit, long step) {
        return Lately.lateFor(edit, at(step), freezes.floorEntry(step).getValue())
                .filter(start -> start.isAfter(asOf))
                .isPresent();
    }

    private Instant at(long step) {
        return headings.get((int) step - 1).origin().at();
    }

    private Lately with(Id<?> fact, Lately lately) {
        Lately next = lately;
        for (JournalRow row : store.stepsOf(fact)) {
            long step = row.heading().number();
            for (Edit edit : row.changeSet().edits()) {
                if (!isTakenOver(edit, step)) {
                    next = next.after(edit, at(step), freezes.floorEntry(step).getValue());
                }
            }
        }
        return next;
    }

    private boolean isTakenOver(Edit edit, long step) {
        return edit.was().isEmpty()
                && edit.is().stream()
                        .flatMap(fact -> Lately.delegations(fact).stream())
                        .allMatch(delegation -> beginnings(delegation).contains(step));
    }

    /** The steps that added the delegation: more than one when it was removed meanwhile. */
    private Set<Long> beginnings(Id<Delegation> delegation) {
        return beginnings.computeIfAbsent(
                delegation,
                id ->
                        store.stepsOf(id).stream()
                                .filter(row -> row.changeSet().edits().getFirst().was().isEmpty())
                                .map(row -> row.heading().number())
                                .collect(Collectors.toSet()));
    }
}
