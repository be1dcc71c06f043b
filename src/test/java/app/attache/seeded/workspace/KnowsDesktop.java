package app.attache.seeded.workspace;

/** Breaks a rule on purpose: the workspace has no window. */
public final class KnowsDesktop {

    Object wrong = new app.attache.seeded.desktop.KnowsCli();
}
