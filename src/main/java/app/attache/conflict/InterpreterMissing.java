package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A meeting needs an interpreter and has none: hard. It needs one where that is stated, or where the heads of host and guest
 * have no language in common; where no head is named, the participants. Of a language only the tongue counts, not its
 * country: {@code en-GB} and {@code en-US} understand each other.
 *
 * <p>Nothing is said where interpretation is stated not to be needed, or where the languages of somebody who speaks for a side
 * are not stated: then nothing is known, and most people are entered without them.
 */
final class InterpreterMissing implements MeetingRule {

    private final Limits limits;

    InterpreterMissing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.INTERPRETER;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.PERSON));
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        Meeting meeting = judged.meeting();
        if (meeting.interpretation() == Interpretation.NOT_NEEDED || isInterpreted(meeting)) {
            return;
        }
        List<Person> hosts = Heads.speakers(judged, Attendance.Side.HOST);
        List<Person> guests = Heads.speakers(judged, Attendance.Side.GUEST);
        if (meeting.interpretation() == Interpretation.NEEDED || strangers(hosts, guests)) {
            found.accept(finding(meeting, hosts, guests));
        }
    }

    private static boolean isInterpreted(Meeting meeting) {
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.role() == Attendance.Role.INTERPRETER && attendance.present()) {
                return true;
            }
        }
        return false;
    }

    /** Whether both speak, and each language that the one side has, the other has not. */
    private static boolean strangers(List<Person> hosts, List<Person> guests) {
        if (hosts.isEmpty() || guests.isEmpty() || anyUnstated(hosts) || anyUnstated(guests)) {
            return false;
        }
        return !plainlyUnderstand(hosts, guests)
                && Collections.disjoint(tongues(hosts), tongues(guests));
    }

    private static boolean anyUnstated(List<Person> people) {
        for (Person person : people) {
            if (person.languages().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    // What almost all do, told without reading the tags.
    private static boolean plainlyUnderstand(List<Person> hosts, List<Person> guests) {
        for (Person host : hosts) {
            for (Person guest : guests) {
                for (String tag : host.languages()) {
                    if (guest.languages().contains(tag)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> tongues(List<Person> people) {
        Set<String> tongues = new HashSet<>();
        for (Person person : people) {
            for (String tag : person.languages()) {
                tongues.add(Locale.forLanguageTag(tag).getLanguage());
            }
        }
        return tongues;
    }

    private Finding finding(Meeting meeting, List<Person> hosts, List<Person> guests) {
        Grade grade = Grade.certain(limits.severity(kind()), meeting.status().tentative());
        List<Id<?>> subjects =
                Stream.concat(hosts.stream(), guests.stream()).<Id<?>>map(Person::id).toList();
        return Finding.of(
                kind(), grade, meeting.time().interval(), List.of(meeting.id()), subjects);
    }
}
