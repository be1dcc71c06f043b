package app.attache.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.editor.form.Drafts;
import app.attache.desktop.editor.form.Problem;
import app.attache.desktop.editor.form.Subject;
import app.attache.desktop.editor.form.Values;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Stay;
import app.attache.programme.TimeBound;
import app.attache.programme.Wish;
import app.attache.workspace.UnsavedEntry;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor as a planner uses it, without its window. */
class EditorModelTest {

    private final WindowModel window = WindowModels.washington();
    private final RecordedSteps steps = new RecordedSteps();
    private final Map<String, UnsavedEntry> kept = new HashMap<>();

    @BeforeEach
    void join() {
        window.steps().set(steps);
    }

    @Test
    void anotherTimeIsOneNamedStep() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("start", "1330");
        johnson.save();
        assertThat(steps.labels()).containsExactly("Edit Speaker Johnson: time");
        assertThat(steps.last())
                .singleElement()
                .isInstanceOfSatisfying(
                        Edit.Replaced.class,
                        edit -> {
                            Meeting after = (Meeting) edit.after();
                            assertThat(after.time().start())
                                    .isEqualTo(
                                            ZonedDateTime.parse(
                                                    "2025-02-06T13:30-05:00[America/New_York]"));
                            assertThat(after.time().length()).isEqualTo(Duration.ofMinutes(50));
                        });
        assertThat(johnson.over()).isTrue();
    }

    @Test
    void whatSavingWouldBringIsSaidWhileTyping() {
        EditorModel johnson = edit(Id.meeting("e7"));
        assertThat(johnson.foreseen()).isEmpty();
        johnson.type("start", "13:00");
        assertThat(johnson.foreseen())
                .anySatisfy(line -> assertThat(line.text()).contains("in two meetings"));
        johnson.type("start", "14:00");
        assertThat(johnson.foreseen())
                .noneSatisfy(line -> assertThat(line.text()).contains("Would break"));
    }

    @Test
    void badInputIsExplainedInPlaceAndNotSaved() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("start", "soon");
        johnson.type("title", "");
        johnson.save();
        assertThat(steps.labels()).isEmpty();
        assertThat(johnson.problems()).containsOnlyKeys("title", "start");
        johnson.type("start", "14:00");
        johnson.type("end", "6 Feb 13:00");
        assertThat(johnson.texts().get(johnson.problems().get("end").why()))
                .isEqualTo("It ends before it begins.");
    }

    @Test
    void anHourThatClocksSkipIsRefusedWithTheNearestTimes() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("start", "9 Mar 2025 2:30");
        johnson.type("end", "+1h");
        Problem gap = johnson.problems().get("start");
        assertThat(johnson.texts().get(gap.why())).contains("01:59").contains("03:00");
        johnson.take(gap.ways().getLast());
        assertThat(johnson.problems()).isEmpty();
        assertThat(((Meeting) johnson.fact().orElseThrow()).time().start().toString())
                .isEqualTo("2025-03-09T03:00-04:00[America/New_York]");
    }

    @Test
    void ofAnHourThatHappensTwiceThePersonPicksOne() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("start", "2 Nov 2025 1:30");
        johnson.type("end", "3:00");
        Problem twice = johnson.problems().get("start");
        assertThat(twice.ways()).hasSize(2);
        johnson.take(twice.ways().getLast());
        assertThat(((Meeting) johnson.fact().orElseThrow()).time().length())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void anotherPlaceBringsItsClock() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("place", "city:jerusalem");
        assertThat(((Meeting) johnson.fact().orElseThrow()).time().start().toString())
                .isEqualTo("2025-02-06T13:25+02:00[Asia/Jerusalem]");
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSavedOrGivenUp() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.type("purpose", "To agree");
        assertThat(kept.get("meeting:e7").fields()).containsEntry("purpose", "To agree");
        johnson.type("purpose", "");
        assertThat(kept).isEmpty();
        johnson.type("purpose", "To agree");
        steps.fail(true);
        johnson.save();
        assertThat(johnson.over()).isFalse();
        assertThat(kept).isNotEmpty();
        johnson.giveUp();
        assertThat(kept).isEmpty();
    }

    @Test
    void aNewFactIsNamedAfterItsName() {
        EditorModel person = create(Kind.PERSON);
        assertThat(person.problems()).containsOnlyKeys("name");
        person.type("name", "Dana Levi-Katz");
        person.save();
        assertThat(steps.labels()).containsExactly("Add Person: D. Levi-Katz");
        assertThat(steps.last().getFirst().id()).isEqualTo(Id.person("dana-levi-katz"));
    }

    @Test
    void anIdCanBeGivenOnceAndMustBeFree() {
        EditorModel person = create(Kind.PERSON);
        person.type("name", "Dana Levi");
        person.type("id", "netanyahu");
        assertThat(person.problems()).containsOnlyKeys("id");
        person.type("id", "levi");
        person.save();
        assertThat(steps.last().getFirst().id()).isEqualTo(Id.person("levi"));
    }

    @Test
    void theNightsOfAStayAreFilledInAndKeepHowFirmTheyAre() {
        EditorModel stay = edit(new Id<Stay>(Kind.STAY, "washington"));
        stay.type("end", "8 Feb 21:00");
        stay.fillNights();
        Stay longer = (Stay) stay.fact().orElseThrow();
        assertThat(longer.nights())
                .extracting(night -> night.lodging().name())
                .containsExactly(
                        "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "NEEDED", "NEEDED");
    }

    @Test
    void aWishIsTypedAsAMeetingIsButWithoutATime() {
        EditorModel wish = create(Kind.WISH);
        wish.type("title", "Vice President");
        wish.type("length", "45");
        wish.type("delegations", "delegation:d1");
        wish.type("place", "venue:white-house");
        wish.type("earliest", "fri 9");
        wish.type("latest", "16:00");
        wish.fill("after", List.of(new Values(Map.of("item", "meeting:e7"))));
        wish.save();
        assertThat(steps.labels()).containsExactly("Add Wish: Vice President");
        assertThat(steps.last())
                .containsExactly(
                        new Edit.Added(
                                Wish.draft(
                                                Id.wish("vice-president"),
                                                "Vice President",
                                                Duration.ofMinutes(45),
                                                Id.delegation("d1"))
                                        .earliest(friday(9))
                                        .latest(friday(16))
                                        .place(new Place.AtVenue(Id.venue("white-house")))
                                        .after(List.of(Id.meeting("e7")))
                                        .build()));
    }

    private static TimeBound friday(int hour) {
        return TimeBound.at(LocalDateTime.of(2025, 2, 7, hour, 0).atZone(WindowModels.WASHINGTON));
    }

    @Test
    void aWishThatCouldNeverBeHeldIsExplainedWhereItIsWrong() {
        EditorModel wish = create(Kind.WISH);
        wish.type("title", "Vice President");
        wish.type("delegations", "");
        wish.type("length", "0");
        wish.type("earliest", "fri 9:00");
        wish.type("latest", "fri 9:30");
        assertThat(wish.problems()).containsOnlyKeys("delegations", "length");
        wish.type("length", "45");
        assertThat(wish.problems()).containsOnlyKeys("delegations", "latest");
        wish.type("latest", "fri 9:45");
        wish.type("delegations", "delegation:d1");
        assertThat(wish.problems()).isEmpty();
    }

    @Test
    void whatNobodyTouchedIsNoStep() {
        EditorModel johnson = edit(Id.meeting("e7"));
        johnson.save();
        assertThat(johnson.over()).isTrue();
        assertThat(steps.labels()).isEmpty();
    }

    private EditorModel edit(Id<?> fact) {
        Optional<? extends Entity> found = window.snapshot().get().programme().find(fact);
        Subject<?> subject = Subject.of(found.orElseThrow(), false).orElseThrow();
        Values values = subject.values(window.texts().locale());
        return model(subject, values);
    }

    private EditorModel create(Kind kind) {
        Entity draft = new Drafts(window).of(kind).orElseThrow();
        Subject<?> subject = Subject.of(draft, true).orElseThrow();
        return model(
                subject,
                new Drafts(window).blank(subject, subject.values(window.texts().locale())));
    }

    private EditorModel model(Subject<?> subject, Values values) {
        Keeping keeping =
                new Keeping() {
                    @Override
                    public void keep(UnsavedEntry entry) {
                        kept.put(entry.subject(), entry);
                    }

                    @Override
                    public void drop(String subject) {
                        kept.remove(subject);
                    }
                };
        return new EditorModel(
                window,
                subject,
                values,
                values,
                new Foresight(Runnable::run, Runnable::run),
                keeping,
                () -> WindowModels.NOW);
    }
}
