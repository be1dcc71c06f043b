package app.attache.seeded.workspace;

/** Breaks a rule on purpose: the solver belongs to itinerary. */
public final class KnowsTimefold {

    Object wrong = ai.timefold.solver.core.api.score.SimpleScore.ZERO;
}
