package app.attache.seeded.desktop.timeline;

/** Breaks a rule on purpose: parts of the window do not know who joins them. */
public final class KnowsShell {

    Object wrong = new app.attache.seeded.desktop.shell.JoinsParts();
}
