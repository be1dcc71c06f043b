package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.itinerary.fit.FitFailure;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitResult;
import app.attache.itinerary.fit.FitWishes;
import app.attache.itinerary.fit.RepairDay;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search for arrangements that goes on beside everything else. */
class FitJobTest {

    private static final Interval VISIT =
            new Interval(
                    Instant.parse("2025-02-03T12:00:00Z"), Instant.parse("2025-02-07T02:00:00Z"));
    private static final FitWishes ALL = FitWishes.of(Id.delegation("d1"), VISIT);

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.temporary(OpenOptions.of("A. Planner"));
        workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
        Wish wish =
                Wish.draft(Id.wish("again"), "Once more", Duration.ofHours(1), Id.delegation("d1"))
                        .place(new Place.AtVenue(Id.venue("blair-house")))
                        .build();
        workspace.apply(TypicalVisit.change("Wish", new Edit.Added(wish)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void itTellsHowFarItIsAndWritesNothing() {
        Programme before = workspace.current().programme();
        ConcurrentLinkedQueue<FitProgress> told = new ConcurrentLinkedQueue<>();

        FitResult result = workspace.fit(ALL, Texts.english(), told::add).result();

        assertThat(result.end()).isEqualTo(FitResult.End.PROVEN);
        assertThat(result.best().placed()).hasSize(1);
        assertThat(told)
                .extracting(FitProgress::phase)
                .containsSubsequence(
                        FitProgress.Phase.TRYING,
                        FitProgress.Phase.ARRANGING,
                        FitProgress.Phase.ALTERNATIVES);
        assertThat(workspace.current().programme()).isSameAs(before);
        assertThat(workspace.drafts().list()).isEmpty();
    }

    @Test
    void theDraftThatIsKeptOfItIsAppliedAndTakenBackAsOneStep() {
        Programme before = workspace.current().programme();
        FitResult result = workspace.fit(ALL, Texts.english(), _ -> {}).result();

        PlanDraft draft = workspace.drafts().keep(result.best().plan(), "One more");
        workspace.drafts().apply(draft);

        assertThat(workspace.current().programme()).isEqualTo(result.best().plan().after());
        workspace.undo();
        assertThat(workspace.current().programme()).isEqualTo(before);
    }

    @Test
    void whoeverIsInterruptedWhileWaitingGetsTheBestSoFar() throws InterruptedException {
        CountDownLatch trying = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        FitJob job =
                workspace.fit(
                        ALL,
                        Texts.english(),
                        _ -> {
                            trying.countDown();
                            await(interrupted);
                        });
        List<FitResult> results = new CopyOnWriteArrayList<>();
        Thread waiting = Thread.ofVirtual().start(() -> results.add(job.result()));
        trying.await();
        waiting.interrupt();
        job.stop();
        interrupted.countDown();
        waiting.join();

        assertThat(results).hasSize(1);
        assertThat(results.getFirst().end()).isEqualTo(FitResult.End.STOPPED);
        assertThat(job.done()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aQuestionAboutWhatIsNotThereFails() {
        FitJob unknown =
                workspace.fit(
                        ALL.withWishes(List.of(Id.wish("nobodys"))), Texts.english(), _ -> {});
        FitJob punctual =
                workspace.fit(
                        RepairDay.of(
                                Id.meeting("e6"),
                                workspace.current().programme().get(Id.meeting("e6")).time().end()),
                        Texts.english(),
                        _ -> {});

        assertThatExceptionOfType(FitFailure.Unknown.class).isThrownBy(unknown::result);
        assertThatExceptionOfType(FitFailure.NotLate.class).isThrownBy(punctual::result);
    }
}
