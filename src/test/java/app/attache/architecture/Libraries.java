package app.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Which packages may know a library: each stays replaceable because one idea alone speaks its language. */
final class Libraries {

    /**
     * A library and the packages it is kept to.
     *
     * @param name what the rule calls it
     * @param packages package patterns of its types
     * @param keptTo packages of the program that may use it, with their sub-packages
     */
    record Guarded(String name, List<String> packages, Set<String> keptTo) {}

    static final List<Guarded> GUARDED =
            List.of(
                    new Guarded(
                            "JavaFX",
                            List.of(
                                    "javafx..",
                                    "com.sun.javafx..",
                                    "org.controlsfx..",
                                    "impl.org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp.ikonli.."),
                            Set.of("desktop")),
                    new Guarded(
                            "SQL",
                            List.of(
                                    "java.sql..",
                                    "javax.sql..",
                                    "org.jdbi..",
                                    "org.flywaydb..",
                                    "org.h2.."),
                            Set.of("store")),
                    new Guarded(
                            "iCal4j",
                            List.of("net.fortuna.ical4j..", "org.mnode.ical4j.."),
                            Set.of("invitation")),
                    new Guarded(
                            "PDF",
                            List.of("com.openhtmltopdf..", "org.apache.pdfbox.."),
                            Set.of("briefing")),
                    new Guarded("YAML", List.of("org.snakeyaml.."), Set.of("visitfile")),
                    new Guarded("Timefold", List.of("ai.timefold.."), Set.of("itinerary")),
                    new Guarded("zmanim", List.of("com.kosherjava.."), Set.of("observance")),
                    new Guarded("jollyday", List.of("de.focus_shift.."), Set.of("observance")));

    private final Layers layers;
    private final String root;

    Libraries(String root) {
        this.root = root;
        this.layers = new Layers(root);
    }

    List<ArchRule> guards() {
        return GUARDED.stream().map(this::guard).toList();
    }

    ArchRule guard(Guarded library) {
        String[] homes = library.keptTo().stream().map(layers::tree).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages().toArray(String[]::new))
                .as(library.name() + " is known in " + library.keptTo() + " only")
                .allowEmptyShould(true);
    }

    /** The facts last longer than any library: they rest on the JDK and on persistent maps alone. */
    ArchRule factsRestOnTheJdk() {
        return classes()
                .that()
                .resideInAPackage(layers.tree("programme"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        layers.tree("programme"),
                        layers.tree("text"),
                        "java..",
                        "org.pcollections..",
                        "org.jspecify..",
                        "io.soabase.recordbuilder..")
                .as("programme rests on the JDK, PCollections and text")
                .allowEmptyShould(true);
    }

    /** The program opens no network connection by itself. */
    ArchRule noNetwork() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)|javax\\.net\\..*")
                .as("nothing opens a network connection")
                .allowEmptyShould(true);
    }
}
