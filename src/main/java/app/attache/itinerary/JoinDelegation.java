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
 */
@RecordBuilder
public record JoinDelegation(
        Id<Delegation> delegation, Id<Delegation> into, Map<Id<?>, Choice> choices, String reason)
        implements Change, JoinDelegationBuilder.With {

    public JoinDelegation {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(into, "into");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** Nothing is decided and no reason given. */
    public static JoinDelegation of(Id<Delegation> delegation, Id<Delegation> into) {
        return new JoinDelegation(delegation, into, Map.of(), "");
    }

    @Override
    public Id<Delegation> subject() {
        return delegation;
    }
}
