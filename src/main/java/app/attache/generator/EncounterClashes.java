package app.attache.generator;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import java.util.List;
import java.util.Optional;

/**
 * Plants what is wrong with where people and rooms are when. A meeting that is added shares one person, or a room, or nothing
 * with what it clashes with, and keeps clear of all else.
 */
final class EncounterClashes {

    private final Bed bed;
    private final World world;
    private final Dice dice;

    EncounterClashes(Bed bed) {
        this.bed = bed;
        this.world = bed.world();
        this.dice = bed.dice();
    }

    // In another room of the same venue, so that nobody would have to be on the way.
    Optional<List<Id<?>>> sharedPerson() {
        return bed.choose(engagement ->
                        engagement.inRoom()
                                && Bed.bears(engagement, engagement.start(), engagement.end()))
                .map(first -> {
                    Booking booking =
                            first.venue()
                                    .bookAt(
                                            first.start(),
                                            first.end() - first.start(),
                                            0,
                                            dice.between(1, 2));
                    return List.of(first.id(), bed.meeting(first, booking).id());
                });
    }

    Optional<List<Id<?>>> sharedRoom() {
        return bed.choose(Engagement::inRoom)
                .map(first -> {
                    Booking taken = first.booking();
                    List<Host> hosts =
                            first.venue().receive(taken.start(), taken.end(), dice.between(2, 4));
                    Booking booking =
                            new Booking(
                                    taken.venue(),
                                    taken.place(),
                                    hosts,
                                    taken.start(),
                                    taken.end());
                    Meeting second = bed.writer().amongHosts(first.sojourn().city(), booking);
                    world.add(second);
                    return List.of(first.id(), second.id());
                });
    }

    // On the Thursday of the week before, when the travellers are at home.
    Optional<List<Id<?>>> beforeArrival() {
        return bed.choose(_ -> true)
                .map(Engagement::track)
                .map(track -> {
                    Sojourn sojourn = track.journey().sojourns().getFirst();
                    int start = Quarters.at(bed.week() * 7 - 4, dice.between(9, 16), 0);
                    Booking booking =
                            sojourn.city()
                                    .anyVenue()
                                    .bookAt(start, dice.between(2, 4), 0, dice.between(1, 3));
                    return List.of(bed.meeting(track, sojourn, booking, track.leader()).id());
                });
    }

    // At the airport, which they reach in time.
    Optional<List<Id<?>>> afterCallTime() {
        return bed.choose(
                        engagement -> leaderBears(engagement.track(), callTime(engagement.track())))
                .map(Engagement::track)
                .map(track -> {
                    Sojourn sojourn = track.journey().sojourns().getLast();
                    HostVenue airport = sojourn.city().airport();
                    int start = callTime(track);
                    int end = start + dice.between(2, 4);
                    List<Host> hosts = airport.receive(start, end, dice.between(1, 2));
                    Booking booking =
                            new Booking(
                                    airport, new Place.AtVenue(airport.id()), hosts, start, end);
                    Meeting second = bed.meeting(track, sojourn, booking, track.leader());
                    return List.of(track.wayHome().id(), second.id());
                });
    }

    private static int callTime(Track track) {
        return track.journey().sojourns().getLast().wheelsUp() - Sojourn.CALL_LEAD;
    }

    private boolean leaderBears(Track track, int start) {
        return !bed.isUsed(track.wayHome().id())
                && track.days(track.leader()).fits(start, start + 4);
    }

    // After the last meeting of a day, so that there is no next one to be late for.
    Optional<List<Id<?>>> tooFarAway() {
        return bed.choose(this::endsTheDay)
                .map(first -> {
                    HostVenue elsewhere = first.sojourn().city().anyVenueBut(first.venue());
                    int start = first.end() + dice.below(2);
                    Booking booking = elsewhere.bookAt(start, 2, 0, dice.between(1, 3));
                    return List.of(first.id(), bed.meeting(first, booking).id());
                });
    }

    private boolean endsTheDay(Engagement engagement) {
        int day = engagement.start() / Quarters.A_DAY;
        return engagement.inRoom()
                && Bed.bears(engagement, engagement.end(), engagement.end() + 3)
                && !engagement.sojourn().flies(day)
                && engagement.track().engagements().stream()
                        .noneMatch(other ->
                                other.start() / Quarters.A_DAY == day
                                        && other.start() > engagement.start());
    }

    Optional<List<Id<?>>> tooSoon() {
        return bed.choose(engagement -> next(engagement).isPresent())
                .map(first -> {
                    Engagement second = next(first).orElseThrow();
                    bed.use(second.id());
                    Dependency dependency =
                            new Dependency(
                                    Id.dependency(world.numbering().next(Kind.DEPENDENCY)),
                                    first.id(),
                                    second.id(),
                                    Quarters.length(
                                            second.start() - first.end() + dice.between(1, 4)),
                                    Notes.NONE);
                    world.add(dependency);
                    return List.of(first.id(), second.id());
                });
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
        return sameDay && next.firm() && !bed.isUsed(next.id())
                ? Optional.of(next)
                : Optional.empty();
    }
}
