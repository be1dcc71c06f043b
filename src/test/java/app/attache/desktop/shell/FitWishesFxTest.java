package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.Gallery;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.editor.form.Subject;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeBound;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** He stays until Saturday night to fit in more meetings: two are wished for, one fits, and one would break Shabbat. */
@ExtendWith(ApplicationExtension.class)
class FitWishesFxTest {

    private static final Id<Delegation> DELEGATION = Id.delegation("d1");
    private static final Wish BREAKFAST =
            Wish.draft(
                            Id.wish("breakfast"),
                            "Breakfast with the ambassador",
                            Duration.ofMinutes(45),
                            DELEGATION)
                    .earliest(at(7, 9))
                    .latest(at(7, 12))
                    .place(new Place.AtVenue(Id.venue("blair-house")))
                    .attendances(
                            List.of(
                                    new Attendance(
                                            Id.person("netanyahu"),
                                            Attendance.Side.GUEST,
                                            Attendance.Role.PRINCIPAL,
                                            true)))
                    .build();
    private static final Wish LUNCH =
            BREAKFAST
                    .withId(Id.wish("lunch"))
                    .withTitle("Lunch with the Chamber of Commerce")
                    .with(it -> it.earliest(at(8, 11)).latest(at(8, 15)));

    private final FxRobot robot = new FxRobot();
    private WindowPage page;
    private EditorPage editor;

    private static TimeBound at(int day, int hour) {
        return TimeBound.at(
                LocalDateTime.of(2025, 2, day, hour, 0).atZone(WindowModels.WASHINGTON));
    }

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, robot, new AnsweredFiles(), () -> WindowModels.NOW);
        editor = new EditorPage(robot);
    }

    @AfterEach
    void close() {
        page.session().close();
    }

    @Test
    void whatFitsIsPlacedWhatDoesNotIsExplainedAndNothingIsDoneBeforeADraftIsApplied() {
        page.openSample();
        stayUntilSaturday();
        wishFor(BREAKFAST);
        page.press(KeyCode.CONTROL, KeyCode.K);
        page.take("Fit in more meetings");
        WindowPage.until(() -> page.exists("#wish-breakfast"));
        page.click("#newWish");
        state(LUNCH);
        WindowPage.until(() -> page.exists("#wish-lunch"));
        Programme before = programme();

        page.click("#start");
        WindowPage.until(() -> page.exists("#alternative-0"));
        assertThat(page.text("#title")).isEqualTo("Fit in more meetings: “PM to Washington”");
        assertThat(said("Shabbat")).contains(LUNCH.title()).contains("Sat 8 Feb");
        hang("fit-found", "#alternative-0");
        page.click("#keep");

        WindowPage.until(() -> page.exists("#drafts"));
        assertThat(workspace().drafts().list())
                .extracting(draft -> draft.name())
                .containsExactly("Fit in one meeting");
        assertThat(programme()).isEqualTo(before);

        page.click("#apply-draft");
        WindowPage.until(() -> programme().find(Id.meeting("breakfast")).isPresent());
        Meeting held = programme().get(Id.meeting("breakfast"));
        assertThat(held.time().start().toLocalDateTime())
                .isBetween(
                        LocalDateTime.of(2025, 2, 7, 9, 0), LocalDateTime.of(2025, 2, 7, 11, 15));
        assertThat(held.attendances()).isEqualTo(BREAKFAST.attendances());
        assertThat(programme().all(Wish.class)).containsExactly(LUNCH);

        page.click("#close-drafts");
        WindowPage.until(() -> !page.exists("#drafts"));
        page.click("#safety");
        page.press(KeyCode.CONTROL, KeyCode.Z);
        WindowPage.until(() -> programme().equals(before));
    }

    private void stayUntilSaturday() {
        ExtendStay change =
                ExtendStay.of(
                        DELEGATION,
                        Id.stay("washington"),
                        NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));
        workspace().apply(workspace().plan(change, Texts.english()));
    }

    private void wishFor(Wish wish) {
        page.press(KeyCode.CONTROL, KeyCode.K);
        page.take("New wish for a meeting");
        state(wish);
    }

    private void state(Wish wish) {
        editor.untilOpen();
        editor.fill(
                Subject.of(wish, true)
                        .orElseThrow()
                        .values(Locale.ENGLISH)
                        .with(Subject.ID, wish.id().value()));
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        assertThat(programme().find(wish.id())).contains(wish);
    }

    /** What is said with these words in it. */
    private String said(String words) {
        return robot
                .lookup((Labeled it) -> it.getText() != null && it.getText().contains(words))
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private Workspace workspace() {
        return page.session().workspace();
    }

    private Programme programme() {
        return workspace().current().programme();
    }

    private void hang(String name, String within) {
        Gallery gallery = new Gallery("en-light");
        gallery.hang(
                name,
                WaitForAsyncUtils.waitFor(
                        WaitForAsyncUtils.asyncFx(
                                () -> page.find(within).getScene().snapshot(null))));
        gallery.close();
    }
}
