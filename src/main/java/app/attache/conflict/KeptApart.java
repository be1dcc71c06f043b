package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Separation;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two that must not meet are at one venue within the time that is to lie between them, or in one meeting: hard.
 *
 * <p>In whichever rooms: they meet at the door. A delegation is where a meeting in its programme is. A time between them that
 * is longer than a day counts as a day.
 */
final class KeptApart implements VenueRule {

    private final Severity severity;
    private final long least;

    KeptApart(Limits limits) {
        this.severity = limits.severity(kind());
        this.least = Moments.of(limits.apart());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.KEPT_APART;
    }

    @Override
    public Duration reach() {
        return Duration.ofDays(1);
    }

    @Override
    public List<Path> reads() {
        Path meeting = Path.from(Kind.VENUE).by(Kind.MEETING);
        return List.of(
                meeting.to(Kind.DELEGATION).by(Kind.SEPARATION),
                meeting.to(Kind.PERSON).by(Kind.SEPARATION));
    }

    @Override
    public void check(VenueDiary diary, int index, Consumer<Finding> found) {
        Timeline<Engagement> line = diary.engagements();
        Engagement later = line.get(index);
        if (!diary.ground().separated().mayBeAmong(later.parties())) {
            return;
        }
        for (Separation separation : of(later.meeting(), diary.ground().referrers())) {
            boolean one = isAt(separation.one(), later);
            boolean other = isAt(separation.other(), later);
            if (one && other) {
                found.accept(together(separation, later));
            } else if (one || other) {
                Id<?> absent = one ? separation.other() : separation.one();
                check(separation, absent, line, index, found);
            }
        }
    }

    private static Collection<Separation> of(Meeting meeting, Referrers referrers) {
        Collection<Separation> about = List.of();
        for (Id<Delegation> delegation : meeting.delegations()) {
            about = with(about, referrers.all(delegation, Separation.class));
        }
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.present()) {
                about = with(about, referrers.all(attendance.person(), Separation.class));
            }
        }
        return about;
    }

    // Almost nobody is kept apart, so that mostly nothing is made.
    private static Collection<Separation> with(Collection<Separation> some, List<Separation> more) {
        if (more.isEmpty()) {
            return some;
        }
        Collection<Separation> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private void check(
            Separation separation,
            Id<?> absent,
            Timeline<Engagement> line,
            int index,
            Consumer<Finding> found) {
        long buffer = Math.clamp(Moments.of(separation.buffer()), least, Moments.DAY);
        Engagement later = line.get(index);
        Reading b = later.reading().widenedBy(0, buffer);
        long moment = later.reading().earliest() - buffer;
        for (int i = line.lastReaching(index, moment); i >= 0; i = line.lastReaching(i, moment)) {
            Engagement earlier = line.get(i);
            Reading a = earlier.reading().widenedBy(0, buffer);
            if (a.mayOverlap(b) && isAt(absent, earlier) && !both(separation, earlier)) {
                Grade.of(
                                severity,
                                a.mustOverlap(b),
                                a.overlapsAsGiven(b),
                                true,
                                a.open() || b.open(),
                                earlier.tentative() || later.tentative())
                        .map(grade -> apart(separation, earlier, later, grade, buffer))
                        .ifPresent(found);
            }
        }
    }

    private static boolean both(Separation separation, Engagement engagement) {
        return isAt(separation.one(), engagement) && isAt(separation.other(), engagement);
    }

    private static boolean isAt(Id<?> party, Engagement engagement) {
        if (party.kind() == Kind.DELEGATION) {
            return engagement.meeting().delegations().contains(party);
        }
        for (Attendance attendance : engagement.meeting().attendances()) {
            if (attendance.person().equals(party)) {
                return attendance.present();
            }
        }
        return false;
    }

    private Finding together(Separation separation, Engagement engagement) {
        Reading reading = engagement.reading();
        return Finding.of(
                        kind(),
                        Grade.certain(severity, engagement.tentative()),
                        Moments.interval(reading.given(), reading.givenEnd()),
                        List.of(engagement.id()),
                        List.of(separation.one(), separation.other()))
                .onPart(separation.id().value());
    }

    private Finding apart(
            Separation separation, Engagement earlier, Engagement later, Grade grade, long buffer) {
        Reading a = earlier.reading();
        Reading b = later.reading();
        boolean inOrder = a.given() <= b.given();
        long over = inOrder ? a.givenEnd() : b.givenEnd();
        long begin = inOrder ? b.given() : a.given();
        return Finding.of(
                        kind(),
                        grade,
                        Moments.interval(Math.min(over, begin), Math.max(over, begin)),
                        List.of(earlier.id(), later.id()),
                        List.of(separation.one(), separation.other()))
                .onPart(separation.id().value())
                .by(
                        new Measure.Length(
                                Moments.duration(Math.max(0, begin - over)),
                                Moments.duration(buffer)));
    }
}
