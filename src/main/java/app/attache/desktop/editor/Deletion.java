package app.attache.desktop.editor;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.editor.form.Option;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes with facts that are to be removed: each fact that refers to one of them stays without it, refers to another
 * instead, or goes as well, with what refers to it in turn. Knows no toolkit.
 */
final class Deletion {

    /** The fact stays, without what goes. */
    static final String KEEP = "keep";

    /** The fact goes as well. */
    static final String REMOVE = "remove";

    /** A list of a hundred thousand people is no choice. */
    private static final int MOST = 500;

    /**
     * A fact that refers to what goes.
     *
     * @param on what it refers to, all of one kind or of several
     */
    record Dependent(Entity fact, Set<Id<?>> on) {

        Dependent {
            on = Set.copyOf(on);
        }
    }

    private final Programme programme;
    private final Set<Id<?>> facts;
    private final Map<Id<?>, String> decisions = new HashMap<>();

    /** @param facts what is to go; what is not in the programme is left out */
    Deletion(Programme programme, Set<Id<?>> facts) {
        this.programme = programme;
        this.facts = new LinkedHashSet<>(facts);
        this.facts.removeIf(id -> !programme.contains(id));
    }

    /** What is to go. */
    Set<Id<?>> facts() {
        return Set.copyOf(facts);
    }

    /** The series that the one meeting that is to go is of; empty for anything else. */
    Optional<Series> ofSeries() {
        return facts.size() == 1 && facts.iterator().next().kind() == Kind.MEETING
                ? Series.of(Id.meeting(facts.iterator().next().value()), programme)
                : Optional.empty();
    }

    /** What refers to what goes, as decided so far, in the order of their ids. */
    List<Dependent> dependents() {
        Set<Id<?>> going = new TreeSet<>(facts);
        Map<Id<?>, Set<Id<?>>> on = referrers(going);
        // What goes as well may have others refer to it, and so on.
        while (going.addAll(removed(on))) {
            on = referrers(going);
        }
        return on.entrySet().stream()
                .map(it -> new Dependent(entity(it.getKey()), it.getValue()))
                .sorted(Comparator.comparing(it -> it.fact().id()))
                .toList();
    }

    private Map<Id<?>, Set<Id<?>>> referrers(Set<Id<?>> going) {
        Map<Id<?>, Set<Id<?>>> on = new HashMap<>();
        for (Id<?> gone : going) {
            for (Id<?> referrer : programme.referrers(gone)) {
                if (!facts.contains(referrer)) {
                    on.computeIfAbsent(referrer, _ -> new TreeSet<>()).add(gone);
                }
            }
        }
        return on;
    }

    private Set<Id<?>> removed(Map<Id<?>, Set<Id<?>>> on) {
        Set<Id<?>> removed = new TreeSet<>();
        on.forEach((fact, gone) -> {
            if (decided(fact, gone).equals(REMOVE)) {
                removed.add(fact);
            }
        });
        return removed;
    }

    private Entity entity(Id<?> id) {
        return programme.find(id).map(Entity.class::cast).orElseThrow();
    }

    /** What can become of a dependent: values for {@link #decide}, in words. */
    List<Option> options(Dependent dependent, Texts texts) {
        FactNames names = new FactNames(programme, texts);
        List<Option> options = new ArrayList<>();
        String what = names.of(dependent.on().iterator().next());
        if (Rewiring.without(dependent.fact(), dependent.on()).isPresent()) {
            options.add(new Option(KEEP, texts.get("editor.delete.keep", what)));
        }
        options.add(new Option(REMOVE, texts.get("editor.delete.remove")));
        substitutes(dependent).stream()
                .map(id ->
                        new Option(
                                id.toString(), texts.get("editor.delete.reassign", names.of(id))))
                .forEach(options::add);
        return options;
    }

    private List<Id<?>> substitutes(Dependent dependent) {
        if (dependent.on().size() != 1) {
            return List.of();
        }
        Id<?> gone = dependent.on().iterator().next();
        return programme.all(gone.kind()).stream()
                .<Id<?>>map(Entity::id)
                .filter(id -> !facts.contains(id) && !id.equals(dependent.fact().id()))
                .filter(id -> Rewiring.reassigned(dependent.fact(), gone, id).isPresent())
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** What is decided about a dependent; at first it stays if it can. */
    String decided(Dependent dependent) {
        return decided(dependent.fact().id(), dependent.on());
    }

    private String decided(Id<?> fact, Set<Id<?>> on) {
        String known = decisions.get(fact);
        if (known != null
                && (!known.equals(KEEP) || Rewiring.without(entity(fact), on).isPresent())) {
            return known;
        }
        return Rewiring.without(entity(fact), on).isPresent() ? KEEP : REMOVE;
    }

    /** Decides about a dependent: one of the values of {@link #options}. */
    void decide(Dependent dependent, String decision) {
        decisions.put(dependent.fact().id(), decision);
    }

    /** All of it, as the edits of one step. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        facts.forEach(id -> edits.add(new Edit.Removed(entity(id))));
        for (Dependent dependent : dependents()) {
            edits.add(edit(dependent));
        }
        return edits;
    }

    private Edit edit(Dependent dependent) {
        String decision = decided(dependent);
        Optional<Entity> after =
                switch (decision) {
                    case REMOVE -> Optional.empty();
                    case KEEP -> Rewiring.without(dependent.fact(), dependent.on());
                    default ->
                            Rewiring.reassigned(
                                    dependent.fact(),
                                    dependent.on().iterator().next(),
                                    Id.parse(decision));
                };
        return after.<Edit>map(it -> new Edit.Replaced(dependent.fact(), it))
                .orElseGet(() -> new Edit.Removed(dependent.fact()));
    }

    /** What the step is called. */
    String label(Texts texts) {
        return texts.get("editor.delete.step", what(texts));
    }

    /** What the person is asked. */
    String question(Texts texts) {
        return texts.get("editor.delete.question", what(texts));
    }

    private String what(Texts texts) {
        return facts.size() == 1
                ? new FactNames(programme, texts).of(facts.iterator().next())
                : texts.get("editor.delete.several", facts.size());
    }
}
