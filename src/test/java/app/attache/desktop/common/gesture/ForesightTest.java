package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForesightTest {

    private static final Snapshot SAMPLE = Snapshot.of(VisitFiles.washington());
    private static final Meeting JOHNSON = titled("Johnson");
    private static final Meeting THUNE = titled("Thune");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Foresight foresight = new Foresight(background::add, window::add);
    private final List<Consequences> answers = new ArrayList<>();

    @Test
    void whatWouldBreakIsSaidInWordsWithHowBadItIs() {
        Consequences consequences = Consequences.of(SAMPLE, onto(THUNE));
        assertThat(consequences.brought()).isNotEmpty();
        assertThat(consequences.worst(JOHNSON.id())).contains(Severity.HARD);
        assertThat(consequences.touched()).containsKeys(JOHNSON.id(), THUNE.id());
        List<ConsequenceWords.Line> lines =
                new ConsequenceWords(Texts.english()).lines(consequences);
        assertThat(lines.getFirst().text())
                .startsWith("Would clash with Majority Leader Thune: ")
                .contains("in two meetings");
        assertThat(lines.getFirst().severity()).isEqualTo(Severity.HARD);
    }

    /** The meeting is on Thursday the 6th at 13:25 in Washington. */
    @Test
    void aDragSaysThatItComesAtShortNotice() {
        Snapshot early = SAMPLE.at(Instant.parse("2025-02-05T15:00:00Z"));
        assertThat(Consequences.of(early, onto(THUNE)).brought())
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.SHORT_NOTICE);

        Snapshot late = SAMPLE.at(Instant.parse("2025-02-06T15:00:00Z"));
        assertThat(Consequences.of(late, onto(THUNE)).brought())
                .extracting(Finding::kind)
                .contains(FindingKind.SHORT_NOTICE);
    }

    @Test
    void whatWouldBeSettledIsCounted() {
        Snapshot clashing = Consequences.of(SAMPLE, onto(THUNE)).after();
        Consequences back = Consequences.of(clashing, List.of(onto(THUNE).getFirst().inverse()));
        assertThat(back.brought()).isEmpty();
        assertThat(back.settled()).isNotEmpty();
        assertThat(back.worst(THUNE.id())).isEmpty();
        assertThat(new ConsequenceWords(Texts.english()).spoken(back)).endsWith("less");
    }

    @Test
    void nothingIsWrittenByTrying() {
        Programme before = VisitFiles.washington();
        Consequences.of(SAMPLE, onto(THUNE));
        assertThat(SAMPLE.programme()).isEqualTo(before);
    }

    @Test
    void whatIsQuickIsAnsweredAtOnce() {
        foresight.ask(SAMPLE, onto(THUNE), answers::add);
        assertThat(answers).hasSize(1);
        assertThat(background).isEmpty();
    }

    @Test
    void ofManyQuestionsOnlyTheLastIsAnsweredOnceItTakesLonger() {
        foresight.ask(SAMPLE, everythingLaterBy(1), answers::add);
        foresight.ask(SAMPLE, everythingLaterBy(2), answers::add);
        foresight.ask(SAMPLE, everythingLaterBy(3), answers::add);
        run();
        assertThat(answers).hasSize(1);
        assertThat(timeOf(answers.getFirst()))
                .isEqualTo(JOHNSON.time().start().plusMinutes(3).toInstant());
    }

    @Test
    void whatIsForgottenIsNeverAnswered() {
        foresight.ask(SAMPLE, everythingLaterBy(1), answers::add);
        foresight.forget();
        run();
        assertThat(answers).isEmpty();
    }

    private void run() {
        while (!background.isEmpty() || !window.isEmpty()) {
            Optional.ofNullable(background.poll()).ifPresent(Runnable::run);
            Optional.ofNullable(window.poll()).ifPresent(Runnable::run);
        }
    }

    private static Instant timeOf(Consequences consequences) {
        Meeting johnson = consequences.after().programme().get(JOHNSON.id());
        return johnson.time().start().toInstant();
    }

    private static List<Edit> onto(Meeting other) {
        return List.of(
                new Edit.Replaced(
                        JOHNSON,
                        JOHNSON.withTime(JOHNSON.time().startingAt(other.time().start()))));
    }

    /** So many edits that the first question goes to the background at once. */
    private static List<Edit> everythingLaterBy(int minutes) {
        List<Meeting> many = new ArrayList<>(SAMPLE.programme().meetings());
        List<Edit> edits = new ArrayList<>();
        for (Meeting meeting : many) {
            edits.add(
                    new Edit.Replaced(
                            meeting,
                            meeting.withTime(
                                    meeting.time()
                                            .startingAt(
                                                    meeting.time()
                                                            .start()
                                                            .plus(Duration.ofMinutes(minutes))))));
        }
        for (int i = edits.size(); i <= 40; i++) {
            edits.add(
                    new Edit.Added(
                            JOHNSON.withId(Id.meeting("more-" + i)).withAttendances(List.of())));
        }
        return edits;
    }

    private static Meeting titled(String part) {
        return SAMPLE.programme().meetings().stream()
                .filter(meeting -> meeting.title().contains(part))
                .findFirst()
                .orElseThrow();
    }
}
