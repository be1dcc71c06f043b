package app.attache.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The import directions between the packages of the program, as one table.
 *
 * <p>The rules take the root package as an argument, so that the same rules can be shown to fail on a tree of violations
 * kept for that purpose.
 */
final class Layers {

    private static final Set<String> FACTS = Set.of("text", "programme");
    private static final Set<String> FACTS_AND_CONFLICTS = Set.of("text", "programme", "conflict");
    private static final Set<String> PAPERS = Set.of("text", "disk", "programme", "conflict");
    private static final Set<String> BELOW_WORKSPACE =
            Set.of(
                    "text",
                    "disk",
                    "programme",
                    "observance",
                    "conflict",
                    "itinerary",
                    "invitation",
                    "briefing",
                    "visitfile",
                    "generator",
                    "store");
    private static final Set<String> BELOW_WINDOW =
            Set.of("text", "programme", "observance", "conflict", "itinerary", "workspace");

    /** Each package with its sub-packages, and the other packages of the program that it may know. */
    static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("text", Set.of()),
                    Map.entry("disk", Set.of()),
                    Map.entry("programme", Set.of("text")),
                    Map.entry("observance", FACTS),
                    Map.entry("conflict", Set.of("text", "programme", "observance")),
                    Map.entry("itinerary", Set.of("text", "programme", "observance", "conflict")),
                    Map.entry("invitation", PAPERS),
                    Map.entry("briefing", PAPERS),
                    Map.entry("visitfile", PAPERS),
                    Map.entry("generator", Set.of("text", "programme", "observance")),
                    Map.entry("store", FACTS_AND_CONFLICTS),
                    Map.entry("workspace", BELOW_WORKSPACE),
                    Map.entry("desktop", BELOW_WINDOW),
                    Map.entry("cli", BELOW_WINDOW));

    private final String root;

    Layers(String root) {
        this.root = root;
    }

    /** One rule a package: it knows itself and what the table allows; what lies above it is out of reach. */
    List<ArchRule> directions() {
        return MAY_KNOW.keySet().stream().sorted().map(this::direction).toList();
    }

    ArchRule direction(String name) {
        return noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat(ofTheProgramOutside(name))
                .as(name + " knows only itself" + others(name))
                .allowEmptyShould(true);
    }

    /** A package that is missing from the table would be held by no rule. */
    DescribedPredicate<JavaClass> forgotten() {
        return describe(
                "in a package missing from the table of layers",
                type -> {
                    String name = type.getPackageName();
                    return name.startsWith(root + ".")
                            && !MAY_KNOW.containsKey(
                                    name.substring(root.length() + 1).split("\\.", 2)[0]);
                });
    }

    /** Package pattern of one package of the program with everything below it. */
    String tree(String name) {
        return root + "." + name + "..";
    }

    private DescribedPredicate<JavaClass> ofTheProgramOutside(String name) {
        String[] reachable =
                Stream.concat(Stream.of(name), MAY_KNOW.get(name).stream())
                        .map(this::tree)
                        .toArray(String[]::new);
        return JavaClass.Predicates.resideInAPackage(root + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(reachable))
                .as("of the program outside it");
    }

    private static String others(String name) {
        Set<String> known = MAY_KNOW.get(name);
        return known.isEmpty() ? "" : " and " + String.join(", ", known.stream().sorted().toList());
    }
}
