package app.attache.seeded.briefing;

/** Breaks a rule on purpose: iCal4j belongs to invitations. */
public final class KnowsICal4j {

    Object wrong = new net.fortuna.ical4j.model.Calendar();
}
