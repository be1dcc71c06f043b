package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Acceptance;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import app.attache.programme.TypicalVisit;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A dinner is entered that clashes with the meeting at the Pentagon; a person decides what to make of it. */
@ExtendWith(ApplicationExtension.class)
class ConflictsFxTest {

    private static final Meeting HEGSETH = VisitFiles.washington().get(Id.meeting("e4"));
    private static final Meeting DINNER =
            HEGSETH.withId(Id.meeting("dinner"))
                    .withTitle("Dinner")
                    .withTime(HEGSETH.time().startingAt(HEGSETH.time().start().plusMinutes(20)));

    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, new FxRobot(), new AnsweredFiles(), () -> WindowModels.NOW);
    }

    @BeforeEach
    void openWithAClash() {
        page.openSample();
        page.session()
                .workspace()
                .apply(TypicalVisit.change("Ask to dinner", new Edit.Added(DINNER)));
        page.until(() -> page.undoStep().contains("Ask to dinner"));
        page.click("#conflicts-hard");
    }

    @AfterEach
    void close() {
        page.session().close();
    }

    @Test
    void aClashIsAcceptedWithAReasonAndTakenBackWithOneKey() {
        int hard = hard();
        assertThat(hard).isPositive();
        openMenuOfTheClash();
        page.click("#accept-all-item");
        page.untilSeen("#accept-reason");
        assertThat(page.find("#accept-button").isDisabled()).isTrue();
        page.write("#accept-reason", "The deputy stands in");
        page.click("#accept-button");
        page.until(() -> hard() < hard);

        assertThat(acceptances())
                .isNotEmpty()
                .extracting(Acceptance::reason)
                .containsOnly("The deputy stands in");
        page.until(() -> page.isVisible("#aside-count"));
        assertThat(page.text("#aside-count")).contains(accepted() + " accepted");
        assertThat(page.text("#hard-count")).contains(hard() + " hard");

        page.press(KeyCode.CONTROL, KeyCode.Z);
        page.until(() -> hard() == hard);
        assertThat(acceptances()).isEmpty();
        page.until(() -> !page.isVisible("#aside-count"));
    }

    @Test
    void aKindIsMutedAndToldOfAgain() {
        int hard = hard();
        openMenuOfTheClash();
        page.click("Mute “Person double-booked”");
        page.until(() -> page.isVisible("#conflicts-aside"));
        assertThat(hard()).isLessThan(hard);
        assertThat(page.text("#aside-count")).contains("muted");

        page.click("#conflicts-aside");
        openMenuOfTheClash();
        page.click("Tell again of “Person double-booked”");
        page.until(() -> hard() == hard);
    }

    @Test
    void aWayOutIsCarriedOutWithOneClickAndTakenBackWithOneKey() {
        int hard = hard();
        page.click("#ways-out");
        page.until(() -> page.isVisible(".remedy-apply"));
        page.click(".remedy-apply");
        page.until(() -> hard() < hard);

        page.press(KeyCode.CONTROL, KeyCode.Z);
        page.until(() -> hard() == hard);
    }

    @Test
    void theInspectorOffersWaysOutOfWhatIsWrongWithTheSelection() {
        int hard = hard();
        Platform.runLater(() -> page.model().reveal(DINNER.id()));
        page.until(() -> page.isVisible("#inspector .finding-link"));
        page.click("#inspector .finding-link");
        page.until(() -> page.isVisible(".remedy-apply"));
        page.click(".remedy-apply");
        page.until(() -> hard() < hard);
    }

    @Test
    void aCardTellsSinceWhenAndByWhichStep() {
        openMenuOfTheClash();
        page.click("#why-item");
        page.until(() -> page.isVisible("#since") && page.text("#since").contains("Ask to dinner"));
        assertThat(page.text("#since")).contains("A. Planner");
    }

    @Test
    void aGroupUnfoldsAndFolds() {
        int folded = page.list("#conflicts-list").getItems().size();
        page.click("#fold");
        page.until(() -> page.list("#conflicts-list").getItems().size() > folded);
        page.click("#fold");
        page.until(() -> page.list("#conflicts-list").getItems().size() == folded);
    }

    @Test
    void theRulesOfTheFileAreSetAsOneStep() {
        page.ask(Command.SET_RULES);
        page.write("#setting-rest", "soon");
        page.untilSeen("#problem-rest");
        assertThat(page.text("#problem-rest")).contains("no length of time");
        page.click("#save-settings");
        assertThat(page.asks()).isTrue();

        page.write("#setting-rest", "9 h");
        page.write("#setting-tolerance", "20 min");
        page.click("#save-settings");
        page.until(() -> page.undoStep().contains("rules"));
        assertThat(rules().time(TimeLimit.REST)).isEqualTo(Duration.ofHours(9));
        assertThat(rules().time(TimeLimit.TOLERANCE)).isEqualTo(Duration.ofMinutes(20));

        page.press(KeyCode.CONTROL, KeyCode.Z);
        page.until(() -> rules().equals(RuleSettings.USUAL));
    }

    private void openMenuOfTheClash() {
        page.click("#card-menu");
    }

    private int hard() {
        return page.model().snapshot().get().conflicts().count(Severity.HARD);
    }

    private int accepted() {
        return page.model().snapshot().get().conflicts().count(Standing.ACCEPTED);
    }

    private List<Acceptance> acceptances() {
        return page.model().snapshot().get().programme().all(Acceptance.class);
    }

    private RuleSettings rules() {
        return RuleSettings.of(page.model().snapshot().get().programme());
    }
}
