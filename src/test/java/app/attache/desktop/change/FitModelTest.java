package app.attache.desktop.change;

import static app.attache.programme.TypicalVisit.COURTESY_CALL;
import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.ArrangeMeetings;
import app.attache.itinerary.LimaVisit;
import app.attache.itinerary.fit.Alternative;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitResult;
import app.attache.itinerary.fit.FitScore;
import app.attache.itinerary.fit.FitWishes;
import app.attache.itinerary.fit.MayMove;
import app.attache.itinerary.fit.NotPlaced;
import app.attache.itinerary.fit.RepairDay;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window in which wishes are fitted in, without the window and with a search that finds what the test says. */
class FitModelTest {

    private static final Instant NOW = Instant.parse("2025-02-03T12:00:00Z");
    private static final Wish DINNER =
            Wish.draft(Id.wish("dinner"), "Dinner", Duration.ofHours(2), DELEGATION.id())
                    .urgency(Urgency.MUST)
                    .build();

    private final Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"));
    private final Searching searching = new Searching();
    private Programme before;
    private FitModel model;

    @BeforeEach
    void open() {
        before = workspace.importProgramme(LimaVisit.with(DINNER), "Enter").programme();
        model = model(WishesForm.of(before, Texts.english(), DELEGATION.id(), NOW));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void allWishesOfTheDelegationAreTickedThoseWantedMostFirst() {
        assertThat(model.form().wishes())
                .extracting(FitForm.Line::title)
                .containsExactly("Dinner", "Courtesy call");
        assertThat(model.form().wishes().getLast().detail())
                .isEqualTo("should · 30 min · Palace of the Test · over by Thu 6 Feb 12:00 Lima");
        assertThat(model.fields().wanted())
                .containsExactlyInAnyOrder(DINNER.id(), COURTESY_CALL.id());
    }

    @Test
    void theTimeOfTheStayIsAskedForUnlessAnotherIsTyped() {
        assertThat(model.fields().from()).isEqualTo("Mon 3 Feb 2025 20:00");
        assertThat(model.fields().until()).isEqualTo("Thu 6 Feb 2025 21:00");
        assertThat(model.form().untilLabel()).isEqualTo("Until (Lima)");
        model.edit(fields -> fields.withFrom("wed 9").withUntil("6 Feb 14:00"));
        model.start();
        assertThat(asked().within()).isEqualTo(span(local(5, 9, 0), local(6, 14, 0)));
        assertThat(asked().delegation()).isEqualTo(DELEGATION.id());
    }

    @Test
    void onlyWhatIsTickedIsLookedForAndWhatMayBeMovedGoesAlong() {
        model.edit(fields -> fields.withTick(DINNER.id(), false));
        model.edit(fields -> fields.withMayMove(MayMove.TENTATIVE).withReason(" to thank "));
        model.start();
        assertThat(asked().wishes()).containsExactly(COURTESY_CALL.id());
        assertThat(asked().mayMove()).isEqualTo(MayMove.TENTATIVE);
        assertThat(asked().reason()).isEqualTo("to thank");
    }

    @Test
    void whatCannotBeReadIsExplainedAndNotLookedFor() {
        model.edit(fields -> fields.withUntil("soon"));
        assertThat(problem()).contains("soon");
        model.edit(fields -> fields.withUntil("2 Feb 10:00"));
        assertThat(problem()).contains("ends before it begins");
        model.start();
        assertThat(searching.requests).isEmpty();
        model.edit(fields -> fields.withUntil("6 Feb 10:00"));
        model.edit(
                fields -> fields.withTick(DINNER.id(), false).withTick(COURTESY_CALL.id(), false));
        assertThat(problem()).contains("No wish is ticked");
    }

    @Test
    void progressAndTheBestSoFarAreToldUntilItIsStopped() {
        model.start();
        assertThat(model.running()).isTrue();
        searching.progress.accept(
                new FitProgress(FitProgress.Phase.ARRANGING, 10, 100, new FitScore(0, 1, 0, 0, 0)));
        assertThat(model.progress()).map(FitProgress::done).contains(10L);
        model.stop();
        assertThat(searching.stopped).isTrue();
        searching.find(result(FitResult.End.STOPPED, placing(COURTESY_CALL)));
        assertThat(model.running()).isFalse();
        assertThat(model.found()).isPresent();
        assertThat(model.keepable()).isTrue();
    }

    @Test
    void theAlternativeThatIsChosenIsKeptAsADraftAndTheProgrammeStays() {
        model.start();
        searching.find(result(FitResult.End.PROVEN, placing(COURTESY_CALL), placing(DINNER)));
        model.choose(1);
        model.keep();
        assertThat(workspace.current().programme()).isEqualTo(before);
        assertThat(workspace.drafts().list()).hasSize(1);
        PlanDraft draft = model.kept().orElseThrow();
        assertThat(draft.changeSet().edits())
                .anyMatch(edit ->
                        edit instanceof Edit.Removed removed && removed.id().equals(DINNER.id()));
        workspace.drafts().apply(draft);
        assertThat(workspace.current().programme().contains(DINNER.id())).isFalse();
        workspace.undo();
        assertThat(workspace.current().programme()).isEqualTo(before);
    }

    @Test
    void whatWasFoundForOtherFieldsCanBeSeenButNotKept() {
        model.start();
        searching.find(result(FitResult.End.PROVEN, placing(COURTESY_CALL)));
        model.edit(fields -> fields.withMayMove(MayMove.ALL));
        assertThat(model.found()).isPresent();
        assertThat(model.outdated()).isTrue();
        assertThat(model.keepable()).isFalse();
        model.start();
        searching.find(result(FitResult.End.PROVEN, placing(COURTESY_CALL)));
        assertThat(model.keepable()).isTrue();
    }

    @Test
    void whatPlacesNothingCannotBeKept() {
        model.start();
        searching.find(result(FitResult.End.PROVEN, nothing()));
        assertThat(model.keepable()).isFalse();
    }

    @Test
    void aProgrammeThatHasMovedOnIsSaid() {
        model.start();
        searching.find(result(FitResult.End.PROVEN, placing(COURTESY_CALL)));
        workspace.apply(
                TypicalVisit.change(
                        "Cancel", new Edit.Replaced(DINNER, DINNER.withTitle("Supper"))));
        model.keep();
        assertThat(workspace.drafts().list()).isEmpty();
        assertThat(problem()).isNotEmpty();
    }

    @Test
    void anotherDelegationBringsItsOwnWishesAndTheResultOfTheFirstIsForgotten() {
        Delegation other =
                Delegation.draft(Id.delegation("other"), DELEGATION.visit(), "Advance").build();
        Wish theirs = DINNER.withId(Id.wish("x")).withDelegations(List.of(other.id()));
        workspace.apply(TypicalVisit.change("More", new Edit.Added(other), new Edit.Added(theirs)));
        model =
                model(
                        WishesForm.of(
                                workspace.current().programme(),
                                Texts.english(),
                                DELEGATION.id(),
                                NOW));
        model.start();
        model.choose(other.id());
        searching.find(result(FitResult.End.PROVEN, placing(COURTESY_CALL)));
        assertThat(model.found()).isEmpty();
        assertThat(model.delegations())
                .extracting(Delegation::name)
                .containsExactly("Advance", "The delegation");
        assertThat(model.form().wishes())
                .extracting(FitForm.Line::wish)
                .containsExactly(theirs.id());
    }

    @Test
    void aMeetingThatRanLateAsksForTheRestOfItsDay() {
        model = model(new LateForm(before, Texts.english(), TALKS));
        assertThat(model.form().title()).isEqualTo("Repair the rest of the day after “Talks”");
        assertThat(model.form().wishes()).isEmpty();
        model.start();
        assertThat(searching.requests.getLast())
                .isEqualTo(RepairDay.of(TALKS.id(), local(4, 11, 45).atZone(LIMA_TIME)));
        searching.find(
                new FitResult(
                        searching.requests.getLast(), List.of(nothing()), FitResult.End.PROVEN));
        model.edit(fields -> fields.withUntil("+20 min"));
        model.start();
        assertThat(searching.requests.getLast())
                .isEqualTo(RepairDay.of(TALKS.id(), local(4, 11, 20).atZone(LIMA_TIME)));
        model.edit(fields -> fields.withUntil("10:30"));
        assertThat(problem()).contains("did not run over");
    }

    @Test
    void aWishThatIsStatedMeanwhileIsOfferedAndTicked() {
        Wish lunch = DINNER.withId(Id.wish("lunch")).withTitle("Lunch");
        Wish other = DINNER.withId(Id.wish("other")).withTitle("Other");
        model.edit(fields -> fields.withTick(DINNER.id(), false));
        workspace.apply(
                TypicalVisit.change("Wishes", new Edit.Added(lunch), new Edit.Added(other)));

        model.refresh();

        assertThat(model.form().wishes())
                .extracting(FitForm.Line::title)
                .contains("Dinner", "Lunch", "Other");
        model.start();
        assertThat(asked().wishes()).contains(lunch.id(), other.id()).doesNotContain(DINNER.id());
    }

    private FitModel model(FitForm form) {
        return new FitModel(workspace, form, NOW, Texts.english(), searching, new AtOnce());
    }

    private FitWishes asked() {
        return (FitWishes) searching.requests.getLast();
    }

    private String problem() {
        return model.problem().map(Texts.english()::get).orElse("");
    }

    private static Interval span(LocalDateTime from, LocalDateTime until) {
        return new Interval(
                from.atZone(LIMA_TIME).toInstant(), until.atZone(LIMA_TIME).toInstant());
    }

    private FitResult result(FitResult.End end, Alternative... alternatives) {
        return new FitResult(searching.requests.getLast(), List.of(alternatives), end);
    }

    private Alternative placing(Wish wish) {
        TimeSpan time = TimeSpan.fixed(local(5, 16, 0), wish.length(), LIMA_TIME);
        return alternative(
                List.of(new ArrangeMeetings.Placed(wish.id(), wish.place(), time)), List.of());
    }

    private Alternative nothing() {
        return alternative(
                List.of(), List.of(new NotPlaced(COURTESY_CALL.id(), new NotPlaced.NoTime())));
    }

    private Alternative alternative(
            List<ArrangeMeetings.Placed> placed, List<NotPlaced> notPlaced) {
        ArrangeMeetings change =
                new ArrangeMeetings(DELEGATION.id(), placed, List.of(), Map.of(), "");
        return new Alternative(
                Alternative.Difference.BEST,
                workspace.plan(change, Texts.english()),
                notPlaced,
                FitScore.ZERO);
    }

    /** A search that goes on until the test lets it find something. */
    private static final class Searching implements Fitting {

        private final List<FitRequest> requests = new ArrayList<>();
        private Consumer<FitProgress> progress = _ -> {};
        private Consumer<Found> found = _ -> {};
        private boolean stopped;

        @Override
        public Running start(
                FitRequest request,
                Consumer<FitProgress> progress,
                Consumer<Found> found,
                Consumer<Failure> failed) {
            requests.add(request);
            this.progress = progress;
            this.found = found;
            return () -> stopped = true;
        }

        void find(FitResult result) {
            found.accept(Found.of(result));
        }
    }

    private static final class AtOnce implements ChangeModel.Background {

        @Override
        public <T> Runnable run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
            try {
                succeeded.accept(work.call());
            } catch (Failure failure) {
                failed.accept(failure);
            } catch (Exception defect) {
                throw new AssertionError(defect);
            }
            return () -> {};
        }
    }
}
