package app.attache.workspace;

import app.attache.itinerary.Diff;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file at two moments, with the steps that were made in between.
 *
 * @param steps those after the earlier moment up to the later, in order; none when the moments are the other way round
 */
public record Compared(Moment from, Moment until, List<Step> steps) {

    /**
     * A moment in the life of a file.
     *
     * @param at when the step before it was made
     */
    public record Moment(Instant at, Programme programme) {

        public Moment {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(programme, "programme");
        }
    }

    public Compared {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        steps = List.copyOf(steps);
    }

    /** What is different at the later moment, of what concerns {@code scope}. */
    public Diff diff(Diff.Scope scope) {
        return Diff.between(from.programme(), until.programme(), scope);
    }

    /** The steps that touched any of what is different. */
    List<Step> stepsOf(Diff diff) {
        Set<Id<?>> facts =
                diff.entries().stream().map(entry -> entry.fact().id()).collect(Collectors.toSet());
        return steps.stream()
                .filter(step ->
                        step.changeSet().edits().stream().map(Edit::id).anyMatch(facts::contains))
                .toList();
    }
}
