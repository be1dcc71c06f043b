package app.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the import directions of the program. {@link SeededViolationsTest} shows that each rule can fail. */
class ArchitectureTest {

    private static final String ROOT = "app.attache";
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private final Layers layers = new Layers(ROOT);
    private final Libraries libraries = new Libraries(ROOT);
    private final WindowParts windowParts = new WindowParts(ROOT);
    private final Habits habits = new Habits(ROOT);

    @TestFactory
    Stream<DynamicTest> packagesKnowOnlyWhatLiesBelow() {
        return layers.directions().stream().map(ArchitectureTest::held);
    }

    @Test
    void everyPackageIsInTheTableOfLayers() {
        noClasses().should(ArchConditions.be(layers.forgotten())).check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyBelong() {
        return libraries.guards().stream().map(ArchitectureTest::held);
    }

    @TestFactory
    Stream<DynamicTest> partsOfTheWindowAreIndependent() {
        return windowParts.independence(PROGRAM).stream().map(ArchitectureTest::held);
    }

    @Test
    void factsRestOnTheJdk() {
        libraries.factsRestOnTheJdk().check(PROGRAM);
    }

    @Test
    void nothingOpensANetworkConnection() {
        libraries.noNetwork().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        habits.onlyTheCommandLineWritesToTheConsole().check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        habits.packagesFormNoCycle().check(PROGRAM);
    }

    private static DynamicTest held(ArchRule rule) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM));
    }
}
