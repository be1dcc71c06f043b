package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Venue;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything that was judged, by what it was judged for. Immutable; a changed copy shares what did not change.
 *
 * @param people who has any engagement with a known time
 * @param venues where there is any engagement with a known time
 * @param single findings about one dependency, or about one thing whose time is to be confirmed, by its id
 */
record Lines(
        PMap<Id<Person>, PersonLine> people,
        PMap<Id<Venue>, Line> venues,
        PMap<Id<?>, Finding> single) {

    static final Lines NONE =
            new Lines(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** A person's engagements, and where the person is when. */
    record PersonLine(Line line, Whereabouts whereabouts) {}

    Lines withPeople(PMap<Id<Person>, PersonLine> others) {
        return new Lines(others, venues, single);
    }

    Lines withVenues(PMap<Id<Venue>, Line> others) {
        return new Lines(people, others, single);
    }

    Lines withSingle(PMap<Id<?>, Finding> others) {
        return new Lines(people, venues, others);
    }

    /** All findings, in no particular order. */
    Stream<Finding> findings() {
        return Stream.of(
                        people.values().stream()
                                .flatMap(person -> person.line().findings().stream()),
                        venues.values().stream().flatMap(line -> line.findings().stream()),
                        single.values().stream())
                .flatMap(findings -> findings);
    }
}
