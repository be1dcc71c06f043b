package app.attache.desktop.common.gesture;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where lanes are delegations, people or venues: what is moved to another lane stands in the programme of that delegation, is
 * attended by that person in the same role, or takes place at that venue, in no particular room. Only meetings are given to
 * others; a journey has its own delegation and places.
 */
public final class Reassigning implements LaneRule {

    /** The rule for every kind of lane. */
    public Reassigning() {}

    @Override
    public Optional<Entity> moved(Entity fact, Gesture.LaneChange lane) {
        if (!(fact instanceof Meeting meeting) || lane.from().kind() != lane.to().kind()) {
            return Optional.empty();
        }
        return switch (lane.to().kind()) {
            case DELEGATION ->
                    Optional.of(
                            delegated(
                                    meeting,
                                    Id.delegation(lane.from().value()),
                                    Id.delegation(lane.to().value())));
            case PERSON ->
                    attended(meeting, Id.person(lane.from().value()), Id.person(lane.to().value()));
            case VENUE -> Optional.of(held(meeting, Id.venue(lane.to().value())));
            default -> Optional.empty();
        };
    }

    @Override
    public Meeting drawn(Meeting draft, Id<?> lane) {
        return switch (lane.kind()) {
            case DELEGATION -> draft.withDelegations(List.of(Id.delegation(lane.value())));
            case PERSON ->
                    draft.withAttendances(
                            List.of(
                                    new Attendance(
                                            Id.person(lane.value()),
                                            Attendance.Side.GUEST,
                                            Attendance.Role.PARTICIPANT,
                                            false)));
            case VENUE -> held(draft, Id.venue(lane.value()));
            default -> draft;
        };
    }

    private static Meeting held(Meeting meeting, Id<Venue> venue) {
        return meeting.withPlace(new Place.AtVenue(venue));
    }

    private static Meeting delegated(Meeting meeting, Id<Delegation> from, Id<Delegation> to) {
        List<Id<Delegation>> delegations = new ArrayList<>(meeting.delegations());
        int at = delegations.indexOf(from);
        if (delegations.contains(to)) {
            delegations.remove(from);
        } else if (at >= 0) {
            delegations.set(at, to);
        } else {
            delegations.add(to);
        }
        return meeting.withDelegations(delegations);
    }

    // Who is there already cannot be there twice.
    private static Optional<Entity> attended(Meeting meeting, Id<Person> from, Id<Person> to) {
        boolean there = meeting.attendances().stream().anyMatch(it -> it.person().equals(to));
        boolean leaves = meeting.attendances().stream().anyMatch(it -> it.person().equals(from));
        if (there || !leaves) {
            return Optional.empty();
        }
        List<Attendance> attendances =
                meeting.attendances().stream()
                        .map(it -> it.person().equals(from) ? inPlaceOf(it, to) : it)
                        .toList();
        return Optional.of(meeting.withAttendances(attendances));
    }

    // Whoever comes instead has not been asked yet.
    private static Attendance inPlaceOf(Attendance other, Id<Person> person) {
        return new Attendance(person, other.side(), other.role(), other.required());
    }
}
