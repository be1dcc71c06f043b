package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A delegation, or some of it, leaves a city sooner than was planned.
 *
 * @param stay the stay that ends sooner; one of the delegation's
 * @param departure when to leave now, on the clock of the stay's city; sooner than planned so far
 * @param leavingEarly those who leave then, each once, while the others leave as planned; none for everybody
 * @param actingHead who leads the others once the head has left; one of them
 */
@RecordBuilder
public record ShortenStay(
        Id<Delegation> delegation,
        Id<Stay> stay,
        NewTime departure,
        List<Id<Person>> leavingEarly,
        Amended<Id<Person>> actingHead,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, ShortenStayBuilder.With {

    public ShortenStay {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(departure, "departure");
        leavingEarly = leavingEarly.stream().distinct().toList();
        Objects.requireNonNull(actingHead, "actingHead");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** Everybody leaves; nothing is decided and no reason given. */
    public static ShortenStay of(Id<Delegation> delegation, Id<Stay> stay, NewTime departure) {
        return new ShortenStay(
                delegation, stay, departure, List.of(), Amended.kept(), Map.of(), "");
    }

    @Override
    public Id<Stay> subject() {
        return stay;
    }
}
