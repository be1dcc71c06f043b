package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import app.attache.programme.Stay;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings a person wants to see. An empty set asks for nothing; of several wishes all must be met.
 *
 * @param kinds the kinds wanted
 * @param severities how bad
 * @param delegations one of which must be concerned
 * @param people one of whom must be concerned
 * @param standings how they stand; never empty in a filter that lets anything through
 */
@RecordBuilder
public record FindingFilter(
        Set<FindingKind> kinds,
        Set<Severity> severities,
        Set<Id<Delegation>> delegations,
        Set<Id<Person>> people,
        Set<Standing> standings)
        implements FindingFilterBuilder.With {

    /** All that waits for somebody. */
    public static final FindingFilter OPEN =
            new FindingFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Standing.OPEN));

    /** All, whatever is decided. */
    public static final FindingFilter ALL = OPEN.withStandings(Set.of(Standing.values()));

    public FindingFilter {
        kinds = Set.copyOf(kinds);
        severities = Set.copyOf(severities);
        delegations = Set.copyOf(delegations);
        people = Set.copyOf(people);
        standings = Set.copyOf(standings);
    }

    /** The findings of {@code conflicts} that pass, in the order in which they bite. */
    public List<Finding> of(ConflictIndex conflicts, Programme programme) {
        return conflicts.findings().stream()
                .filter(finding -> passes(finding, conflicts.decisions(), programme))
                .toList();
    }

    /** Whether {@code finding}, found in {@code programme}, is wanted. */
    public boolean passes(Finding finding, Decisions decisions, Programme programme) {
        return asked(kinds, finding.kind())
                && asked(severities, finding.severity())
                && standings.contains(decisions.of(finding))
                && (delegations.isEmpty()
                        || delegations.stream()
                                .anyMatch(it -> concernsDelegation(finding, it, programme)))
                && (people.isEmpty()
                        || people.stream().anyMatch(it -> concernsPerson(finding, it, programme)));
    }

    private static <T> boolean asked(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    /** Whether it happens to the delegation or one of its members, or to what stands in its programme. */
    private static boolean concernsDelegation(
            Finding finding, Id<Delegation> delegation, Programme programme) {
        Optional<Delegation> known = programme.find(delegation);
        return named(finding, delegation, programme)
                || finding.subjects().stream()
                        .anyMatch(subject ->
                                known.isPresent()
                                        && known.get().members().stream()
                                                .anyMatch(it -> it.person().equals(subject)))
                || finding.items().stream()
                        .flatMap(item -> programme.find(item).stream())
                        .anyMatch(item -> standsWith(item, delegation));
    }

    private static boolean standsWith(Entity item, Id<Delegation> delegation) {
        return switch (item) {
            case Meeting meeting -> meeting.delegations().contains(delegation);
            case Leg leg -> leg.delegation().equals(delegation);
            case Movement movement -> movement.delegation().equals(delegation);
            case Stay stay -> stay.delegation().equals(delegation);
            default -> false;
        };
    }

    /** Whether it happens to the person, or, where it happens to nobody by name, to what the person takes part in. */
    private static boolean concernsPerson(Finding finding, Id<Person> person, Programme programme) {
        if (named(finding, person, programme)) {
            return true;
        }
        return finding.subjects().stream().noneMatch(id -> id.kind() == Kind.PERSON)
                && finding.items().stream()
                        .flatMap(item -> programme.find(item).stream())
                        .anyMatch(item -> takesPart(item, person));
    }

    private static boolean takesPart(Entity item, Id<Person> person) {
        return switch (item) {
            case Meeting meeting ->
                    meeting.attendances().stream().map(Attendance::person).anyMatch(person::equals);
            case Leg leg -> leg.manifest().contains(person);
            case Movement movement -> movement.people().contains(person);
            default -> false;
        };
    }

    private static boolean named(Finding finding, Id<?> party, Programme programme) {
        return finding.subjects().contains(party)
                || finding.items().contains(party)
                || finding.subjects().stream()
                        .flatMap(subject -> programme.find(subject).stream())
                        .anyMatch(subject ->
                                subject instanceof Separation apart && apart.concerns(party));
    }
}
