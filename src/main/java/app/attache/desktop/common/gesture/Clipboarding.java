package app.attache.desktop.common.gesture;

import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Copies, cuts, pastes and duplicates what is selected; each paste is one step. For the FX thread. */
public final class Clipboarding {

    private final DirectEditing editing;
    private Clipping clipping = Clipping.EMPTY;

    /** A clipboard with nothing in it. */
    public Clipboarding(DirectEditing editing) {
        this.editing = editing;
    }

    /** Keeps what is selected, to be pasted as new meetings. */
    public void copy() {
        clipping = new Clipping(selected(), false);
    }

    /** Keeps what is selected, to be moved to where it is pasted; until then it stays. */
    public void cut() {
        clipping = new Clipping(selected(), true);
    }

    /** Whether it was cut and not pasted yet. */
    public boolean isCut(Id<?> id) {
        return clipping.hasCut(id);
    }

    /** Whether something was cut and not pasted yet. */
    public boolean hasCut() {
        return clipping.cut() && !isEmpty();
    }

    /** Forgets what was cut. */
    public void forgetCut() {
        if (clipping.cut()) {
            clipping = Clipping.EMPTY;
        }
    }

    /** Whether there is something to paste. */
    public boolean isEmpty() {
        return clipping.facts().isEmpty();
    }

    /**
     * Pastes so that the lead starts at {@code wall} on the face of the calendar, all else as far from it as before.
     *
     * @return why that cannot be; empty when it is done
     */
    public Optional<String> pasteAt(LocalDateTime wall) {
        return clipping.lead()
                .flatMap(Timed::span)
                .flatMap(span -> paste(Duration.between(face(span), wall)));
    }

    /** Pastes on another day, at the hours they had. */
    public Optional<String> pasteOn(LocalDate day) {
        return clipping.lead()
                .flatMap(Timed::span)
                .flatMap(span ->
                        paste(
                                Duration.between(
                                        face(span).toLocalDate().atStartOfDay(),
                                        day.atStartOfDay())));
    }

    /** Makes copies of what is selected, right after it. */
    public Optional<String> duplicate() {
        List<Entity> facts = selected();
        List<TimeSpan> spans = facts.stream().flatMap(it -> Timed.span(it).stream()).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime first =
                spans.stream().map(this::face).min(Comparator.naturalOrder()).orElseThrow();
        LocalDateTime last =
                spans.stream()
                        .map(span -> editing.clocks().face(span.end()).toLocalDateTime())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return put(facts, Duration.between(first, last), false);
    }

    private Optional<String> paste(Duration by) {
        Optional<String> refused = put(clipping.facts(), by, clipping.cut());
        if (refused.isEmpty()) {
            forgetCut();
        }
        return refused;
    }

    private Optional<String> put(List<Entity> facts, Duration by, boolean move) {
        Programme programme = editing.model().snapshot().get().programme();
        Moves moves = new Moves(editing.clocks());
        List<Entity> moved = new ArrayList<>();
        try {
            for (Entity fact : facts) {
                Entity base = move ? current(programme, fact) : fact;
                Timed.span(base)
                        .map(span -> Timed.at(base, moves.move(span, by)))
                        .ifPresent(moved::add);
            }
        } catch (SkippedTime skipped) {
            return Optional.of(editing.model().texts().get(skipped.message()));
        }
        List<Edit> edits = move ? replaced(programme, moved) : new Copies(programme).of(moved);
        if (!edits.isEmpty()) {
            editing.make(editing.names().pasted(edits), edits);
        }
        return Optional.empty();
    }

    private static List<Edit> replaced(Programme programme, List<Entity> moved) {
        List<Edit> edits = new ArrayList<>();
        for (Entity after : moved) {
            Optional<? extends Entity> before = programme.find(after.id());
            before.filter(it -> !it.equals(after))
                    .ifPresent(it -> edits.add(new Edit.Replaced(it, after)));
        }
        return edits;
    }

    private static Entity current(Programme programme, Entity fact) {
        Optional<? extends Entity> now = programme.find(fact.id());
        return now.isPresent() ? now.get() : fact;
    }

    private LocalDateTime face(TimeSpan span) {
        return editing.clocks().face(span.start()).toLocalDateTime();
    }

    private List<Entity> selected() {
        Programme programme = editing.model().snapshot().get().programme();
        Set<Id<?>> ids = editing.model().selected().get();
        Optional<Id<?>> lead = editing.model().selection().get();
        List<Entity> facts = new ArrayList<>();
        for (Id<?> id : ids) {
            Optional<? extends Entity> fact = programme.find(id);
            fact.filter(it -> Timed.span(it).isPresent()).ifPresent(facts::add);
        }
        facts.sort(
                Comparator.<Entity, Boolean>comparing(it -> !Optional.of(it.id()).equals(lead))
                        .thenComparing(it -> it.id().value()));
        return facts;
    }
}
