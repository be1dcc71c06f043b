package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out that somebody takes another's place. What has taken place stays as it was. */
record ReplacePersonPlanner(Planner planner, ReplacePerson change) {

    Plan plan() {
        Person outgoing = planner.known(change.outgoing());
        Person incoming = planner.known(change.incoming());
        if (outgoing.equals(incoming)) {
            throw new ItineraryFailure.NoChange(outgoing.name());
        }
        change.only().forEach(planner::open);
        String label = label(outgoing, incoming);
        PlanMaker maker = new PlanMaker(planner, change, label);
        List<Id<?>> in = new ArrayList<>();
        concerned()
                .forEach(fact ->
                        replaced(fact)
                                .filter(after -> !after.equals(fact))
                                .ifPresent(after -> {
                                    maker.draft().put(after);
                                    in.add(after.id());
                                }));
        if (in.isEmpty()) {
            throw new ItineraryFailure.NowhereNamed(outgoing.name());
        }
        maker.effect(new Effect.PersonReplaced(outgoing.id(), incoming.id(), in));
        maker.ask(new Question(Question.Topic.SUITED, incoming.id()));
        return maker.plan(this::occupied, PlanMaker.Gain.NONE);
    }

    private String label(Person outgoing, Person incoming) {
        if (change.only().size() != 1) {
            return planner.texts()
                    .get(
                            "itinerary.label.replace-person",
                            outgoing.shortName(),
                            incoming.shortName());
        }
        return planner.texts()
                .get(
                        "itinerary.label.replace-person-at",
                        outgoing.shortName(),
                        incoming.shortName(),
                        planner.known(change.only().getFirst()).title());
    }

    private List<Entity> concerned() {
        Programme programme = planner.programme();
        List<Entity> facts = new ArrayList<>();
        if (!change.only().isEmpty()) {
            change.only().forEach(id -> facts.add(programme.get(id)));
            return facts;
        }
        for (Kind kind :
                List.of(Kind.DELEGATION, Kind.LEG, Kind.MOVEMENT, Kind.MEETING, Kind.WISH)) {
            programme.referring(kind.type(), change.outgoing()).stream()
                    .filter(Items::open)
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .forEach(facts::add);
        }
        return facts;
    }

    private Optional<Entity> replaced(Entity fact) {
        return switch (fact) {
            case Delegation delegation ->
                    Optional.of(delegation.withMembers(members(delegation.members())));
            case Leg leg -> Optional.of(leg.withManifest(people(leg.manifest())));
            case Movement movement -> Optional.of(movement.withPeople(people(movement.people())));
            case Meeting meeting ->
                    Optional.of(meeting.withAttendances(seats(meeting.attendances())));
            case Wish wish -> Optional.of(wish.withAttendances(seats(wish.attendances())));
            default -> Optional.empty();
        };
    }

    private List<Membership> members(List<Membership> members) {
        boolean there = members.stream().anyMatch(one -> one.person().equals(change.incoming()));
        List<Membership> after = new ArrayList<>();
        for (Membership member : members) {
            if (!member.person().equals(change.outgoing())) {
                after.add(member);
            } else if (!there) {
                Membership.Duty duty =
                        change.inheritsDuty() ? member.duty() : Membership.Duty.MEMBER;
                after.add(new Membership(change.incoming(), duty, member.participation()));
            }
        }
        return after;
    }

    private List<Id<Person>> people(List<Id<Person>> people) {
        return people.stream()
                .map(person -> person.equals(change.outgoing()) ? change.incoming() : person)
                .distinct()
                .toList();
    }

    private List<Attendance> seats(List<Attendance> seats) {
        boolean there = seats.stream().anyMatch(one -> one.person().equals(change.incoming()));
        List<Attendance> after = new ArrayList<>();
        for (Attendance seat : seats) {
            if (!seat.person().equals(change.outgoing())) {
                after.add(seat);
            } else if (!there) {
                after.add(taken(seat));
            }
        }
        return after;
    }

    private Attendance taken(Attendance seat) {
        boolean led = seat.role() == Attendance.Role.PRINCIPAL;
        return change.inheritsDuty()
                ? new Attendance(change.incoming(), seat.side(), seat.role(), seat.required())
                : new Attendance(
                        change.incoming(),
                        seat.side(),
                        led ? Attendance.Role.PARTICIPANT : seat.role(),
                        false);
    }

    /** The meetings that the one who comes cannot be at, being at another that was there before. */
    private List<Found> occupied(Planned planned, Set<Id<?>> own) {
        Programme programme = planned.programme();
        List<Meeting> theirs =
                programme.referring(Meeting.class, change.incoming()).stream()
                        .filter(Items::open)
                        .filter(meeting -> meeting.present().anyMatch(change.incoming()::equals))
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList();
        return theirs.stream()
                .filter(meeting -> own.contains(meeting.id()))
                .filter(meeting ->
                        theirs.stream()
                                .filter(other -> !own.contains(other.id()))
                                .anyMatch(other ->
                                        other.time()
                                                .interval()
                                                .overlaps(meeting.time().interval())))
                .map(meeting ->
                        new Found(
                                meeting.id(), Stranded.Cause.OCCUPIED, List.of(change.incoming())))
                .toList();
    }
}
