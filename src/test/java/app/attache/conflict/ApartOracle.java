package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import app.attache.programme.Venue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds who comes too close to whom, slowly: of every two that are to be kept apart it compares every two meetings, whatever
 * their times may mean. For programmes on the quarter of an hour, by the default limits.
 */
final class ApartOracle {

    private static final long LEAST = 30;
    private static final long MOST = 24 * 60;

    private final Programme programme;
    private final Set<String> found = new TreeSet<>();

    private ApartOracle(Programme programme) {
        this.programme = programme;
    }

    /** Of a finding what the oracle tells. */
    static String line(Finding finding) {
        return finding.severity()
                + " "
                + finding.verdict()
                + " "
                + finding.items().stream().map(Id::toString).sorted().toList()
                + " "
                + finding.part();
    }

    static Set<String> found(Programme programme) {
        ApartOracle oracle = new ApartOracle(programme);
        List<Meeting> meetings = programme.meetings().stream().filter(Oracle::judged).toList();
        for (Separation separation : programme.all(Separation.class)) {
            for (Meeting one : meetings) {
                oracle.together(separation, one);
                meetings.stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0)
                        .forEach(other -> oracle.near(separation, one, other));
            }
        }
        return oracle.found;
    }

    private void together(Separation separation, Meeting meeting) {
        if (both(separation, meeting) && programme.venueOf(meeting.place()).isPresent()) {
            boolean soft = meeting.status().tentative();
            Oracle.judged(true, true, true, soft)
                    .ifPresent(judged -> add(judged, separation, meeting));
        }
    }

    private void near(Separation separation, Meeting one, Meeting other) {
        Optional<Venue> venue = programme.venueOf(one.place());
        boolean meet =
                isAt(separation.one(), one) && isAt(separation.other(), other)
                        || isAt(separation.other(), one) && isAt(separation.one(), other);
        if (!meet
                || venue.isEmpty()
                || !venue.equals(programme.venueOf(other.place()))
                || both(separation, one)
                || both(separation, other)) {
            return;
        }
        long apart = Math.clamp(separation.buffer().toMinutes(), LEAST, MOST);
        long a = Oracle.length(one.time());
        long b = Oracle.length(other.time());
        Oracle.judge(
                        one.time(),
                        other.time(),
                        (x, y) -> y - (x + a) < apart && x - (y + b) < apart,
                        one.status().tentative() || other.status().tentative())
                .ifPresent(judged -> add(judged, separation, one, other));
    }

    private void add(Oracle.Judged judged, Separation separation, Meeting... meetings) {
        found.add(
                judged.severity()
                        + " "
                        + judged.verdict()
                        + " "
                        + Stream.of(meetings).map(it -> it.id().toString()).sorted().toList()
                        + " "
                        + separation.id().value());
    }

    private boolean both(Separation separation, Meeting meeting) {
        return isAt(separation.one(), meeting) && isAt(separation.other(), meeting);
    }

    private boolean isAt(Id<?> party, Meeting meeting) {
        return meeting.delegations().contains(party)
                || programme.all(Person.class).stream()
                        .map(Person::id)
                        .filter(party::equals)
                        .anyMatch(person -> Oracle.attends(person, meeting));
    }
}
