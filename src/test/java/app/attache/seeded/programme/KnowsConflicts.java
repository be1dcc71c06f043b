package app.attache.seeded.programme;

/** Breaks a rule on purpose: the facts know no rule. */
public final class KnowsConflicts {

    Object wrong = new app.attache.seeded.conflict.KnowsItinerary();
}
