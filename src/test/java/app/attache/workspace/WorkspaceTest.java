package app.attache.workspace;

import static app.attache.programme.TypicalVisit.PRESS;
import static app.attache.programme.TypicalVisit.PROGRAMME;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.ChangeRefused;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The door to a file: what is changed is kept, told, and can be taken back. */
class WorkspaceTest {

    private static final Instant NOW = Instant.parse("2025-02-03T09:00:00Z");
    private static final OpenOptions OPTIONS =
            OpenOptions.of("A. Planner").withClock(InstantSource.fixed(NOW));

    private static final ChangeSet EVERYTHING =
            TypicalVisit.change("Enter the visit", addingAll(PROGRAMME));
    private static final ChangeSet LATER =
            TypicalVisit.change(
                    "Move the talks",
                    new Edit.Replaced(
                            TALKS,
                            TALKS.withTime(
                                    TALKS.time().startingAt(TALKS.time().start().plusHours(1)))));
    private static final ChangeSet RENAMED =
            TypicalVisit.change(
                    "Rename the press conference",
                    new Edit.Replaced(PRESS, PRESS.withTitle("Press")));

    @TempDir Path folder;

    @Test
    void theFactsAreSeenBeforeTheyAreChecked() {
        Path file = folder.resolve("seen");
        try (Workspace workspace = Workspace.open(file, OPTIONS)) {
            workspace.importProgramme(VisitFiles.washington(), "Import");
        }
        List<Snapshot> seen = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file, OPTIONS, seen::add)) {
            assertThat(seen).hasSize(1);
            assertThat(seen.getFirst().checked()).isFalse();
            assertThat(seen.getFirst().programme()).isEqualTo(workspace.current().programme());
            assertThat(workspace.current().checked()).isTrue();
            assertThat(workspace.current().conflicts().findings()).isNotEmpty();
        }
    }

    @Test
    void aPreviewShowsWhatAChangeWouldDoAndWritesNothing() {
        try (Workspace workspace = open()) {
            Preview preview = workspace.preview(EVERYTHING);

            assertThat(preview.after().programme()).isEqualTo(PROGRAMME);
            assertThat(workspace.current().programme()).isEqualTo(Programme.empty());
            assertThat(workspace.history()).isEmpty();
        }
    }

    @Test
    void anAppliedChangeIsCurrentAndInTheHistory() {
        try (Workspace workspace = open()) {
            Snapshot after = workspace.apply(EVERYTHING);

            assertThat(after).isSameAs(workspace.current());
            assertThat(after.programme()).isEqualTo(PROGRAMME);
            assertThat(workspace.history())
                    .containsExactly(
                            new Step(1, Step.Type.CHANGE, OptionalLong.empty(), EVERYTHING));
            assertThat(workspace.lastSaved()).isEqualTo(NOW);
        }
    }

    @Test
    void aSnapshotStaysWhatItIs() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            Snapshot before = workspace.current();
            workspace.apply(LATER);

            assertThat(before.programme().get(TALKS.id())).isEqualTo(TALKS);
        }
    }

    @Test
    void aStaleChangeIsRefusedAndNothingIsWritten() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            workspace.apply(LATER);

            assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> workspace.apply(LATER));
            assertThat(workspace.history()).hasSize(2);
        }
    }

    @Test
    void aChangeOfNothingIsNoStep() {
        try (Workspace workspace = open()) {
            Snapshot before = workspace.current();

            assertThat(workspace.apply(TypicalVisit.change("Nothing"))).isSameAs(before);
            assertThat(workspace.history()).isEmpty();
            assertThat(workspace.undoLabel()).isEmpty();
        }
    }

    @Test
    void undoTakesBackTheNewestChangeAndRedoMakesItAgain() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            workspace.apply(LATER);
            workspace.apply(RENAMED);

            assertThat(workspace.undoLabel()).contains("Rename the press conference");
            workspace.undo();
            assertThat(workspace.undoLabel()).contains("Move the talks");
            workspace.undo();
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME);
            assertThat(workspace.redoLabel()).contains("Move the talks");
            workspace.redo();
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME.apply(LATER));
            assertThat(workspace.redoLabel()).contains("Rename the press conference");
        }
    }

    @Test
    void undoAndRedoAreStepsThatPointAtTheirChange() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            workspace.apply(LATER);
            workspace.undo();
            workspace.redo();

            assertThat(workspace.history())
                    .extracting(Step::number, Step::type, Step::target)
                    .containsExactly(
                            tuple(1L, Step.Type.CHANGE, OptionalLong.empty()),
                            tuple(2L, Step.Type.CHANGE, OptionalLong.empty()),
                            tuple(3L, Step.Type.UNDO, OptionalLong.of(2)),
                            tuple(4L, Step.Type.REDO, OptionalLong.of(2)));
        }
    }

    @Test
    void whatCanBeUndoneAndRedoneSurvivesClosing() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            workspace.apply(LATER);
            workspace.apply(RENAMED);
            workspace.undo();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.undoLabel()).contains("Move the talks");
            assertThat(workspace.redoLabel()).contains("Rename the press conference");
            workspace.redo();
            assertThat(workspace.current().programme())
                    .isEqualTo(PROGRAMME.apply(LATER).apply(RENAMED));
            workspace.undo();
            workspace.undo();
            workspace.undo();
            assertThat(workspace.current().programme()).isEqualTo(Programme.empty());
            assertThat(workspace.undo()).isEmpty();
        }
    }

    @Test
    void aNewChangeLeavesNothingToRedo() {
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            workspace.apply(LATER);
            workspace.undo();
            workspace.apply(RENAMED);

            assertThat(workspace.redoLabel()).isEmpty();
            assertThat(workspace.redo()).isEmpty();
            assertThat(workspace.undoLabel()).contains("Rename the press conference");
        }
    }

    @Test
    void listenersLearnOfEveryStepInOrder() {
        try (Workspace workspace = open()) {
            List<String> heard = new ArrayList<>();
            workspace.listen((before, after, change, _) ->
                    heard.add(
                            before.programme().size()
                                    + "→"
                                    + after.programme().size()
                                    + " "
                                    + change.origin().label()));
            workspace.apply(EVERYTHING);
            workspace.undo();

            int all = PROGRAMME.size();
            assertThat(heard)
                    .containsExactly("0→" + all + " Enter the visit", all + "→0 Enter the visit");
        }
    }

    @Test
    void listenersLearnWhichFindingsCameAndWent() {
        ChangeSet clash =
                TypicalVisit.change(
                        "Move the press conference into the talks",
                        new Edit.Replaced(
                                PRESS,
                                PRESS.withTime(TALKS.time()).withAttendances(TALKS.attendances())));
        try (Workspace workspace = open()) {
            workspace.apply(EVERYTHING);
            List<ConflictDelta> heard = new ArrayList<>();
            workspace.listen((_, _, _, delta) -> heard.add(delta));
            Preview preview = workspace.preview(clash);
            workspace.apply(clash);
            workspace.undo();

            assertThat(heard.getFirst().appeared())
                    .extracting(Finding::kind)
                    .containsOnlyOnce(FindingKind.DEPENDENCY)
                    .contains(FindingKind.PERSON_DOUBLE_BOOKED);
            assertThat(preview.delta()).isEqualTo(heard.getFirst());
            assertThat(heard.getLast())
                    .isEqualTo(
                            new ConflictDelta(
                                    heard.getFirst().resolved(), heard.getFirst().appeared()));
        }
    }

    @Test
    void aListenerThatFailsIsLoggedAndHarmsNeitherTheOthersNorTheStep() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Listeners.class);
        logger.setAdditive(false);
        logger.addAppender(log);
        log.start();
        try (Workspace workspace = open()) {
            List<String> heard = new ArrayList<>();
            workspace.listen((_, _, _, _) -> {
                throw new IllegalArgumentException("on purpose, by a test");
            });
            workspace.listen((_, _, change, _) -> heard.add(change.origin().label()));
            workspace.apply(EVERYTHING);

            assertThat(heard).containsExactly("Enter the visit");
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME);
            assertThat(log.list)
                    .singleElement()
                    .satisfies(event ->
                            assertThat(event.getThrowableProxy().getMessage())
                                    .isEqualTo("on purpose, by a test"));
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        try (Workspace workspace = open()) {
            List<String> heard = new ArrayList<>();
            Subscription subscription =
                    workspace.listen((_, _, change, _) -> heard.add(change.origin().label()));
            subscription.close();
            workspace.apply(EVERYTHING);

            assertThat(heard).isEmpty();
        }
    }

    @Test
    void aListenerCannotMakeAChangeFromWithinTheCall() {
        try (Workspace workspace = open()) {
            List<RuntimeException> refused = new ArrayList<>();
            workspace.listen((_, _, _, _) -> {
                try {
                    workspace.undo();
                } catch (RuntimeException e) {
                    refused.add(e);
                }
            });
            workspace.apply(EVERYTHING);

            assertThat(refused).singleElement().isInstanceOf(IllegalStateException.class);
            assertThat(workspace.history()).hasSize(1);
        }
    }

    @Test
    void aThreadInterruptedWhileItWritesHarmsNothing() throws Exception {
        try (Workspace workspace = open()) {
            Thread.currentThread().interrupt();
            workspace.apply(EVERYTHING);
            assertThat(Thread.interrupted()).isTrue();
            workspace.apply(LATER);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME.apply(LATER));
        }
    }

    @Test
    void manyThreadsMakeTheirChangesOneAfterTheOther() throws Exception {
        int writers = 8;
        try (Workspace workspace = open()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                ChangeSet own = adding(i);
                threads.add(
                        Thread.ofVirtual()
                                .start(() -> {
                                    try {
                                        start.await();
                                    } catch (InterruptedException e) {
                                        throw new IllegalStateException(e);
                                    }
                                    workspace.apply(own);
                                }));
            }
            start.countDown();
            for (Thread thread : threads) {
                assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
            }
            assertThat(workspace.current().programme().all(Kind.MEETING)).hasSize(writers);
            assertThat(workspace.history())
                    .extracting(Step::number)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    @Test
    void aClosedWorkspaceWritesNothing() {
        Workspace workspace = open();
        workspace.close();
        workspace.close();

        assertThatIllegalStateException().isThrownBy(() -> workspace.apply(EVERYTHING));
    }

    @Test
    void aTemporaryWorkspaceLeavesNothingBehind() {
        Path file;
        try (Workspace workspace = Workspace.temporary(OPTIONS)) {
            workspace.apply(EVERYTHING);
            file = workspace.file();
            assertThat(file).exists();
        }
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void anEncryptedFileWipesThePassphraseAndHidesWhatItHolds() throws Exception {
        char[] passphrase = "correct horse battery".toCharArray();
        try (Workspace workspace =
                Workspace.open(folder.resolve("secret"), OPTIONS.withPassphrase(passphrase))) {
            workspace.apply(EVERYTHING);
            assertThat(workspace.encrypted()).isTrue();
        }
        assertThat(passphrase).containsOnly('\0');
        String bytes =
                new String(
                        Files.readAllBytes(folder.resolve("secret.mv.db")),
                        StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Ada Sample", "correct horse");
        try (Workspace workspace =
                Workspace.open(
                        folder.resolve("secret"),
                        OPTIONS.withPassphrase("correct horse battery".toCharArray()))) {
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME);
        }
    }

    private Workspace open() {
        return Workspace.open(folder.resolve("visit"), OPTIONS);
    }

    private static ChangeSet adding(int number) {
        return TypicalVisit.change(
                "Add " + number,
                new Edit.Added(
                        Meeting.draft(Id.meeting("m" + number), "Meeting", TALKS.time()).build()));
    }

    private static Edit[] addingAll(Programme programme) {
        List<Entity> facts = new ArrayList<>();
        Arrays.stream(Kind.values()).forEach(kind -> facts.addAll(programme.all(kind)));
        return facts.stream().map(Edit.Added::new).toArray(Edit[]::new);
    }
}
