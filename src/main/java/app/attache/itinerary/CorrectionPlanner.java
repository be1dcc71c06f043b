package app.attache.itinerary;

import app.attache.programme.Edit;
import app.attache.programme.Entity;

/** Works out what follows when facts are put right. */
record CorrectionPlanner(Planner planner, Correction change) {

    Plan plan() {
        PlanMaker maker = new PlanMaker(planner, change, planner.texts().get(change.label()));
        for (Edit.Replaced edit : change.edits()) {
            Entity now = planner.known(edit.id());
            if (!now.equals(edit.before())) {
                throw new ItineraryFailure.MovedOn(
                        new NameWords(planner.programme(), planner.texts()).item(edit.id()));
            }
            maker.draft().put(edit.after());
            maker.effect(new Effect.Corrected(edit.id(), change.label()));
        }
        return maker.plan(Disruption.NONE, PlanMaker.Gain.NONE);
    }
}
