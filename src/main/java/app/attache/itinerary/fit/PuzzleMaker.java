package app.attache.itinerary.fit;

import app.attache.conflict.FindingKind;
import app.attache.conflict.Limits;
import app.attache.conflict.Severity;
import app.attache.conflict.Way;
import app.attache.conflict.Ways;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns facts into the numbers of a puzzle. For one thread, once. */
final class PuzzleMaker {

    private final Programme programme;
    private final Map<Id<Person>, Integer> people = new HashMap<>();
    private final Map<Id<Venue>, Integer> venues = new HashMap<>();
    private final Map<Place, Integer> rooms = new HashMap<>();
    private final List<Long> turnovers = new ArrayList<>();

    PuzzleMaker(Programme programme) {
        this.programme = programme;
    }

    /**
     * @param sound the times of each that is asked for which nothing refuses, the cheapest first
     */
    Puzzle make(List<Asked> asked, List<List<Tries.Sound>> sound) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Option> options = new ArrayList<>();
            sound.get(i).forEach(it -> options.add(option(it.moment(), it.cost())));
            items.add(
                    new Item(
                            present(asked.get(i).shape()),
                            options,
                            asked.get(i).leftOut(),
                            after(asked, i)));
        }
        return new Puzzle(items, roads());
    }

    private BitSet present(Meeting meeting) {
        BitSet numbers = new BitSet();
        meeting.present()
                .forEach(person -> numbers.set(people.computeIfAbsent(person, _ -> people.size())));
        return numbers;
    }

    private Option option(Asked.Moment moment, FitScore cost) {
        Meeting meeting = moment.meeting();
        return new Option(
                meeting.time().start().toEpochSecond(),
                meeting.time().end().toEpochSecond(),
                venue(meeting.place()),
                room(meeting.place()),
                cost,
                moment.present());
    }

    private int venue(Place place) {
        return switch (place) {
            case Place.AtVenue at -> number(at.venue());
            case Place.InRoom in -> number(in.venue());
            case Place.InCity _, Place.Remote _, Place.Unstated _ -> -1;
        };
    }

    private int number(Id<Venue> venue) {
        return venues.computeIfAbsent(venue, _ -> venues.size());
    }

    private int room(Place place) {
        return switch (place) {
            case Place.AtVenue at when programme.get(at.venue()).exclusive() -> room(place, 0);
            case Place.InRoom in ->
                    programme
                            .get(in.venue())
                            .room(in.room())
                            .filter(Room::exclusive)
                            .map(room -> room(place, room.setUp().plus(room.clearUp()).toSeconds()))
                            .orElse(-1);
            case Place.AtVenue _, Place.InCity _, Place.Remote _, Place.Unstated _ -> -1;
        };
    }

    private int room(Place place, long turnover) {
        return rooms.computeIfAbsent(
                place,
                _ -> {
                    turnovers.add(turnover);
                    return turnovers.size() - 1;
                });
    }

    /** The numbers of those that {@code item} waits for by itself; what is not asked for is for the rules to judge. */
    private List<Integer> after(List<Asked> asked, int item) {
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Id<?> other = asked.get(i).id();
            if (asked.get(item).after().contains(other) || waits(asked.get(item).id(), other)) {
                after.add(i);
            }
        }
        return after;
    }

    private boolean waits(Id<?> successor, Id<?> predecessor) {
        return hard(Limits.of(programme), FindingKind.DEPENDENCY)
                && programme.all(Dependency.class).stream()
                        .anyMatch(dependency ->
                                dependency.successor().equals(successor)
                                        && dependency.predecessor().equals(predecessor));
    }

    private Roads roads() {
        Limits limits = Limits.of(programme);
        boolean travel = hard(limits, FindingKind.TRAVEL_INFEASIBLE);
        Ways ways = Ways.of(programme, limits);
        long[][] seconds = new long[venues.size()][venues.size()];
        venues.forEach((from, i) ->
                venues.forEach((to, j) -> {
                    if (travel && sameTown(from, to)) {
                        seconds[i][j] =
                                ways.between(from, to)
                                        .map(Way::likely)
                                        .map(Duration::toSeconds)
                                        .orElse(Roads.NONE);
                    }
                }));
        return new Roads(
                seconds,
                turnovers.stream().mapToLong(Long::longValue).toArray(),
                hard(limits, FindingKind.PERSON_DOUBLE_BOOKED),
                hard(limits, FindingKind.VENUE_DOUBLE_BOOKED));
    }

    // Between towns people may go by a leg; what the rules say of that is learnt when it is tried.
    private boolean sameTown(Id<Venue> one, Id<Venue> other) {
        return programme.get(one).city().equals(programme.get(other).city());
    }

    private static boolean hard(Limits limits, FindingKind kind) {
        return limits.severity(kind) == Severity.HARD;
    }
}
