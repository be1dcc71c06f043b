package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.RuleSettings;
import app.attache.programme.Status;
import app.attache.programme.TimeLimit;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is due at a moment, slowly: of each thing that is planned it goes through every step that was ever made. For
 * programmes on the quarter of an hour; holds by the limits given, late changes by those that each step found or set.
 */
public final class DueOracle {

    /** The kinds that it finds. */
    public static final Set<FindingKind> KINDS =
            EnumSet.of(FindingKind.UNCONFIRMED_HOLD, FindingKind.SHORT_NOTICE);

    private final Programme programme;
    private final Instant now;
    private final List<ChangeSet> steps;

    private DueOracle(Programme programme, Instant now, List<ChangeSet> steps) {
        this.programme = programme;
        this.now = now;
        this.steps = steps;
    }

    /** Of a finding what the oracle tells. */
    public static String line(Finding finding) {
        return finding.kind()
                + " "
                + finding.severity()
                + " "
                + finding.verdict()
                + " "
                + finding.items()
                + (finding.kind() == FindingKind.SHORT_NOTICE ? " " + finding.measure() : "");
    }

    /** What is due in {@code programme}, which {@code steps} made. */
    public static Set<String> found(Programme programme, Instant now, List<ChangeSet> steps) {
        DueOracle oracle = new DueOracle(programme, now, steps);
        Set<String> found = new TreeSet<>();
        Stream.of(Meeting.class, Leg.class, Movement.class)
                .flatMap(type -> programme.all(type).stream())
                .filter(fact -> status(fact) != Status.CANCELLED)
                .filter(fact -> now.isBefore(time(fact).start().toInstant()))
                .forEach(fact -> {
                    oracle.hold(fact).ifPresent(found::add);
                    oracle.notice(fact).ifPresent(found::add);
                });
        return found;
    }

    private Optional<String> hold(Entity fact) {
        TimeSpan time = time(fact);
        if (time.certainty() == Certainty.TO_BE_CONFIRMED || !status(fact).tentative()) {
            return Optional.empty();
        }
        long limit = now.plus(Limits.of(programme).hold()).getEpochSecond() / 60;
        return Oracle.judged(
                        Oracle.starts(time).allMatch(start -> start <= limit),
                        Oracle.start(time) <= limit,
                        !Oracle.open(time) && Oracle.starts(time).anyMatch(s -> s <= limit),
                        true)
                .map(judged ->
                        FindingKind.UNCONFIRMED_HOLD
                                + " "
                                + judged.severity()
                                + " "
                                + judged.verdict()
                                + " "
                                + List.of(fact.id()));
    }

    private record Late(Optional<Entity> before, Instant at) {}

    private Optional<String> notice(Entity fact) {
        List<Late> run = new ArrayList<>();
        Instant end = Instant.MIN;
        Duration freeze = Duration.ofHours(24);
        for (ChangeSet step : steps) {
            Instant at = step.origin().at();
            for (Edit edit : step.edits()) {
                if (edit.id().equals(RuleSettings.ID)) {
                    freeze =
                            edit.is()
                                    .map(is -> ((RuleSettings) is).time(TimeLimit.FREEZE))
                                    .orElse(Duration.ofHours(24));
                }
            }
            for (Edit edit : step.edits()) {
                if (!edit.id().equals(fact.id()) || bringsInDelegations(step, edit)) {
                    continue;
                }
                for (Entity side : sides(edit)) {
                    Instant start = time(side).start().toInstant();
                    Duration left = Duration.between(at, start);
                    if (left.isPositive() && left.compareTo(freeze) <= 0) {
                        if (!at.isBefore(end)) {
                            run.clear();
                            end = Instant.MIN;
                        }
                        if (run.isEmpty() || !run.getLast().at().equals(at)) {
                            run.add(new Late(edit.was().map(was -> was), at));
                        }
                        end = end.isAfter(start) ? end : start;
                    }
                }
            }
        }
        if (run.isEmpty() || !now.isBefore(end)) {
            return Optional.empty();
        }
        Instant last = run.getLast().at();
        return run.stream()
                .filter(late -> !everybodyWasToldSince(late.at(), fact))
                .findFirst()
                .filter(late -> !late.before().map(DueOracle::actedOn).equals(wanted(fact)))
                .map(_ ->
                        FindingKind.SHORT_NOTICE
                                + " SOFT CERTAIN "
                                + List.of(fact.id())
                                + " "
                                + new Measure.Moment(last));
    }

    private static Optional<List<Object>> wanted(Entity fact) {
        return Optional.of(actedOn(fact));
    }

    private static List<Entity> sides(Edit edit) {
        List<Entity> sides = new ArrayList<>();
        edit.was().ifPresent(sides::add);
        edit.is().ifPresent(sides::add);
        return sides;
    }

    private static boolean bringsInDelegations(ChangeSet step, Edit edit) {
        return edit.was().isEmpty()
                && delegations(edit.is().orElseThrow()).stream()
                        .allMatch(delegation ->
                                step.edits().stream()
                                        .anyMatch(other ->
                                                other.id().equals(delegation)
                                                        && other.was().isEmpty()));
    }

    private boolean everybodyWasToldSince(Instant moment, Entity fact) {
        return !delegations(fact).isEmpty()
                && delegations(fact).stream()
                        .allMatch(delegation ->
                                programme.all(Revision.class).stream()
                                        .anyMatch(issue ->
                                                issue.delegation().equals(delegation)
                                                        && issue.date()
                                                                .equals(
                                                                        time(fact)
                                                                                .start()
                                                                                .toLocalDate())
                                                        && !issue.issued().isBefore(moment)));
    }

    private static List<Object> actedOn(Entity fact) {
        return switch (fact) {
            case Meeting it ->
                    List.of(
                            it.status() == Status.CANCELLED,
                            it.time(),
                            it.place(),
                            Set.copyOf(it.delegations()),
                            it.present().collect(Collectors.toSet()));
            case Leg it ->
                    List.of(
                            it.status() == Status.CANCELLED,
                            it.time(),
                            it.origin(),
                            it.destination(),
                            it.callLead(),
                            Set.copyOf(it.manifest()));
            case Movement it ->
                    List.of(
                            it.status() == Status.CANCELLED,
                            it.time(),
                            it.from(),
                            it.to(),
                            Set.copyOf(it.people()));
            default -> throw new IllegalArgumentException(fact.id().toString());
        };
    }

    private static List<Id<Delegation>> delegations(Entity fact) {
        return switch (fact) {
            case Meeting it -> it.delegations();
            case Leg it -> List.of(it.delegation());
            case Movement it -> List.of(it.delegation());
            default -> throw new IllegalArgumentException(fact.id().toString());
        };
    }

    private static TimeSpan time(Entity fact) {
        return switch (fact) {
            case Meeting it -> it.time();
            case Leg it -> it.time();
            case Movement it -> it.time();
            default -> throw new IllegalArgumentException(fact.id().toString());
        };
    }

    private static Status status(Entity fact) {
        return switch (fact) {
            case Meeting it -> it.status();
            case Leg it -> it.status();
            case Movement it -> it.status();
            default -> throw new IllegalArgumentException(fact.id().toString());
        };
    }
}
