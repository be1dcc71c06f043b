package app.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@link ArchitectureTest} fails on a tree of classes that break it on purpose. */
class SeededViolationsTest {

    private static final String ROOT = "app.attache.seeded";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

    private final Layers layers = new Layers(ROOT);
    private final Libraries libraries = new Libraries(ROOT);
    private final WindowParts windowParts = new WindowParts(ROOT);
    private final Habits habits = new Habits(ROOT);

    @TestFactory
    Stream<DynamicTest> everyDirectionCanFail() {
        return layers.directions().stream().map(SeededViolationsTest::broken);
    }

    @TestFactory
    Stream<DynamicTest> everyGuardOfALibraryCanFail() {
        return libraries.guards().stream().map(SeededViolationsTest::broken);
    }

    @Test
    void theRestOfTheFactsOnTheJdkCanFail() {
        assertThat(violations(libraries.factsRestOnTheJdk()))
                .anyMatch(line -> line.contains("KnowsALibrary"));
    }

    @Test
    void aSocketIsSeen() {
        assertThat(violations(libraries.noNetwork()))
                .anyMatch(line -> line.contains("OpensASocket"));
    }

    @Test
    void aWordToTheConsoleIsSeen() {
        assertThat(violations(habits.onlyTheCommandLineWritesToTheConsole()))
                .anyMatch(line -> line.contains("WritesToTheConsole"));
    }

    @Test
    void aCycleIsSeen() {
        assertThat(violations(habits.packagesFormNoCycle())).isNotEmpty();
    }

    @Test
    void aPackageMissingFromTheTableIsSeen() {
        assertThat(VIOLATIONS.that(layers.forgotten()))
                .extracting("simpleName")
                .containsExactly("Forgotten");
    }

    @Test
    void aPartOfTheWindowThatKnowsAnotherOrTheShellIsSeen() {
        List<String> seen =
                windowParts.independence(VIOLATIONS).stream()
                        .flatMap(rule -> violations(rule).stream())
                        .toList();
        assertThat(seen).anyMatch(line -> line.contains("desktop.calendar.KnowsTimeline"));
        assertThat(seen).anyMatch(line -> line.contains("desktop.timeline.KnowsShell"));
        assertThat(seen)
                .noneMatch(line ->
                        line.contains("class <app.attache.seeded.desktop.shell.JoinsParts>"));
    }

    private static DynamicTest broken(ArchRule rule) {
        return DynamicTest.dynamicTest(
                rule.getDescription(), () -> assertThat(violations(rule)).isNotEmpty());
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(VIOLATIONS).getFailureReport().getDetails();
    }
}
