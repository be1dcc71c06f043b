package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody takes another's place: at meetings, and where it is for good also in delegations, on manifests and in transfers.
 *
 * @param outgoing who steps back
 * @param incoming who comes instead
 * @param only the meetings it is for; none for everything that is still to come
 * @param inheritsDuty whether the one who comes is also what the other was: head, principal at a meeting, required there
 */
@RecordBuilder
public record ReplacePerson(
        Id<Person> outgoing,
        Id<Person> incoming,
        List<Id<Meeting>> only,
        boolean inheritsDuty,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, ReplacePersonBuilder.With {

    public ReplacePerson {
        Objects.requireNonNull(outgoing, "outgoing");
        Objects.requireNonNull(incoming, "incoming");
        only = only.stream().distinct().toList();
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** In everything that is still to come, with all duties; nothing is decided and no reason given. */
    public static ReplacePerson of(Id<Person> outgoing, Id<Person> incoming) {
        return new ReplacePerson(outgoing, incoming, List.of(), true, Map.of(), "");
    }

    /** At one meeting. */
    public static ReplacePerson at(Id<Meeting> meeting, Id<Person> outgoing, Id<Person> incoming) {
        return of(outgoing, incoming).withOnly(List.of(meeting));
    }

    @Override
    public Id<Person> subject() {
        return outgoing;
    }
}
