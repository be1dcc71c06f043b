package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is different between a programme at two moments, for all of it, a delegation or a person. What somebody was taken off
 * is, for that person, gone.
 *
 * @param entries in the order of their times; what takes no time first
 */
public record Diff(List<Entry> entries) {

    private static final List<Kind> SHOWN =
            List.of(Kind.DELEGATION, Kind.STAY, Kind.LEG, Kind.MOVEMENT, Kind.MEETING);

    /** Whose programme is compared. */
    public sealed interface Scope {

        /** Everybody's. */
        record All() implements Scope {}

        /** A delegation's. */
        record OfDelegation(Id<Delegation> delegation) implements Scope {}

        /** A person's. */
        record OfPerson(Id<Person> person) implements Scope {}
    }

    /** One difference. */
    public sealed interface Entry {

        /** The fact as it is, or where it is gone as it was. */
        Entity fact();

        /** It was not there before. */
        record Came(Entity fact) implements Entry {}

        /** It is there no more. */
        record Went(Entity fact) implements Entry {}

        /** It reads differently. */
        record Changed(Entity before, Entity fact) implements Entry {}
    }

    public Diff {
        entries = List.copyOf(entries);
    }

    /** What is different in {@code after} from {@code before}, of what concerns {@code scope}. */
    public static Diff between(Programme before, Programme after, Scope scope) {
        List<Entry> entries = new ArrayList<>();
        for (Kind kind : SHOWN) {
            Set<Id<?>> ids = new TreeSet<>();
            before.all(kind).forEach(fact -> ids.add(fact.id()));
            after.all(kind).forEach(fact -> ids.add(fact.id()));
            for (Id<?> id : ids) {
                Optional<Entity> was = in(before, id, scope);
                Optional<Entity> is = in(after, id, scope);
                entry(was, is).ifPresent(entries::add);
            }
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> time(entry.fact()))
                        .thenComparing(entry -> entry.fact().id()));
        return new Diff(entries);
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private static Optional<Entry> entry(Optional<Entity> was, Optional<Entity> is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.isEmpty()) {
            return is.map(Entry.Came::new);
        }
        return Optional.of(
                is.<Entry>map(fact -> new Entry.Changed(was.get(), fact))
                        .orElseGet(() -> new Entry.Went(was.get())));
    }

    private static Optional<Entity> in(Programme programme, Id<?> id, Scope scope) {
        return programme
                .find(id)
                .map(Entity.class::cast)
                .filter(fact -> concerns(programme, fact, scope));
    }

    private static boolean concerns(Programme programme, Entity fact, Scope scope) {
        return switch (scope) {
            case Scope.All _ -> true;
            case Scope.OfDelegation(Id<Delegation> delegation) ->
                    delegations(fact).contains(delegation);
            case Scope.OfPerson(Id<Person> person) -> concerns(programme, fact, person);
        };
    }

    private static List<Id<Delegation>> delegations(Entity fact) {
        return switch (fact) {
            case Delegation delegation -> List.of(delegation.id());
            case Stay stay -> List.of(stay.delegation());
            case Leg leg -> List.of(leg.delegation());
            case Movement movement -> List.of(movement.delegation());
            case Meeting meeting -> meeting.delegations();
            default -> List.of();
        };
    }

    // What names nobody is all members'.
    private static boolean concerns(Programme programme, Entity fact, Id<Person> person) {
        return switch (fact) {
            case Delegation delegation -> delegation.membership(person).isPresent();
            case Stay stay -> member(programme, stay.delegation(), person);
            case Leg leg ->
                    leg.manifest().contains(person)
                            || leg.manifest().isEmpty()
                                    && member(programme, leg.delegation(), person);
            case Movement movement ->
                    movement.people().contains(person)
                            || movement.people().isEmpty()
                                    && member(programme, movement.delegation(), person);
            case Meeting meeting ->
                    meeting.attendances().stream().map(Attendance::person).anyMatch(person::equals);
            default -> false;
        };
    }

    private static boolean member(Programme programme, Id<Delegation> of, Id<Person> person) {
        return programme.get(of).members().stream()
                .map(Membership::person)
                .anyMatch(person::equals);
    }

    private static Instant time(Entity fact) {
        Objects.requireNonNull(fact, "fact");
        return fact instanceof Delegation ? Instant.MIN : Items.time(fact).start().toInstant();
    }
}
