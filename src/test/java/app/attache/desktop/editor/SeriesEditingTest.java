package app.attache.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.editor.form.Repetition;
import app.attache.desktop.editor.form.Subject;
import app.attache.desktop.editor.form.Values;
import app.attache.programme.ChangeSet;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting is held again and again, and its series changed: one of them, the later ones, all. */
class SeriesEditingTest {

    private static final Id<Meeting> JOHNSON = Id.meeting("e7");
    private static final Origin ORIGIN = new Origin("Edit", "", "A. Planner", Instant.EPOCH);

    private final RecordedSteps steps = new RecordedSteps();
    private Programme programme = VisitFiles.washington();
    private Series series;

    @BeforeEach
    void repeat() {
        Series draft = new Repetition(programme).of(programme.get(JOHNSON));
        EditorModel editor = editor(draft, true);
        editor.type("rhythm", "DAILY");
        editor.type("until", "Sun 9 Feb 2025");
        editor.type("except", "8 Feb 2025");
        save(editor);
        series = programme.get(draft.id());
    }

    @Test
    void aRepeatedMeetingIsHeldOnEveryDateButThoseExcepted() {
        assertThat(series.occurrences())
                .extracting(Series.Occurrence::date)
                .containsExactly(date(6), date(7), date(9));
        assertThat(meetings())
                .extracting(it -> it.time().start().toLocalDateTime())
                .containsExactly(
                        date(6).atTime(13, 25), date(7).atTime(13, 25), date(9).atTime(13, 25));
        assertThat(meetings()).extracting(Meeting::title).containsOnly("Speaker Johnson");
    }

    @Test
    void onFewerDatesTheOthersGo() {
        EditorModel editor = editor(series, false);
        editor.type("except", "");
        editor.type("until", "7 Feb 2025");
        save(editor);
        assertThat(meetings()).hasSize(2);
        assertThat(programme.all(Meeting.class))
                .filteredOn(it -> it.title().equals("Speaker Johnson"))
                .hasSize(2);
    }

    @Test
    void aChangeIsForThisOneUnlessThePersonSaysOtherwise() {
        move(meetings().get(1).id(), "15:00", Reach.ONE);
        assertThat(hours()).containsExactly(at(13, 25), at(15, 0), at(13, 25));
        move(JOHNSON, "11:00", Reach.ALL);
        assertThat(hours()).containsExactly(at(11, 0), at(15, 0), at(11, 0));
    }

    @Test
    void aChangeOfThisAndLaterOnesPartsTheSeries() {
        move(meetings().get(1).id(), "15:00", Reach.LATER);
        assertThat(programme.all(Series.class)).hasSize(2);
        assertThat(programme.get(JOHNSON).time().start().toLocalTime()).isEqualTo(at(13, 25));
        assertThat(programme.all(Meeting.class))
                .filteredOn(it -> it.time().start().toLocalTime().equals(at(15, 0)))
                .filteredOn(it -> it.title().equals("Speaker Johnson"))
                .hasSize(2);
    }

    @Test
    void datesThatCannotBeAreExplainedInPlace() {
        EditorModel editor = editor(series, false);
        editor.type("every", "0");
        assertThat(editor.problems()).containsOnlyKeys("every");
        editor.type("every", "1");
        editor.type("rhythm", "WEEKLY");
        assertThat(editor.problems()).containsKey("weekdays");
        editor.type("weekdays", "THURSDAY");
        assertThat(editor.problems()).containsOnlyKeys("except");
        editor.type("except", "");
        assertThat(editor.problems()).isEmpty();
        editor.type("until", "5 Feb 2025");
        assertThat(editor.problems()).containsOnlyKeys("until");
        editor.type("until", "7 Feb 2036");
        assertThat(editor.problems()).containsOnlyKeys("until");
    }

    private void move(Id<Meeting> meeting, String start, Reach reach) {
        EditorModel editor = editor(programme.get(meeting), false);
        editor.reach(reach);
        editor.type("start", start);
        editor.type("end", "+50m");
        save(editor);
        series = programme.get(series.id());
    }

    private List<Meeting> meetings() {
        Series now = programme.get(series.id());
        return now.occurrences().stream().map(it -> programme.get(it.meeting())).toList();
    }

    private List<LocalTime> hours() {
        return meetings().stream().map(it -> it.time().start().toLocalTime()).toList();
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2025, 2, day);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    private void save(EditorModel editor) {
        assertThat(editor.problems()).isEmpty();
        editor.save();
        assertThat(editor.over()).isTrue();
        programme = programme.apply(new ChangeSet(ORIGIN, steps.last()));
    }

    private EditorModel editor(Entity fact, boolean fresh) {
        WindowModel window = WindowModels.of(programme);
        window.steps().set(steps);
        Subject<?> subject = Subject.of(fact, fresh).orElseThrow();
        Values values = subject.values(window.texts().locale());
        return new EditorModel(
                window,
                subject,
                values,
                values,
                new Foresight(Runnable::run, Runnable::run),
                Keeping.NOTHING,
                () -> WindowModels.NOW);
    }
}
