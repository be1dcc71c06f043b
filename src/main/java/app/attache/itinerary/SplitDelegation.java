package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A part of a delegation travels as a delegation of its own.
 *
 * @param delegation the one that is split
 * @param people who leaves it, each once; some of its members, not all
 * @param head who leads the new one; one of {@code people}
 * @param actingHead who leads those who remain when their head is one of {@code people}; one who remains
 * @param name what the new one is called
 * @param from from when on, on the clock of the place where the delegation is then; as it is for the whole journey
 */
@RecordBuilder
public record SplitDelegation(
        Id<Delegation> delegation,
        List<Id<Person>> people,
        Id<Person> head,
        Amended<Id<Person>> actingHead,
        String name,
        Amended<NewTime> from,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, SplitDelegationBuilder.With {

    /** @throws IllegalArgumentException when the head is none of the people, or the name is blank */
    public SplitDelegation {
        Objects.requireNonNull(delegation, "delegation");
        people = people.stream().distinct().toList();
        if (!people.contains(head)) {
            throw new IllegalArgumentException("Not one of them: " + head);
        }
        Objects.requireNonNull(actingHead, "actingHead");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name is needed");
        }
        Objects.requireNonNull(from, "from");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * For the whole journey, led by the first of the people; nothing is decided and no reason given.
     *
     * @throws IllegalArgumentException when there are no people
     */
    public static SplitDelegation of(
            Id<Delegation> delegation, List<Id<Person>> people, String name) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Nobody leaves it");
        }
        return new SplitDelegation(
                delegation,
                people,
                people.getFirst(),
                Amended.kept(),
                name,
                Amended.kept(),
                Map.of(),
                "");
    }

    @Override
    public Id<Delegation> subject() {
        return delegation;
    }
}
