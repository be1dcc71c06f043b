package app.attache.seeded.itinerary;

/** Breaks a rule on purpose: itinerary lies below workspace. */
public final class KnowsWorkspace {

    Object wrong = new app.attache.seeded.workspace.KnowsDesktop();
}
