package app.attache.seeded.store;

/** Breaks a rule on purpose: the store and invitations are strangers. */
public final class KnowsInvitation {

    Object wrong = new app.attache.seeded.invitation.KnowsBriefing();
}
