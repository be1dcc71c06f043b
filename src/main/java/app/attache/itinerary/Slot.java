package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.Objects;

/**
 * A time at which a meeting was tried.
 *
 * @param time when, on the clock at its place
 * @param against what would be wrong with it then, the worst first; of the hard ones also what would be wrong with others
 *     because of it
 * @param tried the programme with the meeting at that time, which {@code against} is about
 */
public record Slot(TimeSpan time, List<Finding> against, Programme tried) {

    public Slot {
        Objects.requireNonNull(time, "time");
        against = List.copyOf(against);
        Objects.requireNonNull(tried, "tried");
    }

    /** Whether nothing hard stands against it. */
    public boolean fits() {
        return against.stream().noneMatch(finding -> finding.severity() == Severity.HARD);
    }
}
