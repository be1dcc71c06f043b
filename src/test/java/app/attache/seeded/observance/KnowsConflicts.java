package app.attache.seeded.observance;

/** Breaks a rule on purpose: observance lies below conflict. */
public final class KnowsConflicts {

    Object wrong = new app.attache.seeded.conflict.KnowsItinerary();
}
