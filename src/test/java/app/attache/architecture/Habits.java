package app.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Ways of working that hold in every package. */
final class Habits {

    private final String root;
    private final Layers layers;

    Habits(String root) {
        this.root = root;
        this.layers = new Layers(root);
    }

    /** What a program says to a person goes through the command line or the window; the rest goes to the log. */
    ArchRule onlyTheCommandLineWritesToTheConsole() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root, layers.tree("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .as("only the command line writes to the console")
                .allowEmptyShould(true);
    }

    /** Two packages that need each other are one. */
    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
