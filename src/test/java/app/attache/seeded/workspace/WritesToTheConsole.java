package app.attache.seeded.workspace;

/** Breaks a rule on purpose: only the command line does. */
public final class WritesToTheConsole {

    void wrong() {
        System.out.println();
    }
}
