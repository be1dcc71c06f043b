package app.attache.seeded.generator;

/** Breaks a rule on purpose: made-up programmes know no store. */
public final class KnowsStore {

    Object wrong = new app.attache.seeded.store.KnowsInvitation();
}
