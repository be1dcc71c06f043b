package app.attache.seeded.programme;

/** Breaks a rule on purpose: the facts rest on the JDK. */
public final class KnowsALibrary {

    Object wrong = picocli.CommandLine.Help.Ansi.AUTO;
}
