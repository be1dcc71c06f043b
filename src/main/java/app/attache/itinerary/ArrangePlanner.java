package app.attache.itinerary;

import app.attache.programme.Certainty;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import app.attache.programme.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out what it means that wishes become meetings and meetings are at other times: transfers go with the meetings they
 * serve, and what a wish waits for is kept as a dependency of the meeting that it becomes.
 */
record ArrangePlanner(Planner planner, ArrangeMeetings change) {

    Plan plan() {
        PlanMaker maker = new PlanMaker(planner, change, label());
        place(maker);
        change.retimed().stream()
                .sorted(Comparator.comparing(retimed -> start(retimed.meeting())))
                .forEach(retimed -> retime(maker, meeting(retimed.meeting()), retimed.time()));
        return maker.plan(Disruption.NONE, PlanMaker.Gain.NONE);
    }

    private Instant start(Id<Meeting> meeting) {
        return planner.known(meeting).time().start().toInstant();
    }

    private String label() {
        return change.subject().kind() == Kind.MEETING
                ? planner.texts()
                        .get(
                                "itinerary.label.repair-day",
                                new NameWords(planner.programme(), planner.texts())
                                        .item(change.subject()))
                : planner.texts()
                        .get(
                                "itinerary.label.fit",
                                change.placed().size(),
                                change.retimed().size());
    }

    private void place(PlanMaker maker) {
        Map<Id<Wish>, Meeting> held = new LinkedHashMap<>();
        for (ArrangeMeetings.Placed placed : inOrder()) {
            Wish wish = planner.known(placed.wish());
            Id<Meeting> id = ArrangeMeetings.meetingOf(planner.programme(), wish.id());
            Meeting meeting = wish.heldAt(id, placed.time()).withPlace(placed.place());
            held.put(wish.id(), meeting);
            maker.effect(new Effect.WishPlaced(wish, meeting));
            maker.ask(new Question(Question.Topic.AGREEMENT, id));
        }
        for (Edit edit : Wishes.fulfil(planner.programme(), held)) {
            switch (edit) {
                case Edit.Added added -> maker.draft().put(added.after());
                case Edit.Replaced replaced -> maker.draft().put(replaced.after());
                case Edit.Removed removed -> maker.draft().remove(removed.id());
            }
        }
        held.forEach((wish, meeting) ->
                waits(held, planner.known(wish), meeting).forEach(maker.draft()::put));
    }

    private List<ArrangeMeetings.Placed> inOrder() {
        return change.placed().stream()
                .sorted(
                        Comparator.comparing((ArrangeMeetings.Placed placed) ->
                                        placed.time().start().toInstant())
                                .thenComparing(ArrangeMeetings.Placed::wish))
                .toList();
    }

    private List<Dependency> waits(Map<Id<Wish>, Meeting> held, Wish wish, Meeting meeting) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Id<?> before : wish.after()) {
            Id<?> predecessor = before.kind() == Kind.WISH ? became(held, before) : before;
            dependencies.add(
                    new Dependency(
                            free(wish, dependencies.size()),
                            predecessor,
                            meeting.id(),
                            Duration.ZERO,
                            Notes.NONE));
        }
        return dependencies;
    }

    private Id<?> became(Map<Id<Wish>, Meeting> held, Id<?> wish) {
        return held.entrySet().stream()
                .filter(entry -> entry.getKey().equals(wish))
                .<Id<?>>map(entry -> entry.getValue().id())
                .findFirst()
                .orElseThrow(() -> new ItineraryFailure.Unknown(wish));
    }

    private Id<Dependency> free(Wish wish, int number) {
        String ending = number == 0 ? "-after" : "-after-" + (number + 1);
        String stem = wish.id().value();
        Id<Dependency> id = Id.dependency(stem.substring(0, Math.min(stem.length(), 50)) + ending);
        return planner.programme().contains(id) ? new Draft(planner.programme()).another(id) : id;
    }

    // What ran late has begun or is over, and is only said to be longer than planned.
    private Meeting meeting(Id<Meeting> id) {
        return id.equals(change.subject()) ? planner.known(id) : planner.open(id);
    }

    private void retime(PlanMaker maker, Meeting meeting, TimeSpan time) {
        Meeting moved = meeting.withTime(time);
        maker.draft().put(moved);
        maker.effect(new Effect.MeetingChanged(meeting, moved));
        if (time.certainty() == Certainty.TO_BE_CONFIRMED
                || meeting.id().equals(change.subject())) {
            return;
        }
        for (Entity transfer : ArrangeMeetings.alongWith(planner.programme(), meeting, moved)) {
            maker.draft().put(transfer);
            maker.effect(
                    new Effect.MovementMoved(
                            (Movement) planner.known(transfer.id()), (Movement) transfer));
        }
        maker.ask(new Question(Question.Topic.AGREEMENT, meeting.id()));
    }
}
