package app.attache.seeded.desktop;

/** Breaks a rule on purpose: the window and the command line meet in the main class only. */
public final class KnowsCli {

    Object wrong = new app.attache.seeded.cli.KnowsStore();
}
