package app.attache.itinerary.fit;

import app.attache.itinerary.ArrangeMeetings;
import app.attache.itinerary.Plan;
import app.attache.itinerary.Planner;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Works out what arrangements of a board mean. */
record Proposals(Planner planner, FitRequest request, Board board) {

    /** The plan of an arrangement. */
    Plan plan(int[] choices) {
        return planner.plan(change(choices));
    }

    /** Whether a plan brings about nothing that refuses it, once all that follows from it is in it. */
    boolean stands(Plan plan, int[] choices) {
        return board.objections().in(plan.delta(), board.moved(choices)).isEmpty();
    }

    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    private ArrangeMeetings change(int[] choices) {
        List<ArrangeMeetings.Placed> placed = new ArrayList<>();
        List<ArrangeMeetings.Retimed> retimed = new ArrayList<>();
        board.given().stream()
                .map(Meeting.class::cast)
                .map(late -> new ArrangeMeetings.Retimed(late.id(), late.time()))
                .forEach(retimed::add);
        for (int i = 0; i < choices.length; i++) {
            Asked asked = board.asked().get(i);
            if (asked.isMeeting()) {
                TimeSpan time = time(asked, i, choices[i]);
                if (!time.equals(asked.shape().time())) {
                    retimed.add(new ArrangeMeetings.Retimed(asked.shape().id(), time));
                }
            } else if (choices[i] >= 0) {
                Meeting meeting = board.moment(i, choices[i]).meeting();
                placed.add(
                        new ArrangeMeetings.Placed(
                                (Id<Wish>) asked.id(), meeting.place(), meeting.time()));
            }
        }
        return new ArrangeMeetings(subject(), placed, retimed, Map.of(), request.reason());
    }

    private TimeSpan time(Asked asked, int item, int choice) {
        return choice < 0
                ? BoardMaker.opened(asked.shape()).time()
                : board.moment(item, choice).meeting().time();
    }

    private Id<?> subject() {
        return switch (request) {
            case FitWishes wishes -> wishes.delegation();
            case RepairDay repair -> repair.meeting();
        };
    }
}
