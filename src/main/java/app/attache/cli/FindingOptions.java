package app.attache.cli;

import app.attache.conflict.FindingFilter;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say which findings are wanted. */
final class FindingOptions {

    private static final int MOST_LISTED = 8;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            defaultValue = "info",
            descriptionKey = "conflicts.severity")
    private Severity least = Severity.INFO;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "conflicts.kind")
    private List<String> kinds = List.of();

    @Option(names = "--person", paramLabel = "ID", split = ",", descriptionKey = "conflicts.person")
    private List<String> people = List.of();

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            split = ",",
            descriptionKey = "conflicts.delegation")
    private List<String> delegations = List.of();

    @Option(names = "--all", descriptionKey = "conflicts.all")
    private boolean all;

    /**
     * The findings that are wanted of those in {@code programme}.
     *
     * @throws Refusal when a kind, a person or a delegation is not known
     */
    FindingFilter in(Programme programme) {
        return new FindingFilter(
                kinds.stream().map(FindingOptions::kind).collect(Collectors.toSet()),
                EnumSet.range(Severity.HARD, least),
                delegations.stream()
                        .map(id -> DelegationOption.named(id, programme).id())
                        .collect(Collectors.toCollection(HashSet::new)),
                people.stream()
                        .map(id -> person(id, programme))
                        .collect(Collectors.toCollection(HashSet::new)),
                all ? Set.of(Standing.values()) : Set.of(Standing.OPEN));
    }

    private static FindingKind kind(String label) {
        List<String> known = Arrays.stream(FindingKind.values()).map(FindingKind::label).toList();
        return FindingKind.ofLabel(label)
                .orElseThrow(() ->
                        Refusal.of(
                                "cli.kind.unknown",
                                label,
                                String.join(", ", Likeness.nearest(label, known, MOST_LISTED))));
    }

    /** The person with this id, with or without its kind; refused, naming those alike, when there is none. */
    static Id<Person> person(String id, Programme programme) {
        String plain = id.startsWith("person:") ? id.substring("person:".length()) : id;
        List<String> known =
                programme.all(Person.class).stream().map(person -> person.id().value()).toList();
        if (!known.contains(plain)) {
            throw Refusal.of(
                    "cli.person.unknown",
                    id,
                    String.join(", ", Likeness.nearest(plain, known, MOST_LISTED)));
        }
        return Id.person(plain);
    }
}
