package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Visit;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * All that is still to come of a visit takes place earlier or later: stays, legs, transfers and engagements of all its
 * delegations. What has taken place stays.
 *
 * @param by how much
 */
@RecordBuilder
public record ShiftVisit(Id<Visit> visit, By by, Map<Id<?>, Choice> choices, String reason)
        implements Change, ShiftVisitBuilder.With {

    /** By how much everything is shifted; later when positive. */
    public sealed interface By {

        /** By whole days: every wall time stays, whatever clocks do in between. */
        record Days(int days) implements By {}

        /** By a length of time: every distance in time stays, and wall times change with the clocks. */
        record Elapsed(Duration length) implements By {

            public Elapsed {
                Objects.requireNonNull(length, "length");
            }
        }
    }

    public ShiftVisit {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(by, "by");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** By whole days; nothing is decided and no reason given. */
    public static ShiftVisit byDays(Id<Visit> visit, int days) {
        return new ShiftVisit(visit, new By.Days(days), Map.of(), "");
    }

    @Override
    public Id<Visit> subject() {
        return visit;
    }
}
