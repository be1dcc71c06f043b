package app.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The parts of the window know what they share, never one another; those that put the window together know all. */
final class WindowParts {

    private static final String COMMON = "common";

    /** The shell joins the parts, and pictures are drawn of the joined window. */
    private static final Set<String> JOINS_PARTS = Set.of("shell", "picture");

    private final String desktop;

    WindowParts(String root) {
        this.desktop = root + ".desktop";
    }

    /** One rule for each part present among the classes. */
    List<ArchRule> independence(JavaClasses classes) {
        return classes.stream()
                .map(this::part)
                .filter(part -> !part.isEmpty() && !JOINS_PARTS.contains(part))
                .distinct()
                .sorted()
                .map(this::independence)
                .toList();
    }

    private ArchRule independence(String part) {
        return noClasses()
                .that()
                .resideInAPackage(desktop + "." + part + "..")
                .should()
                .dependOnClassesThat(anotherPart(part))
                .as("desktop." + part + " knows no other part of the window");
    }

    private DescribedPredicate<JavaClass> anotherPart(String part) {
        return DescribedPredicate.describe(
                "of another part of the window",
                type -> inWindow(type) && !part(type).equals(part) && !part(type).equals(COMMON));
    }

    private boolean inWindow(JavaClass type) {
        return type.getPackageName().equals(desktop)
                || type.getPackageName().startsWith(desktop + ".");
    }

    /** The first package below desktop, or nothing for desktop itself and for everything outside it. */
    private String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(desktop + ".")
                ? name.substring(desktop.length() + 1).split("\\.", 2)[0]
                : "";
    }
}
