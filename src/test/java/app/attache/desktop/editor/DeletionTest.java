package app.attache.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.editor.form.Option;
import app.attache.desktop.editor.form.Repetition;
import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.programme.SeriesDates;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of what depends on what is deleted. */
class DeletionTest {

    private static final Origin ORIGIN = new Origin("Delete", "", "A. Planner", Instant.EPOCH);

    private final Programme sample = VisitFiles.washington();

    @Test
    void whatNothingDependsOnGoesAlone() {
        Deletion deletion = delete(Id.milestone("truce-day-16"));
        assertThat(deletion.dependents()).isEmpty();
        assertThat(deletion.edits()).hasSize(1);
    }

    @Test
    void meetingsStayWithoutAPersonWhoGoes() {
        Deletion deletion = delete(Id.person("johnson"));
        assertThat(deletion.dependents())
                .extracting(it -> it.fact().id().toString())
                .containsExactly("meeting:e7");
        Programme after = after(deletion);
        assertThat(after.get(Id.meeting("e7")).attendances()).hasSize(1);
        assertThat(after.contains(Id.person("johnson"))).isFalse();
    }

    @Test
    void anotherCanTakeThePlaceOfWhatGoes() {
        Deletion deletion = delete(Id.venue("capitol"));
        deletion.dependents().stream()
                .filter(it -> it.fact() instanceof Meeting)
                .forEach(it -> {
                    assertThat(deletion.options(it, Texts.english()))
                            .extracting(Option::value)
                            .contains(Deletion.KEEP, Deletion.REMOVE, "venue:white-house");
                    deletion.decide(it, "venue:white-house");
                });
        assertThat(after(deletion).get(Id.meeting("e7")).place())
                .isEqualTo(new Place.AtVenue(Id.venue("white-house")));
    }

    @Test
    void ofASeriesOneMeetingLeavesItsDateOrAllGoWithTheSeries() {
        Id<Meeting> meeting = Id.meeting("e7");
        Series series = new Repetition(sample).of(sample.get(meeting));
        Series twice =
                series.withRecurrence(
                        series.recurrence().until(series.recurrence().first().plusWeeks(1)));
        Programme held =
                sample.apply(
                        new ChangeSet(
                                ORIGIN,
                                SeriesDates.held(sample, twice, _ -> Id.meeting("second"))));

        Deletion one = new Deletion(held, Set.of(meeting));
        assertThat(one.ofSeries()).contains(held.get(series.id()));
        Programme without = held.apply(new ChangeSet(ORIGIN, one.edits()));
        assertThat(without.get(series.id()).cancelled())
                .containsExactly(series.recurrence().first());

        Deletion all =
                new Deletion(held, ReachBox.meetings(held.get(series.id()), meeting, Reach.ALL));
        Programme none = held.apply(new ChangeSet(ORIGIN, all.edits()));
        assertThat(none.contains(series.id())).isFalse();
        assertThat(none.contains(Id.meeting("second"))).isFalse();
    }

    @Test
    void whatMeansNothingWithoutItGoesAsWellWithAllThatFollows() {
        Deletion deletion = delete(Id.meeting("e2"));
        assertThat(deletion.dependents())
                .allSatisfy(it ->
                        assertThat(deletion.options(it, Texts.english()))
                                .extracting(Option::value)
                                .doesNotContain(Deletion.KEEP));
        Programme after = after(deletion);
        assertThat(after.contains(Id.dependency("e2-f1"))).isFalse();
        assertThat(after.contains(Id.dependency("l3-e8"))).isTrue();
    }

    @Test
    void removingADependentAsksAboutWhatDependsOnIt() {
        Deletion deletion = delete(Id.delegation("d2"));
        assertThat(deletion.dependents())
                .extracting(it -> it.fact().id().toString())
                .contains("leg:l3", "meeting:e8", "dependency:e2-l3");
        Programme after = after(deletion);
        assertThat(after.contains(Id.leg("l3"))).isFalse();
        assertThat(after.get(Id.meeting("e8")).delegations()).isEmpty();
    }

    @Test
    void aWholeVisitCanGo() {
        Deletion deletion = delete(Id.visit("washington-2025"));
        Programme after = after(deletion);
        assertThat(after.contains(Id.delegation("d1"))).isFalse();
        assertThat(after.meetings()).hasSize(10);
    }

    @Test
    void aWishStaysWithoutAPersonAndGoesWithItsDelegation() {
        Programme typical = TypicalVisit.PROGRAMME;
        Deletion person = new Deletion(typical, Set.of(TypicalVisit.HOST.id()));
        Programme without = typical.apply(new ChangeSet(ORIGIN, person.edits()));
        assertThat(without.get(TypicalVisit.COURTESY_CALL.id()).attendances())
                .extracting(Attendance::person)
                .containsExactly(TypicalVisit.PRINCIPAL.id());
        Deletion delegation = new Deletion(typical, Set.of(TypicalVisit.DELEGATION.id()));
        assertThat(typical.apply(new ChangeSet(ORIGIN, delegation.edits())).all(Wish.class))
                .isEmpty();
    }

    @Test
    void whatAWishComesAfterCanBeAnother() {
        Programme typical = TypicalVisit.PROGRAMME;
        Deletion talks = new Deletion(typical, Set.of(TypicalVisit.TALKS.id()));
        talks.dependents().stream()
                .filter(it -> it.fact() instanceof Wish)
                .forEach(it -> talks.decide(it, TypicalVisit.PRESS.id().toString()));
        assertThat(
                        typical.apply(new ChangeSet(ORIGIN, talks.edits()))
                                .get(TypicalVisit.COURTESY_CALL.id())
                                .after())
                .containsExactly(TypicalVisit.PRESS.id());
    }

    private Deletion delete(Id<?> fact) {
        return new Deletion(sample, Set.of(fact));
    }

    private Programme after(Deletion deletion) {
        return sample.apply(new ChangeSet(ORIGIN, deletion.edits()));
    }
}
