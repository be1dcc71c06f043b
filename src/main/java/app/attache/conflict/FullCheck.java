package app.attache.conflict;

import app.attache.conflict.Lines.PersonLine;
import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Judges all of a programme: the engagements are put in order once, dealt out to people and venues, and judged side by side. */
final class FullCheck {

    private final Ground ground;

    FullCheck(Ground ground) {
        this.ground = ground;
    }

    /** A meeting and what the rules want to know of it. */
    private record Slot(Meeting meeting, Engagement engagement) {}

    Lines run() {
        Slot[] slots = inOrder();
        Map<Id<Person>, List<Engagement>> people = new HashMap<>();
        Map<Id<Venue>, List<Engagement>> venues = new HashMap<>();
        for (Slot slot : slots) {
            Engagement engagement = slot.engagement();
            for (Attendance attendance : slot.meeting().attendances()) {
                if (attendance.present()) {
                    people.computeIfAbsent(attendance.person(), _ -> new ArrayList<>())
                            .add(engagement);
                }
            }
            if (engagement.venue() != null) {
                venues.computeIfAbsent(engagement.venue(), _ -> new ArrayList<>()).add(engagement);
            }
        }
        return new Lines(
                sideBySide(people, this::person), sideBySide(venues, this::venue), single());
    }

    private Slot[] inOrder() {
        Collection<Entity> meetings = ground.programme().all(Kind.MEETING);
        Slot[] slots =
                Arrays.stream(meetings.toArray(Entity[]::new))
                        .parallel()
                        .flatMap(fact -> slot((Meeting) fact))
                        .toArray(Slot[]::new);
        Arrays.parallelSort(
                slots,
                (one, other) -> Timeline.ORDER.compare(one.engagement(), other.engagement()));
        return slots;
    }

    private Stream<Slot> slot(Meeting meeting) {
        return ground.engagement(meeting).map(engagement -> new Slot(meeting, engagement)).stream();
    }

    private PersonLine person(Id<Person> person, List<Engagement> engagements) {
        Whereabouts whereabouts = ground.whereabouts(person);
        Timeline<Engagement> line = new Timeline<>(engagements);
        return new PersonLine(Line.of(line, ground.check(person, whereabouts)), whereabouts);
    }

    private Line venue(Id<Venue> venue, List<Engagement> engagements) {
        return Line.of(new Timeline<>(engagements), ground.check(venue));
    }

    private static <K, T> PMap<K, T> sideBySide(
            Map<K, List<Engagement>> groups, BiFunction<K, List<Engagement>, T> judge) {
        return HashTreePMap.from(
                groups.entrySet().parallelStream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        group -> judge.apply(group.getKey(), group.getValue()))));
    }

    private PMap<Id<?>, Finding> single() {
        Map<Id<?>, Finding> single = new HashMap<>();
        for (Kind kind : List.of(Kind.DEPENDENCY, Kind.MEETING, Kind.LEG, Kind.STAY)) {
            for (Entity fact : ground.programme().all(kind)) {
                ground.single(fact).ifPresent(finding -> single.put(fact.id(), finding));
            }
        }
        return HashTreePMap.from(single);
    }
}
