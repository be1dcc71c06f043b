package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People who travel on the same business.
 *
 * @param level what kind of delegation it is, in words: {@code head of government}; empty when not stated
 * @param members in order of precedence, each person once, at most one of them leading; empty when not named yet
 * @param observance what the delegation keeps as its policy
 */
@RecordBuilder
public record Delegation(
        Id<Delegation> id,
        Id<Visit> visit,
        String name,
        String level,
        List<Membership> members,
        ObservancePolicy observance,
        Notes notes)
        implements Entity, DelegationBuilder.With {

    public Delegation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visit, "visit");
        Checks.named(name);
        Objects.requireNonNull(level, "level");
        members = List.copyOf(members);
        if (members.stream().map(Membership::person).distinct().count() != members.size()) {
            throw new IllegalArgumentException("The same person twice in " + id);
        }
        if (members.stream().filter(Membership::leads).count() > 1) {
            throw new IllegalArgumentException("Two heads of " + id);
        }
        Objects.requireNonNull(observance, "observance");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a delegation of which only the name is known. */
    public static DelegationBuilder draft(Id<Delegation> id, Id<Visit> visit, String name) {
        return DelegationBuilder.builder()
                .id(id)
                .visit(visit)
                .name(name)
                .level("")
                .members(List.of())
                .observance(ObservancePolicy.NONE)
                .notes(Notes.NONE);
    }

    /** Who leads it, when named: the principal or the head of delegation. */
    public Optional<Membership> head() {
        return members.stream().filter(Membership::leads).findFirst();
    }

    /** The membership of {@code person}, if a member. */
    public Optional<Membership> membership(Id<Person> person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.concat(Stream.of(visit), members.stream().map(Membership::person));
    }
}
