package app.attache.conflict;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Revision;
import app.attache.programme.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * When, where or with whom something is, was changed so shortly before that people act on what they were told: soft, for
 * somebody should approve it.
 *
 * <p>It stands until the thing begins, and no longer than the time was to come that the change came late for; until the change
 * is taken back; or until each delegation whose programme it stands in has a later issue of its briefing for that day: then they
 * have been told. What is known of late changes comes from {@link Lately}.
 *
 * @param <T> the record of what is judged
 */
final class ShortNotice<T extends Entity> implements FactRule<T> {

    private final Kind subject;
    private final Severity severity;

    /** @param subject meetings, legs or movements */
    ShortNotice(Limits limits, Kind subject) {
        this.subject = subject;
        this.severity = limits.severity(kind());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.SHORT_NOTICE;
    }

    @Override
    public Kind subject() {
        return subject;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(subject).to(Kind.DELEGATION).by(Kind.REVISION));
    }

    @Override
    public void check(T fact, Ground ground, Consumer<Finding> found) {
        LateChanges late = ground.lately().of(fact.id());
        if (late.isEmpty() || ground.asOf() >= end(fact, late)) {
            return;
        }
        late.firstUntold(told(fact, ground))
                .filter(change ->
                        change.before().filter(before -> isTheSame(before, fact)).isEmpty())
                .map(_ ->
                        Finding.of(
                                        kind(),
                                        Grade.certain(severity, false),
                                        Lately.time(fact).orElseThrow().interval(),
                                        List.of(fact.id()),
                                        Lately.delegations(fact))
                                .by(new Measure.Moment(late.last())))
                .ifPresent(found);
    }

    @Override
    public void turns(T fact, Ground ground, LongConsumer moments) {
        LateChanges late = ground.lately().of(fact.id());
        if (!late.isEmpty()) {
            moments.accept(end(fact, late));
        }
    }

    private static long end(Entity fact, LateChanges late) {
        return Math.min(
                Moments.of(Lately.time(fact).orElseThrow().start()), Moments.of(late.until()));
    }

    // When the last of those in whose programme it stands was told last; empty when one never was.
    private static Optional<Instant> told(Entity fact, Ground ground) {
        LocalDate date = Lately.time(fact).orElseThrow().start().toLocalDate();
        List<Optional<Instant>> issues =
                Lately.delegations(fact).stream()
                        .map(delegation -> lastIssue(delegation, date, ground))
                        .toList();
        return issues.stream().allMatch(Optional::isPresent)
                ? issues.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Optional<Instant> lastIssue(
            Id<Delegation> delegation, LocalDate date, Ground ground) {
        return ground.referrers()
                .of(delegation, Revision.class)
                .filter(revision -> revision.date().equals(date))
                .map(Revision::issued)
                .max(Comparator.naturalOrder());
    }

    // In what people act on: when, where, with whom, and whether at all.
    private static boolean isTheSame(Entity before, Entity after) {
        return switch (before) {
            case Meeting was when after instanceof Meeting is ->
                    was.status() != Status.CANCELLED
                            && was.time().equals(is.time())
                            && was.place().equals(is.place())
                            && standsAlike(was, is)
                            && people(was).equals(people(is));
            case Leg was when after instanceof Leg is ->
                    was.status() != Status.CANCELLED
                            && was.time().equals(is.time())
                            && was.origin().equals(is.origin())
                            && was.destination().equals(is.destination())
                            && was.callLead().equals(is.callLead())
                            && Set.copyOf(was.manifest()).equals(Set.copyOf(is.manifest()));
            case Movement was when after instanceof Movement is ->
                    was.status() != Status.CANCELLED
                            && was.time().equals(is.time())
                            && was.from().equals(is.from())
                            && was.to().equals(is.to())
                            && Set.copyOf(was.people()).equals(Set.copyOf(is.people()));
            default -> false;
        };
    }

    private static boolean standsAlike(Meeting was, Meeting is) {
        return Set.copyOf(was.delegations()).equals(Set.copyOf(is.delegations()));
    }

    private static Set<Id<?>> people(Meeting meeting) {
        return meeting.present().collect(Collectors.toSet());
    }
}
