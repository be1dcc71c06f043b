package app.attache.seeded.invitation;

/** Breaks a rule on purpose: invitations and briefings are strangers. */
public final class KnowsBriefing {

    Object wrong = new app.attache.seeded.briefing.KnowsVisitFile();
}
