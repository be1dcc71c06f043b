package app.attache.itinerary.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.itinerary.Plan;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is promised of every arrangement, held to made-up days. */
class FitProperties {

    @Property(tries = 12)
    void theBestIsTheBestOfAllArrangements(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = WishfulVisit.make(random, 1 + random.nextInt(3), 2);
        FitWishes request = WishfulVisit.onFriday(MayMove.values()[random.nextInt(3)]);

        FitResult result = fit(programme, request, new Halt());

        assertThat(result.end()).isEqualTo(FitResult.End.PROVEN);
        assertThat(result.best().score())
                .isEqualTo(new EveryArrangement(WishfulVisit.planner(programme), request).best());
    }

    @Property(tries = 12)
    void everyAlternativeIsAPlanThatBringsNothingHardAndCanBeTakenBack(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = WishfulVisit.make(random, 4, 4);
        FitWishes request =
                WishfulVisit.onFriday(MayMove.values()[random.nextInt(3)])
                        .withStep(Duration.ofMinutes(30))
                        .withEffort(Effort.USUAL.withSteps(2_000));

        FitResult result = fit(programme, request, new Halt());

        assertThat(result.alternatives()).hasSizeBetween(1, 3);
        for (Alternative alternative : result.alternatives()) {
            assertStands(programme, alternative);
        }
        assertThat(result.best().score())
                .isLessThanOrEqualTo(result.alternatives().getLast().score());
        assertThat(fit(programme, request, new Halt()).alternatives())
                .extracting(alternative -> alternative.plan().changeSet())
                .isEqualTo(
                        result.alternatives().stream()
                                .map(alternative -> alternative.plan().changeSet())
                                .toList());
    }

    @Property(tries = 12)
    void stoppedAtAnyMomentItKeepsWhatStands(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = WishfulVisit.make(random, 3, 4);
        FitWishes request = WishfulVisit.onFriday(MayMove.ALL).withStep(Duration.ofMinutes(30));
        Halt halt = new Halt();
        AtomicInteger told = new AtomicInteger(random.nextInt(14));

        FitResult result =
                new Fitter(WishfulVisit.planner(programme))
                        .fit(
                                request,
                                halt,
                                _ -> {
                                    if (told.getAndDecrement() == 0) {
                                        halt.stop();
                                    }
                                });

        assertThat(result.end())
                .isEqualTo(told.get() < 0 ? FitResult.End.STOPPED : FitResult.End.PROVEN);
        assertStands(programme, result.best());
    }

    @Property(tries = 12)
    void aRepairedDayHasNoClashThatTheDelayAloneDoesNotBring(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = WishfulVisit.make(random, 5, 0);
        Meeting late = programme.meetings().getFirst();
        RepairDay request =
                RepairDay.of(late.id(), late.time().end().plusMinutes(5 + random.nextInt(120)))
                        .withStep(Duration.ofMinutes(15));

        FitResult result =
                new Fitter(WishfulVisit.planner(programme)).fit(request, new Halt(), _ -> {});

        Set<String> anyway = EveryArrangement.hard(programme);
        anyway.addAll(EveryArrangement.hard(onlyLate(programme, late, request.end())));
        for (Alternative alternative : result.alternatives()) {
            assertThat(anyway).containsAll(EveryArrangement.hard(alternative.plan().after()));
            assertTakenBack(programme, alternative.plan());
            assertThat(alternative.plan().after().get(late.id()).time().end())
                    .isEqualTo(request.end());
        }
    }

    /** The day with the delay and nothing else at a known time. */
    private static Programme onlyLate(Programme programme, Meeting late, ZonedDateTime end) {
        List<Meeting> meetings =
                programme.meetings().stream()
                        .map(meeting ->
                                meeting.id().equals(late.id())
                                        ? meeting.withTime(
                                                TimeSpan.fixed(meeting.time().start(), end))
                                        : BoardMaker.opened(meeting))
                        .toList();
        return new Trying(programme, ConflictIndex.of(programme)).with(meetings).programme();
    }

    private static FitResult fit(Programme programme, FitWishes request, Halt halt) {
        return new Fitter(WishfulVisit.planner(programme)).fit(request, halt, _ -> {});
    }

    private static void assertStands(Programme programme, Alternative alternative) {
        Plan plan = alternative.plan();
        assertThat(EveryArrangement.hard(programme))
                .containsAll(EveryArrangement.hard(plan.after()));
        assertTakenBack(programme, plan);
    }

    private static void assertTakenBack(Programme programme, Plan plan) {
        assertThat(plan.conflictsAfter().findings())
                .isEqualTo(ConflictIndex.of(plan.after()).findings());
        Programme applied = programme.apply(plan.changeSet());
        assertThat(applied).isEqualTo(plan.after());
        Origin undo = new Origin("Undo", "", "A. Planner", Instant.EPOCH);
        assertThat(applied.apply(plan.changeSet().inverse(undo))).isEqualTo(programme);
    }
}
