package app.attache.seeded.visitfile;

/** Breaks a rule on purpose: the exchange file and the store are strangers. */
public final class KnowsStore {

    Object wrong = new app.attache.seeded.store.KnowsInvitation();
}
