package app.attache.conflict;

import app.attache.conflict.Lines.PersonLine;
import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Judges all of a programme: the engagements are dealt out to people and venues, whose lines are judged side by side. */
final class FullCheck {

    private final Ground ground;

    FullCheck(Ground ground) {
        this.ground = ground;
    }

    private record Slot(Meeting meeting, Engagement engagement, long earliest) {}

    Lines run() {
        Entity[] meetings = ground.programme().all(Kind.MEETING).toArray(Entity[]::new);
        Map<Id<Person>, List<Engagement>> people = new HashMap<>();
        Map<Id<Venue>, List<Engagement>> venues = new HashMap<>();
        for (Slot slot : inOrder(meetings)) {
            Engagement engagement = slot.engagement();
            deal(slot.meeting(), engagement, people);
            if (engagement.venue() != null) {
                venues.computeIfAbsent(engagement.venue(), _ -> new ArrayList<>()).add(engagement);
            }
        }
        return new Lines(
                sideBySide(people, this::person),
                sideBySide(venues, this::venue),
                single(meetings));
    }

    // Ordered by start as a whole, so that each line is nearly in its order already.
    private Slot[] inOrder(Entity[] meetings) {
        Programme programme = ground.programme();
        Readings readings = ground.rules().readings();
        Map<Id<Venue>, Town> towns = new HashMap<>();
        for (Venue venue : programme.all(Venue.class)) {
            towns.put(venue.id(), Town.of(programme.get(venue.city())));
        }
        Slot[] slots =
                Arrays.stream(meetings)
                        .parallel()
                        .flatMap(fact -> slot((Meeting) fact, programme, towns, readings).stream())
                        .toArray(Slot[]::new);
        Arrays.parallelSort(slots, Comparator.comparingLong(Slot::earliest));
        return slots;
    }

    private static Optional<Slot> slot(
            Meeting meeting, Programme programme, Map<Id<Venue>, Town> towns, Readings readings) {
        Id<Venue> venue = Engagement.venueOf(meeting.place());
        Town town =
                venue == null ? Town.of(meeting.place(), programme).orElse(null) : towns.get(venue);
        return Engagement.of(meeting, town, readings)
                .map(engagement -> new Slot(meeting, engagement, engagement.reading().earliest()));
    }

    private static void deal(
            Meeting meeting, Engagement engagement, Map<Id<Person>, List<Engagement>> people) {
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.present()) {
                people.computeIfAbsent(attendance.person(), _ -> new ArrayList<>()).add(engagement);
            }
        }
    }

    private PersonLine person(Id<Person> person, List<Engagement> engagements) {
        Whereabouts whereabouts = ground.whereabouts(person);
        Line line = Line.of(timeline(engagements), ground.check(person, whereabouts));
        return new PersonLine(line, whereabouts);
    }

    private Line venue(Id<Venue> venue, List<Engagement> engagements) {
        return Line.of(timeline(engagements), ground.check(venue));
    }

    private static Timeline<Engagement> timeline(List<Engagement> engagements) {
        engagements.sort(Timeline.ORDER);
        return new Timeline<>(engagements);
    }

    private static <K, T> PMap<K, T> sideBySide(
            Map<K, List<Engagement>> groups, BiFunction<K, List<Engagement>, T> judge) {
        return HashTreePMap.from(
                new ArrayList<>(groups.entrySet())
                        .parallelStream()
                                .collect(
                                        Collectors.toConcurrentMap(
                                                Map.Entry::getKey,
                                                group ->
                                                        judge.apply(
                                                                group.getKey(),
                                                                group.getValue()))));
    }

    private PMap<Id<?>, Finding> single(Entity[] meetings) {
        Map<Id<?>, Finding> single = new ConcurrentHashMap<>();
        Stream<Entity> others =
                Stream.of(Kind.DEPENDENCY, Kind.LEG, Kind.STAY)
                        .flatMap(kind -> ground.programme().all(kind).stream());
        Stream.of(Arrays.stream(meetings).parallel(), others)
                .forEach(facts ->
                        facts.forEach(fact ->
                                ground.single(fact)
                                        .ifPresent(finding -> single.put(fact.id(), finding))));
        return HashTreePMap.from(single);
    }
}
