package app.attache.seeded.briefing;

/** Breaks a rule on purpose: briefings and the exchange file are strangers. */
public final class KnowsVisitFile {

    Object wrong = new app.attache.seeded.visitfile.KnowsStore();
}
