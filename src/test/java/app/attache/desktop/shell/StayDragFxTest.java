package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.WindowModels;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Notice;
import app.attache.itinerary.Plan;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The decision that the program is for, by hand: the end of the stay is dragged from Thursday to Saturday. */
@ExtendWith(ApplicationExtension.class)
class StayDragFxTest {

    private static final Id<Stay> STAY = Id.stay("washington");
    private static final Id<Leg> HOME = Id.leg("l2");
    private static final Id<Meeting> JOHNSON = Id.meeting("e7");

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final AnsweredFiles files = new AnsweredFiles();
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, robot, files, () -> WindowModels.NOW);
    }

    @BeforeEach
    void open() {
        page.openSample();
        page.showWeekOf(LocalDate.of(2025, 2, 4));
    }

    @AfterEach
    void close() {
        page.ask(Command.CLOSE_FILE);
    }

    @Test
    void draggingTheEndOfTheStayToSaturdayExtendsItAndOneUndoBringsThursdayBack() {
        dragEndBy(2);
        WindowPage.until(() -> ready("#apply"));

        assertThat(page.find("#departure"))
                .isInstanceOfSatisfying(
                        TextField.class,
                        field -> assertThat(field.getText()).startsWith("Sat 8 Feb 2025, 21:00"));
        assertThat(programme()).isEqualTo(VisitFiles.washington());
        assertThat(planned())
                .contains("2 nights added: Thu 6 Feb and Fri 7 Feb")
                .contains("Thu 6 Feb 21:00", "Sat 8 Feb 21:00")
                .contains("Fri 7 Feb 09:00–17:18, Shabbat from 17:18")
                .contains("Sat 8 Feb 18:19–")
                .contains("2 calendar updates to 5 people")
                .contains("First daily briefings: Thu 6 Feb, Fri 7 Feb, Sat 8 Feb and Sun 9 Feb")
                .contains("No new conflicts");
        Plan foreseen = foreseen();
        assertThat(planned()).contains(everyNotice(foreseen));
        assertThat(foreseen.notices()).hasSizeGreaterThanOrEqualTo(6);
        robot.clickOn("#apply");
        WindowPage.until(() -> page.undoStep().contains("Extend stay"));

        Programme after = programme();
        assertThat(after).isEqualTo(foreseen.after());
        assertThat(newFindings()).isEmpty();
        assertThat(after.get(STAY).nights())
                .extracting(Ron::night)
                .contains(LocalDate.of(2025, 2, 6), LocalDate.of(2025, 2, 7));
        assertThat(after.get(HOME).wheelsUp().toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2025, 2, 8, 21, 0));

        WindowPage.until(
                () -> page.find("#stay-washington").getAccessibleText().contains("Thu 6 Feb"));
        page.click("#safety");
        page.press(KeyCode.CONTROL, KeyCode.Z);
        WindowPage.until(() -> programme().equals(VisitFiles.washington()));
        WindowPage.until(
                () -> !page.find("#stay-washington").getAccessibleText().contains("It was"));
    }

    @Test
    void theSpeakerFitsOnFridayMorningOfTheLongerStayAndNotBeforeIt() {
        select(JOHNSON);
        moveTo("7 Feb 11:00");
        WindowPage.until(() -> page.text("#problem").contains("does not fit"));
        assertThat(ready("#apply")).isFalse();
        robot.clickOn("#cancel");

        dragEndBy(2);
        WindowPage.until(() -> ready("#apply"));
        robot.clickOn("#apply");
        WindowPage.until(() -> page.undoStep().contains("Extend stay"));
        select(JOHNSON);
        moveTo("7 Feb 16:30");
        WindowPage.until(() -> page.text("#problem").contains("Shabbat"));
        assertThat(ready("#apply")).isFalse();
        robot.doubleClickOn("#time").push(KeyCode.CONTROL, KeyCode.A).write("7 Feb 11:00", 0);
        WindowPage.until(() -> ready("#apply"));
        robot.clickOn("#apply");
        WindowPage.until(() -> page.undoStep().contains("Move Speaker Johnson"));

        assertThat(programme().get(JOHNSON).time().start().toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2025, 2, 7, 11, 0));
    }

    @Test
    void oneUndoBringsThursdayBackAfterARestartAsWell() {
        Path file = folder.resolve("washington.mv.db");
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
        }
        open(file);
        dragEndBy(2);
        WindowPage.until(() -> ready("#apply"));
        robot.clickOn("#apply");
        WindowPage.until(() -> page.undoStep().contains("Extend stay"));

        open(file);
        assertThat(programme().get(STAY).time().end().toLocalDate())
                .isEqualTo(LocalDate.of(2025, 2, 8));
        page.press(KeyCode.CONTROL, KeyCode.Z);
        WindowPage.until(() -> programme().equals(VisitFiles.washington()));
        WindowPage.until(() -> page.undoStep().contains("Enter the visit"));
    }

    private void open(Path file) {
        page.ask(Command.CLOSE_FILE);
        WindowPage.until(() -> page.exists("#welcome"));
        files.answer(file);
        page.click("#open-file");
        page.untilOpen();
        page.showWeekOf(LocalDate.of(2025, 2, 4));
        WindowPage.until(() -> page.isVisible("#stay-washington"));
    }

    @Test
    void escapeGivesADragUp() {
        Node stay = page.find("#stay-washington");
        Bounds bounds = stay.localToScreen(stay.getBoundsInLocal());
        robot.moveTo(bounds.getMaxX() - 3, bounds.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveBy(150, 0);
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        assertThat(page.exists("#apply")).isFalse();
        assertThat(programme()).isEqualTo(VisitFiles.washington());
    }

    private void select(Id<Meeting> meeting) {
        robot.interact(() -> page.model().selection().set(Optional.of(meeting)));
        page.click("#safety");
    }

    private void moveTo(String time) {
        page.press(KeyCode.CONTROL, KeyCode.E);
        WindowPage.until(() -> page.exists("#time"));
        robot.clickOn("#time").write(time, 0);
    }

    private void dragEndBy(int days) {
        Node stay = page.find("#stay-washington");
        Bounds bounds = stay.localToScreen(stay.getBoundsInLocal());
        double day = bounds.getWidth() / nightsShown(stay);
        robot.moveTo(bounds.getMaxX() - 3, bounds.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveBy(day, 0);
        robot.moveBy(day * (days - 1), 0);
        robot.release(MouseButton.PRIMARY);
        WindowPage.until(() -> page.exists("#apply"));
    }

    /** How many days wide the stay is. */
    private double nightsShown(Node node) {
        assertThat(node.isVisible()).isTrue();
        Stay stay = programme().get(STAY);
        return stay.time().length().toMinutes() / (24.0 * 60);
    }

    private Plan foreseen() {
        ExtendStay change =
                ExtendStay.of(
                        Id.delegation("d1"), STAY, NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));
        return page.session().workspace().plan(change, Texts.english());
    }

    /** The name of every entry that must be sent again, and every day whose briefing must be issued. */
    private static List<String> everyNotice(Plan plan) {
        return plan.notices().stream()
                .map(notice ->
                        switch (notice) {
                            case Notice.Calendar calendar ->
                                    new FactNames(plan.after(), Texts.english())
                                            .of(plan.after().get(calendar.item()))
                                            .replace(": ", ", ");
                            case Notice.Briefing briefing ->
                                    DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH)
                                            .format(briefing.date());
                        })
                .toList();
    }

    /** What is wrong now and was not in the sample. */
    private List<Finding> newFindings() {
        ConflictIndex before = ConflictIndex.of(VisitFiles.washington());
        Set<String> known =
                before.findings().stream().map(Finding::key).collect(Collectors.toSet());
        return page.session().workspace().current().conflicts().findings().stream()
                .filter(finding -> !known.contains(finding.key()))
                .toList();
    }

    /** All that the window of the change says. */
    private String planned() {
        return page.find("#effects").getScene().getRoot().lookupAll("*").stream()
                .map(node ->
                        switch (node) {
                            case Labeled labeled -> String.valueOf(labeled.getText());
                            case Text text -> text.getText();
                            default -> "";
                        })
                .collect(Collectors.joining("\n"));
    }

    private boolean ready(String button) {
        return page.exists(button) && page.find(button) instanceof Button it && !it.isDisabled();
    }

    private Programme programme() {
        return page.session().workspace().current().programme();
    }
}
