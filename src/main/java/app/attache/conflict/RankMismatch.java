package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Rank;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where two sides meet as equals, the ranks of their heads differ by more than allowed: soft.
 *
 * <p>Protocol pairs counterparts in bilateral talks, tête-à-têtes and plenaries; a courtesy call is paid upwards, and a
 * guest of the highest rank sees ministers and leaders of parties all day, so other forms are not judged. Of several
 * principals the highest counts. A head without an office has no rank to compare.
 */
final class RankMismatch implements MeetingRule {

    private static final Set<Format> AMONG_EQUALS =
            EnumSet.of(
                    Format.BILATERAL,
                    Format.EXPANDED_BILATERAL,
                    Format.TETE_A_TETE,
                    Format.PLENARY);

    private final Limits limits;

    RankMismatch(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.RANK_MISMATCH;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.PERSON));
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        Meeting meeting = judged.meeting();
        if (!AMONG_EQUALS.contains(meeting.format())) {
            return;
        }
        List<Person> hosts = Heads.principals(judged, Attendance.Side.HOST);
        List<Person> guests = Heads.principals(judged, Attendance.Side.GUEST);
        if (hosts.isEmpty() || guests.isEmpty()) {
            return;
        }
        Person host = highest(hosts);
        Person guest = highest(guests);
        if (host.rank() == Rank.PRIVATE || guest.rank() == Rank.PRIVATE) {
            return;
        }
        int steps = host.rank().stepsTo(guest.rank());
        if (steps > limits.rankDifference()) {
            found.accept(
                    Finding.of(
                                    kind(),
                                    Grade.certain(
                                            limits.severity(kind()), meeting.status().tentative()),
                                    meeting.time().interval(),
                                    List.of(meeting.id()),
                                    List.of(host.id(), guest.id()))
                            .by(new Measure.Count(steps, limits.rankDifference())));
        }
    }

    // The first of several of one rank, who sits higher.
    private static Person highest(List<Person> heads) {
        Person highest = heads.getFirst();
        for (Person head : heads) {
            highest = head.rank().compareTo(highest.rank()) < 0 ? head : highest;
        }
        return highest;
    }
}
