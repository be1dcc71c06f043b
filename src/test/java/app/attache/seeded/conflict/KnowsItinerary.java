package app.attache.seeded.conflict;

/** Breaks a rule on purpose: conflict lies below itinerary. */
public final class KnowsItinerary {

    Object wrong = new app.attache.seeded.itinerary.KnowsWorkspace();
}
