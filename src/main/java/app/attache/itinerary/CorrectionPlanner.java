package app.attache.itinerary;

import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what follows when facts are put right. */
record CorrectionPlanner(Planner planner, Correction change) {

    Plan plan() {
        PlanMaker maker = new PlanMaker(planner, change, planner.texts().get(change.label()));
        List<Found> useless = new ArrayList<>();
        for (Edit edit : change.edits()) {
            Optional<? extends Entity> now = planner.programme().find(edit.id());
            if (!now.equals(edit.was())) {
                throw new ItineraryFailure.MovedOn(
                        new NameWords(planner.programme(), planner.texts()).item(edit.id()));
            }
            edit.is().ifPresentOrElse(maker.draft()::put, () -> maker.draft().remove(edit.id()));
            maker.effect(new Effect.Corrected(concerned(edit), change.label()));
            if (edit instanceof Edit.Replaced(Meeting was, Meeting is)
                    && Items.open(was)
                    && Items.cancelled(is)) {
                new MeetingTransfers(planner.programme(), was)
                        .find().stream()
                                .map(transfer ->
                                        new Found(
                                                transfer.id(),
                                                Stranded.Cause.NO_PURPOSE,
                                                List.of()))
                                .forEach(useless::add);
            }
        }
        return maker.plan((_, _) -> useless, PlanMaker.Gain.NONE);
    }

    // What is there no more cannot be named; what waited for another thing can.
    private static Id<?> concerned(Edit edit) {
        return edit instanceof Edit.Removed(Dependency dependency)
                ? dependency.successor()
                : edit.id();
    }
}
