package app.attache.bench;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirectorFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import app.attache.bench.OverlapData.Pair;
import app.attache.bench.OverlapData.Taking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Timefold's score of the two overlap rules, kept up incrementally as its solver does it between two moves. Its constraint
 * streams are as its guide writes them: unique pairs of one resource that overlap.
 */
public final class TimefoldPeer implements AutoCloseable {

    private final ScoreDirectorFactory<Year, SimpleScore> factory;
    private final Year year;
    private final InnerScoreDirector<Year, SimpleScore> director;
    private final Map<String, List<Use>> byMeeting = new HashMap<>();

    /** What is taken, with its start for the solver to choose. */
    @PlanningEntity
    public static final class Use {

        @PlanningId public Long id;
        private String resource;
        private String meeting;
        private long length;
        @PlanningVariable public Long start;

        public Use() {}

        Use(long id, Taking taking) {
            this.id = id;
            this.resource = taking.resource();
            this.meeting = taking.meeting();
            this.start = taking.from();
            this.length = taking.to() - taking.from();
        }

        String resource() {
            return resource;
        }

        Long start() {
            return start;
        }

        Long end() {
            return start + length;
        }
    }

    /** All that is taken. */
    @PlanningSolution
    public static final class Year {

        @PlanningEntityCollectionProperty public List<Use> uses = new ArrayList<>();

        @ValueRangeProvider public List<Long> starts = new ArrayList<>();

        @PlanningScore public SimpleScore score;

        public Year() {}
    }

    /** The two rules; a clash costs one. */
    public static final class Rules implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                rule(factory, "person:", "Person double-booked"),
                rule(factory, "venue:", "Venue double-booked")
            };
        }

        private static Constraint rule(ConstraintFactory factory, String prefix, String name) {
            return factory.forEach(Use.class)
                    .filter(use -> use.resource().startsWith(prefix))
                    .join(
                            factory.forEach(Use.class)
                                    .filter(use -> use.resource().startsWith(prefix)),
                            Joiners.equal(Use::resource),
                            Joiners.lessThan(use -> use.id),
                            Joiners.overlapping(Use::start, Use::end))
                    .penalize(SimpleScore.ONE)
                    .asConstraint(name);
        }
    }

    /** @param moved by how many seconds a meeting may be moved, which the solver wants to know beforehand */
    TimefoldPeer(OverlapData data, long moved) {
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(Year.class)
                        .withEntityClasses(Use.class)
                        .withConstraintProviderClass(Rules.class);
        factory = new DefaultSolverFactory<Year>(config).getScoreDirectorFactory();
        year = new Year();
        for (Taking taking : data.takings()) {
            Use use = new Use(year.uses.size(), taking);
            year.uses.add(use);
            byMeeting.computeIfAbsent(use.meeting, _ -> new ArrayList<>()).add(use);
        }
        year.uses.stream()
                .flatMap(use -> Stream.of(use.start, use.start + moved))
                .distinct()
                .forEach(year.starts::add);
        director = factory.buildScoreDirector();
        director.setWorkingSolution(year);
        director.calculateScore();
    }

    /** All pairs, from a score that explains itself. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        try (InnerScoreDirector<Year, SimpleScore> explaining =
                factory.createScoreDirectorBuilder()
                        .withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED)
                        .build()) {
            explaining.setWorkingSolution(year);
            explaining.calculateScore();
            explaining.getConstraintMatchTotalMap().values().stream()
                    .flatMap(total -> total.getConstraintMatchSet().stream())
                    .map(match -> (DefaultConstraintJustification) match.getJustification())
                    .forEach(clash -> {
                        Use one = (Use) clash.getFacts().getFirst();
                        Use other = (Use) clash.getFacts().getLast();
                        boolean inOrder = one.meeting.compareTo(other.meeting) < 0;
                        pairs.add(
                                new Pair(
                                        one.resource,
                                        inOrder ? one.meeting : other.meeting,
                                        inOrder ? other.meeting : one.meeting));
                    });
        }
        return pairs;
    }

    /** The score from nothing: how many clashes there are, negative. */
    long full() {
        try (InnerScoreDirector<Year, SimpleScore> fresh = factory.buildScoreDirector()) {
            fresh.setWorkingSolution(year);
            return fresh.calculateScore().raw().score();
        }
    }

    /** Moves a meeting by so many seconds, and brings the score up to date. */
    long edit(String meeting, long seconds) {
        for (Use use : byMeeting.get(meeting)) {
            director.beforeVariableChanged(use, "start");
            use.start += seconds;
            director.afterVariableChanged(use, "start");
        }
        director.triggerVariableListeners();
        return director.calculateScore().raw().score();
    }

    @Override
    public void close() {
        director.close();
    }
}
