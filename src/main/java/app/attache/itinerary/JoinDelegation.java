package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A delegation becomes part of another, with its people, journeys, stays and engagements.
 *
 * @param delegation the one that is no more
 * @param into the one that takes it up; another one of the same visit
 * @param past what becomes of what has taken place
 */
@RecordBuilder
public record JoinDelegation(
        Id<Delegation> delegation,
        Id<Delegation> into,
        Past past,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, JoinDelegationBuilder.With {

    /** What becomes of what has taken place, or was called off. */
    public enum Past {
        /** It stays the joining delegation's, which then stays in the file with nobody in it. */
        KEPT,
        /** It is the other's from now on, as if it always had been. */
        HANDED_OVER
    }

    public JoinDelegation {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(past, "past");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** What has taken place stays as it is, nothing is decided and no reason given. */
    public static JoinDelegation of(Id<Delegation> delegation, Id<Delegation> into) {
        return new JoinDelegation(delegation, into, Past.KEPT, Map.of(), "");
    }

    @Override
    public Id<Delegation> subject() {
        return delegation;
    }
}
