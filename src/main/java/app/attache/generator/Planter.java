package app.attache.generator;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Plants conflicts into a visit whose days are filled. Each is of one kind only: a meeting that is added shares one person,
 * or a room, or nothing with what it clashes with, and keeps clear of all else.
 */
final class Planter {

    private final World world;
    private final Dice dice;
    private final MeetingWriter writer;
    private final List<Engagement> engagements = new ArrayList<>();
    private final Set<Id<Meeting>> used = new HashSet<>();
    private final int week;

    Planter(World world, int week, List<Track> tracks) {
        this.world = world;
        this.dice = world.dice();
        this.writer = new MeetingWriter(world);
        this.week = week;
        tracks.forEach(track -> engagements.addAll(track.engagements()));
    }

    /** Whether planting this adds a meeting. */
    static boolean addsMeeting(Clash clash) {
        return clash != Clash.DEPENDENCY;
    }

    void plant(Clash clash) {
        List<Id<?>> items =
                switch (clash) {
                    case PERSON_DOUBLE_BOOKED -> sharedPerson();
                    case VENUE_DOUBLE_BOOKED -> sharedRoom();
                    case OUTSIDE_STAY -> beforeArrival();
                    case OVERLAPS_LEG -> afterCallTime();
                    case TRAVEL_INFEASIBLE -> tooFarAway();
                    case DEPENDENCY -> tooSoon();
                };
        world.add(new Planted(clash, items));
    }

    // In another room of the same venue, so that nobody would have to be on the way.
    private List<Id<?>> sharedPerson() {
        Engagement first = choose(Engagement::inRoom);
        Booking booking =
                first.venue()
                        .bookAt(first.start(), first.end() - first.start(), 0, dice.between(1, 2));
        return List.of(first.id(), meeting(first, booking).id());
    }

    private List<Id<?>> sharedRoom() {
        Engagement first = choose(Engagement::inRoom);
        Booking taken = first.booking();
        List<Host> hosts = first.venue().receive(taken.start(), taken.end(), dice.between(2, 4));
        Booking booking =
                new Booking(taken.venue(), taken.place(), hosts, taken.start(), taken.end());
        Meeting second = writer.amongHosts(first.sojourn().city(), booking);
        world.add(second);
        return List.of(first.id(), second.id());
    }

    // On the Thursday of the week before, when the travellers are at home.
    private List<Id<?>> beforeArrival() {
        Track track = choose(_ -> true).track();
        Sojourn sojourn = track.journey().sojourns().getFirst();
        int start = Quarters.at(week * 7 - 4, dice.between(9, 16), 0);
        Booking booking =
                sojourn.city().anyVenue().bookAt(start, dice.between(2, 4), 0, dice.between(1, 3));
        return List.of(meeting(track, sojourn, booking, track.leader()).id());
    }

    // At the airport, which they reach in time.
    private List<Id<?>> afterCallTime() {
        Track track = choose(_ -> true).track();
        Sojourn sojourn = track.journey().sojourns().getLast();
        HostVenue airport = sojourn.city().airport();
        int start = sojourn.wheelsUp() - Sojourn.CALL_LEAD;
        int end = start + dice.between(2, 4);
        List<Host> hosts = airport.receive(start, end, dice.between(1, 2));
        Booking booking = new Booking(airport, new Place.AtVenue(airport.id()), hosts, start, end);
        Meeting second = meeting(track, sojourn, booking, track.leader());
        return List.of(track.wayHome().id(), second.id());
    }

    // After the last meeting of a day, so that there is no next one to be late for.
    private List<Id<?>> tooFarAway() {
        Engagement first = choose(this::endsTheDay);
        HostVenue elsewhere = first.sojourn().city().anyVenueBut(first.venue());
        int start = first.end() + dice.below(2);
        Booking booking = elsewhere.bookAt(start, 2, 0, dice.between(1, 3));
        return List.of(first.id(), meeting(first, booking).id());
    }

    private boolean endsTheDay(Engagement engagement) {
        int day = engagement.start() / Quarters.A_DAY;
        return engagement.inRoom()
                && !engagement.sojourn().flies(day)
                && engagement.track().engagements().stream()
                        .noneMatch(other ->
                                other.start() / Quarters.A_DAY == day
                                        && other.start() > engagement.start());
    }

    private List<Id<?>> tooSoon() {
        Engagement first = choose(engagement -> next(engagement).isPresent());
        Engagement second = next(first).orElseThrow();
        used.add(second.id());
        Dependency dependency =
                new Dependency(
                        Id.dependency(world.numbering().next(Kind.DEPENDENCY)),
                        first.id(),
                        second.id(),
                        Quarters.length(second.start() - first.end() + dice.between(1, 4)),
                        Notes.NONE);
        world.add(dependency);
        return List.of(first.id(), second.id());
    }

    /** The meeting after this one on the same day, when it is agreed. */
    private Optional<Engagement> next(Engagement engagement) {
        List<Engagement> all = engagement.track().engagements();
        int index = all.indexOf(engagement) + 1;
        if (index == all.size()) {
            return Optional.empty();
        }
        Engagement next = all.get(index);
        boolean sameDay = next.start() / Quarters.A_DAY == engagement.start() / Quarters.A_DAY;
        return sameDay && next.firm() && !used.contains(next.id())
                ? Optional.of(next)
                : Optional.empty();
    }

    private Engagement choose(Predicate<Engagement> suitable) {
        List<Engagement> candidates =
                engagements.stream()
                        .filter(Engagement::firm)
                        .filter(engagement -> !used.contains(engagement.id()))
                        .filter(suitable)
                        .toList();
        Engagement chosen = dice.pick(candidates);
        used.add(chosen.id());
        return chosen;
    }

    private Meeting meeting(Engagement like, Booking booking) {
        return meeting(like.track(), like.sojourn(), booking, like.guests().getFirst());
    }

    private Meeting meeting(Track track, Sojourn sojourn, Booking booking, Person guest) {
        Engagement added = writer.write(track, sojourn, booking, List.of(guest), true, false);
        world.add(added.meeting());
        return added.meeting();
    }
}
