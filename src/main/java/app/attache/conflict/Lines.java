package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Venue;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PMap;

/**
 * Everything that was judged, by what it was judged for. Immutable; a changed copy shares what did not change.
 *
 * @param people who has any engagement with a known time
 * @param venues where there is any engagement with a known time
 * @param single what is wrong with one fact by itself, by its id
 * @param uses what refers to what otherwise than on a line
 * @param turns when time changes what is found about one fact
 */
record Lines(
        PMap<Id<Person>, PersonLine> people,
        PMap<Id<Venue>, Line> venues,
        PMap<Id<?>, List<Finding>> single,
        MeetingUses uses,
        Turns turns) {

    /** A person's engagements, and where the person is when. */
    record PersonLine(Line line, Whereabouts whereabouts) {}

    Lines withUses(MeetingUses others) {
        return new Lines(people, venues, single, others, turns);
    }

    /** The meetings that refer to {@code target}, but for those that are cancelled. */
    Stream<Id<Meeting>> meetings(Id<?> target) {
        Line line =
                switch (target.kind()) {
                    case PERSON -> {
                        PersonLine ofPerson = people.get(target);
                        yield ofPerson == null ? Line.EMPTY : ofPerson.line();
                    }
                    case VENUE -> venues.getOrDefault(target, Line.EMPTY);
                    default -> Line.EMPTY;
                };
        return Stream.concat(
                line.engagements().things().stream().map(Engagement::id), uses.of(target));
    }

    /** All findings, in no particular order. */
    Stream<Finding> findings() {
        return Stream.of(
                        people.values().stream()
                                .flatMap(person -> person.line().findings().stream()),
                        venues.values().stream().flatMap(line -> line.findings().stream()),
                        single.values().stream().flatMap(List::stream))
                .flatMap(findings -> findings);
    }
}
