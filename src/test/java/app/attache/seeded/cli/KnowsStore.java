package app.attache.seeded.cli;

/** Breaks a rule on purpose: the workspace is the one door. */
public final class KnowsStore {

    Object wrong = new app.attache.seeded.store.KnowsInvitation();
}
