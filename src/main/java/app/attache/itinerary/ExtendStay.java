package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A delegation stays longer in a city than was planned, and leaves it later.
 *
 * @param stay the stay that is made longer; one of the delegation's
 * @param departure when it is to leave now, on the clock of the stay's city; later than planned so far
 * @param leavingAsPlanned those who leave when all were to leave, each once
 * @param lodging how firm the added nights' lodging is
 * @param actingHead who leads those who stay while the head is gone; one of them
 */
@RecordBuilder
public record ExtendStay(
        Id<Delegation> delegation,
        Id<Stay> stay,
        NewTime departure,
        List<Id<Person>> leavingAsPlanned,
        Ron.Lodging lodging,
        Amended<Id<Person>> actingHead,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, ExtendStayBuilder.With {

    public ExtendStay {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(departure, "departure");
        leavingAsPlanned = leavingAsPlanned.stream().distinct().toList();
        Objects.requireNonNull(lodging, "lodging");
        Objects.requireNonNull(actingHead, "actingHead");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Id<Stay> subject() {
        return stay;
    }

    /** Everybody stays, the added nights are needed and not asked for yet, nothing is decided and no reason given. */
    public static ExtendStay of(Id<Delegation> delegation, Id<Stay> stay, NewTime departure) {
        return new ExtendStay(
                delegation,
                stay,
                departure,
                List.of(),
                Ron.Lodging.NEEDED,
                Amended.kept(),
                Map.of(),
                "");
    }

    /**
     * The stays of a delegation, in the order of their starts.
     *
     * @throws ItineraryFailure.UnknownDelegation when there is no such delegation
     */
    public static List<Stay> staysOf(Programme programme, Id<Delegation> delegation) {
        if (!programme.contains(delegation)) {
            throw new ItineraryFailure.UnknownDelegation(delegation);
        }
        return programme.referring(Stay.class, delegation).stream()
                .filter(stay -> stay.delegation().equals(delegation))
                .sorted(
                        Comparator.comparing((Stay stay) -> stay.time().start().toInstant())
                                .thenComparing(Stay::id))
                .toList();
    }

    /**
     * The one stay of a delegation.
     *
     * @throws ItineraryFailure when there is no such delegation, or it has no stay, or several, of which one must be named
     */
    public static Stay onlyStayOf(Programme programme, Id<Delegation> delegation) {
        List<Stay> stays = staysOf(programme, delegation);
        String name = programme.get(delegation).name();
        if (stays.isEmpty()) {
            throw new ItineraryFailure.NoStay(name);
        }
        if (stays.size() > 1) {
            throw new ItineraryFailure.SeveralStays(
                    name, stays.stream().map(stay -> stay.id().value()).toList());
        }
        return stays.getFirst();
    }
}
