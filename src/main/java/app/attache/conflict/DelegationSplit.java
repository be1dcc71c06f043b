package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * A delegation has a meeting in a city where its head then is not, or fewer than half of its members are: soft, for somebody
 * can be named to lead it.
 *
 * <p>A head who is in the city and sends others is no matter of this rule, and where an acting head is there the meeting is
 * led, whoever else is not. Support, security and press make no quorum. A delegation that travels as one is never divided, nor
 * is one of which nobody is there. Of a head who is to sit in the meeting {@link OutsideStay} speaks.
 */
final class DelegationSplit implements MeetingRule {

    private final Severity severity;

    DelegationSplit(Limits limits) {
        this.severity = limits.severity(kind());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.DELEGATION_SPLIT;
    }

    @Override
    public List<Path> reads() {
        Path meeting = Path.from(Kind.MEETING);
        Path member = meeting.to(Kind.DELEGATION).to(Kind.PERSON);
        return List.of(
                meeting.to(Kind.VENUE),
                meeting.to(Kind.DELEGATION).by(Kind.LEG),
                member.by(Kind.LEG).to(Kind.VENUE),
                member.by(Kind.DELEGATION).by(Kind.STAY),
                member.by(Kind.DELEGATION).by(Kind.LEG).to(Kind.VENUE));
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        City city = judged.city();
        Engagement engagement = judged.engagement();
        Ground ground = judged.ground();
        if (city == null || engagement == null) {
            return;
        }
        for (Id<Delegation> id : judged.meeting().delegations()) {
            if (ground.travels().mayBeDivided(id)) {
                Delegation delegation = ground.programme().get(id);
                check(delegation, engagement, Town.of(city), ground).ifPresent(found);
            }
        }
    }

    private Optional<Finding> check(
            Delegation delegation, Engagement engagement, Town town, Ground ground) {
        return delegation
                .head()
                .map(Membership::person)
                .filter(head ->
                        engagement.meeting().attendances().stream()
                                .noneMatch(attendance -> attendance.person().equals(head)))
                .flatMap(head ->
                        grade(
                                        engagement,
                                        start ->
                                                isAway(head, engagement, start, town, ground)
                                                        && isAnybodyHere(
                                                                delegation,
                                                                engagement,
                                                                start,
                                                                town,
                                                                ground)
                                                        && !isLed(
                                                                delegation,
                                                                engagement,
                                                                start,
                                                                town,
                                                                ground))
                                .map(grade ->
                                        finding(engagement, grade, List.of(delegation.id(), head))))
                .or(() -> checkQuorum(delegation, engagement, town, ground));
    }

    private Optional<Finding> checkQuorum(
            Delegation delegation, Engagement engagement, Town town, Ground ground) {
        List<Id<Person>> members =
                delegation.members().stream()
                        .filter(DelegationSplit::counts)
                        .map(Membership::person)
                        .toList();
        LongPredicate lacks =
                start -> {
                    int here = here(members, engagement, start, town, ground);
                    return here > 0
                            && 2 * here < members.size()
                            && !isLed(delegation, engagement, start, town, ground);
                };
        return grade(engagement, lacks)
                .map(grade ->
                        finding(engagement, grade, List.of(delegation.id()))
                                .by(
                                        new Measure.Count(
                                                here(
                                                        members,
                                                        engagement,
                                                        engagement.reading().given(),
                                                        town,
                                                        ground),
                                                (members.size() + 1) / 2)));
    }

    private static boolean isLed(
            Delegation delegation, Engagement engagement, long start, Town town, Ground ground) {
        return delegation.members().stream()
                .filter(member -> member.duty() == Membership.Duty.ACTING_HEAD)
                .anyMatch(member -> !isAway(member.person(), engagement, start, town, ground));
    }

    private static boolean isAnybodyHere(
            Delegation delegation, Engagement engagement, long start, Town town, Ground ground) {
        return delegation.members().stream()
                .map(Membership::person)
                .anyMatch(member -> !isAway(member, engagement, start, town, ground));
    }

    private static boolean counts(Membership member) {
        return switch (member.duty()) {
            case PRINCIPAL, HEAD_OF_DELEGATION, ACTING_HEAD, MEMBER -> true;
            case SUPPORT, SECURITY, PRESS -> false;
        };
    }

    private static int here(
            List<Id<Person>> members, Engagement engagement, long start, Town town, Ground ground) {
        return (int)
                members.stream()
                        .filter(member -> !isAway(member, engagement, start, town, ground))
                        .count();
    }

    private static boolean isAway(
            Id<Person> person, Engagement engagement, long start, Town town, Ground ground) {
        long end = start + engagement.reading().length();
        Whereabouts whereabouts = ground.travels().remembered(person);
        return whereabouts.underway(start, end)
                || whereabouts.awayFrom(town, start, end, Sojourn.Width.GIVEN) != null;
    }

    private Optional<Grade> grade(Engagement engagement, LongPredicate fails) {
        Reading reading = engagement.reading();
        boolean asGiven = fails.test(reading.given());
        boolean early = reading.isExact() ? asGiven : fails.test(reading.earliest());
        boolean late = reading.isExact() ? asGiven : fails.test(reading.latest());
        return Grade.of(
                severity,
                asGiven && early && late,
                asGiven,
                early || late,
                reading.open(),
                engagement.tentative());
    }

    private Finding finding(Engagement engagement, Grade grade, List<Id<?>> subjects) {
        Reading reading = engagement.reading();
        return Finding.of(
                kind(),
                grade,
                Moments.interval(reading.given(), reading.givenEnd()),
                List.of(engagement.id()),
                subjects);
    }
}
