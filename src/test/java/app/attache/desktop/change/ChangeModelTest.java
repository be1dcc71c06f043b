package app.attache.desktop.change;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.Choice;
import app.attache.itinerary.LimaVisit;
import app.attache.itinerary.Plan;
import app.attache.itinerary.ReplacePerson;
import app.attache.itinerary.ShiftVisit;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Membership;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TypicalVisit;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The change window without the window. The background works when the test lets it. */
class ChangeModelTest {

    private final Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"));
    private final Waiting background = new Waiting();
    private Programme before;
    private ChangeModel model;

    @BeforeEach
    void open() {
        before = workspace.importProgramme(LimaVisit.PROGRAMME, "Enter").programme();
        model = about(DELEGATION.id());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothingIsPlannedBeforeSomethingIsTyped() {
        assertThat(model.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(model.applicable()).isFalse();
        assertThat(field("now", Field.Shown.class).text()).startsWith("Thu 6 Feb 2025, 21:00");
        assertThat(field("leaves", Field.Ticks.class).options())
                .extracting(Field.Option::label)
                .containsExactly("Ada Sample", "Dag Specimen", "Eli Pattern");
    }

    @Test
    void aPlanCanBeAppliedOnceItIsThere() {
        type("Sat 21:00");
        assertThat(model.busy()).isTrue();
        assertThat(model.applicable()).isFalse();

        background.work();

        assertThat(model.applicable()).isTrue();
        assertThat(workspace.current().programme()).isEqualTo(before);

        model.apply();
        assertThat(model.applying()).isTrue();
        background.work();

        assertThat(model.applied()).isTrue();
        assertThat(workspace.current().programme()).isEqualTo(model.shown().orElseThrow().after());
    }

    @Test
    void whyAndFromWhereItIsKnownGoesIntoTheJournalWithoutPlanningAgain() {
        model.edit(wish -> wish.withReason("To fit in more meetings"));
        type("Sat 21:00");
        background.work();
        model.edit(wish -> wish.withSource("announced Monday"));
        assertThat(model.busy()).isFalse();
        model.apply();
        background.work();

        assertThat(workspace.history().getLast().changeSet().origin())
                .extracting(Origin::reason, Origin::source)
                .containsExactly("To fit in more meetings", "announced Monday");
    }

    @Test
    void timeThatIsGainedIsHandedOnToThoseWhoFitWishesIn() {
        type("Sat 21:00");
        background.work();
        assertThat(model.toFit()).isEmpty();
        model.applyAndFit();
        background.work();

        Gained gained = model.toFit().orElseThrow();
        assertThat(gained.delegation()).isEqualTo(DELEGATION.id());
        assertThat(gained.time().startInclusive())
                .isAfterOrEqualTo(before.get(STAY.id()).time().start().toInstant());
        assertThat(gained.time().endExclusive())
                .isBeforeOrEqualTo(
                        workspace.current().programme().get(STAY.id()).time().end().toInstant());
    }

    @Test
    void whereNothingIsWishedForNothingIsToBeFittedIn() {
        workspace.apply(
                TypicalVisit.change("No wish", new Edit.Removed(TypicalVisit.COURTESY_CALL)));
        model = about(DELEGATION.id());
        type("Sat 21:00");
        background.work();

        assertThat(Gained.of(model.shown().orElseThrow())).isEmpty();
    }

    @Test
    void whatWasTypedLastCountsInWhateverOrderPlansAreReady() {
        type("Fri 21:00");
        type("Sat 21:00");

        background.workNewestFirst();

        assertThat(plan().after().get(STAY.id()).time().end().getDayOfMonth()).isEqualTo(8);
    }

    @Test
    void whatCannotBeReadKeepsTheLastPlanInSightButNotToBeApplied() {
        type("Sat 21:00");
        background.work();
        Plan last = plan();
        type("Sat 21:");
        background.work();

        assertThat(model.outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(model.shown()).contains(last);
        assertThat(model.applicable()).isFalse();
    }

    @Test
    void decisionsChangeThePlan() {
        type("Sat 21:00");
        model.edit(wish -> wish.withTick("leaves", LimaVisit.AIDE.id().toString(), true));
        model.edit(wish -> wish.withChoice(LimaVisit.CABINET.id(), Choice.DROP));
        background.work();

        assertThat(plan().after().contains(Id.leg("homeward-2"))).isTrue();
        assertThat(plan().after().get(LimaVisit.CABINET.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whenTheProgrammeHasMovedOnThePlanIsMadeAnewAndNotDone() {
        type("Sat 21:00");
        background.work();
        Programme moved =
                workspace
                        .apply(
                                TypicalVisit.change(
                                        "Rename",
                                        new Edit.Replaced(TALKS, TALKS.withTitle("Other talks"))))
                        .programme();

        model.apply();
        background.work();

        assertThat(model.applied()).isFalse();
        assertThat(workspace.current().programme()).isEqualTo(moved);
        background.work();
        assertThat(plan().before()).isEqualTo(moved);
        assertThat(Texts.english().get(model.remark().orElseThrow()))
                .contains("the programme has changed since this was planned");
        assertThat(model.applicable()).isTrue();
    }

    @Test
    void aSelectedMeetingIsTheOneToBeMoved() {
        model = about(TALKS.id());
        assertThat(model.wish().kind()).isEqualTo(ChangeKind.MOVE_MEETING);

        model.edit(wish -> wish.withText("time", "4 Feb 15:00"));
        background.work();

        assertThat(plan().after().get(TALKS.id()).time().start().getHour()).isEqualTo(15);
        assertThat(model.applicable()).isTrue();
    }

    @Test
    void whatDoesNotFitIsAppliedOnlyAnyway() {
        model = about(TALKS.id());
        model.edit(wish -> wish.withText("time", "9 Feb 10:00"));
        background.work();

        assertThat(model.obstructed()).isTrue();
        assertThat(model.applicable()).isFalse();

        model.edit(wish -> wish.withAnyway(true));

        assertThat(model.applicable()).isTrue();
    }

    @Test
    void anotherKindKeepsWhatWasPicked() {
        model = about(TALKS.id());
        model.choose(ChangeKind.CANCEL_MEETING);
        background.work();

        assertThat(plan().after().get(TALKS.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whoLeadsTheOthersIsAskedOnceTheHeadIsTickedAndRecorded() {
        model.choose(ChangeKind.SPLIT);
        model.edit(wish -> wish.withText("name", "The principal"));
        assertThat(model.fields()).extracting(Field::key).doesNotContain("acting-head");
        model.edit(wish -> wish.withTick("people", PRINCIPAL.id().toString(), true));
        assertThat(field("acting-head", Field.Pick.class).options())
                .extracting(Field.Option::label)
                .startsWith("Not known yet")
                .contains("Dag Specimen")
                .doesNotContain("Ada Sample");

        model.edit(wish -> wish.withText("acting-head", LimaVisit.DEPUTY.id().toString()));
        background.work();

        assertThat(plan().after().get(DELEGATION.id()).head())
                .map(Membership::person)
                .contains(LimaVisit.DEPUTY.id());
    }

    @Test
    void everyKindHasFieldsAndATitle() {
        for (ChangeKind kind : ChangeKind.values()) {
            model.choose(kind);
            assertThat(model.fields()).isNotEmpty();
            assertThat(model.title()).isNotBlank();
        }
        background.work();
    }

    @Test
    void aStoppedPlanIsForgottenAndSaysSo() {
        type("Sat 21:00");
        model.stop();
        background.work();

        assertThat(model.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(model.busy()).isFalse();
        assertThat(model.remark()).isPresent();
        assertThat(model.shown()).isEmpty();
        assertThat(background.interrupted).isTrue();
    }

    @Test
    void aKeptPlanLeavesTheProgrammeAsItIs() {
        type("Sat 21:00");
        background.work();
        model.keep();
        background.work();

        assertThat(model.applied()).isTrue();
        assertThat(workspace.current().programme()).isEqualTo(before);
        assertThat(workspace.drafts().list())
                .extracting(PlanDraft::name)
                .containsExactly("Extend stay of The delegation to Sat 8 Feb");
    }

    @Test
    void theDaysAroundAChangeAreMarked() {
        type("Sat 21:00");
        background.work();

        Weeks weeks = ((Outcome.Planned) model.outcome()).weeks();

        assertThat(weeks.first().getDayOfMonth()).isEqualTo(5);
        assertThat(weeks.then()).isEqualTo(weeks.first());
        assertThat(weeks.after())
                .filteredOn(item -> item.mark() == Weeks.Mark.CHANGED)
                .extracting(item -> item.fact().id().toString())
                .contains(STAY.id().toString(), LimaVisit.HOMEWARD.id().toString());
    }

    @Test
    void aShiftedVisitShowsTheDaysItHasThenOnTheClockOfWhereItIs() {
        Weeks weeks = Weeks.of(LimaVisit.plan(ShiftVisit.byDays(TypicalVisit.VISIT.id(), 30)));

        assertThat(weeks.zone()).isEqualTo(LIMA_TIME);
        assertThat(weeks.then()).isEqualTo(weeks.first().plusDays(30));
        assertThat(weeks.after()).extracting(Weeks.Item::mark).contains(Weeks.Mark.CHANGED);
    }

    @Test
    void whoIsReplacedIsShownInTheDaysOfTheVisit() {
        Weeks weeks =
                Weeks.of(
                        LimaVisit.plan(
                                ReplacePerson.of(LimaVisit.AIDE.id(), LimaVisit.DEPUTY.id())));

        assertThat(weeks.first().getYear()).isEqualTo(2025);
        assertThat(weeks.before()).isNotEmpty();
    }

    private ChangeModel about(Id<?> fact) {
        Wish begin =
                new WishFinder(workspace.current().programme(), Texts.english())
                        .about(Optional.of(fact));
        return new ChangeModel(workspace, begin, Texts.english(), background);
    }

    private <T extends Field> T field(String key, Class<T> type) {
        return model.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void type(String departure) {
        model.edit(wish -> wish.withText("departure", departure));
    }

    private Plan plan() {
        return ((Outcome.Planned) model.outcome()).plan();
    }

    /** A background whose work waits until it is told to go on. */
    private static final class Waiting implements ChangeModel.Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean interrupted;

        @Override
        public <T> Runnable run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
            AtomicBoolean stopped = new AtomicBoolean();
            waiting.add(() -> {
                try {
                    if (stopped.get()) {
                        Thread.currentThread().interrupt();
                    }
                    succeeded.accept(work.call());
                } catch (Failure failure) {
                    failed.accept(failure);
                } catch (Exception defect) {
                    throw new AssertionError(defect);
                } finally {
                    interrupted |= Thread.interrupted();
                }
            });
            return () -> stopped.set(true);
        }

        void work() {
            int now = waiting.size();
            for (int i = 0; i < now; i++) {
                waiting.removeFirst().run();
            }
        }

        void workNewestFirst() {
            while (!waiting.isEmpty()) {
                waiting.removeLast().run();
            }
        }
    }
}
