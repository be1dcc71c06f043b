package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two meetings of the same principals on the same day have similar titles, and so may be one, written down twice: worth
 * knowing.
 *
 * <p>It happens when two people plan, or when a plan is taken over from the other side. Titles are similar as
 * {@link TitleWords} says. The day is the date on the clocks of the places, so that what is near midnight is not the same day
 * elsewhere.
 */
final class Duplicate implements PersonRule {

    /** Two places may have the same date on their clocks for so long. */
    private static final long A_DATE = 2 * Moments.DAY + Moments.DAY / 4;

    private final Severity severity;

    Duplicate(Limits limits) {
        this.severity = limits.severity(kind());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.DUPLICATE;
    }

    @Override
    public Duration reach() {
        return Moments.duration(A_DATE);
    }

    // Of its principals only the first by id has the pair found.
    @Override
    public void check(PersonDiary diary, int index, Consumer<Finding> found) {
        Timeline<Engagement> line = diary.engagements();
        Engagement later = line.get(index);
        if (!diary.person().equals(later.lead())) {
            return;
        }
        long since = line.start(index) - A_DATE;
        for (int i = index - 1; i >= 0 && line.start(i) >= since; i--) {
            Engagement earlier = line.get(i);
            if (earlier.day() == later.day()
                    && earlier.principals() == later.principals()
                    && diary.person().equals(earlier.lead())
                    && similar(earlier.meeting(), later.meeting())) {
                found.accept(finding(earlier, later));
            }
        }
    }

    private static boolean similar(Meeting one, Meeting other) {
        return haveSamePrincipals(one, other)
                && TitleWords.of(one.title()).similar(TitleWords.of(other.title()));
    }

    // Each person is named once, so it is enough to look for those of the one in the other and to
    // count.
    private static boolean haveSamePrincipals(Meeting one, Meeting other) {
        int missing = 0;
        for (Attendance attendance : other.attendances()) {
            missing += isPrincipal(attendance) ? 1 : 0;
        }
        for (Attendance attendance : one.attendances()) {
            if (isPrincipal(attendance)) {
                if (!isPrincipal(attendance.person(), other)) {
                    return false;
                }
                missing--;
            }
        }
        return missing == 0;
    }

    private static boolean isPrincipal(Id<Person> person, Meeting meeting) {
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.person().equals(person)) {
                return isPrincipal(attendance);
            }
        }
        return false;
    }

    private static boolean isPrincipal(Attendance attendance) {
        return attendance.role() == Attendance.Role.PRINCIPAL && attendance.present();
    }

    private static List<Id<Person>> principals(Meeting meeting) {
        return meeting.attendances().stream()
                .filter(Duplicate::isPrincipal)
                .map(Attendance::person)
                .sorted()
                .toList();
    }

    private Finding finding(Engagement earlier, Engagement later) {
        Reading a = earlier.reading();
        Reading b = later.reading();
        return Finding.of(
                kind(),
                Grade.certain(severity, earlier.tentative() || later.tentative()),
                Moments.interval(
                        Math.min(a.given(), b.given()), Math.max(a.givenEnd(), b.givenEnd())),
                List.of(earlier.id(), later.id()),
                principals(later.meeting()));
    }
}
