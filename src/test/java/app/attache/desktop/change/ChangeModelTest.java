package app.attache.desktop.change;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.itinerary.Choice;
import app.attache.itinerary.ItineraryFailure;
import app.attache.itinerary.LimaVisit;
import app.attache.itinerary.Plan;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TypicalVisit;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
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
        model = new ChangeModel(workspace, DELEGATION.id(), Texts.english(), background);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothingIsPlannedBeforeSomethingIsTyped() {
        assertThat(model.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(model.applicable()).isFalse();
        assertThat(DepartureText.of(model.departsNow(), Texts.english()))
                .startsWith("Thu 6 Feb 2025, 21:00");
        assertThat(model.travellers())
                .extracting(Person::name)
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
        model.edit(wish -> wish.withLeaving(LimaVisit.AIDE.id(), true));
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
    void aDelegationThatIsNotThereCannotBeOpened() {
        assertThatExceptionOfType(ItineraryFailure.UnknownDelegation.class)
                .isThrownBy(() ->
                        new ChangeModel(
                                workspace, Id.delegation("nobody"), Texts.english(), background));
    }

    private void type(String departure) {
        model.edit(wish -> wish.withDeparture(departure));
    }

    private Plan plan() {
        return ((Outcome.Planned) model.outcome()).plan();
    }

    /** A background whose work waits until it is told to go on. */
    private static final class Waiting implements ChangeModel.Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
            waiting.add(() -> {
                try {
                    succeeded.accept(work.call());
                } catch (Failure failure) {
                    failed.accept(failure);
                } catch (Exception defect) {
                    throw new AssertionError(defect);
                }
            });
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
