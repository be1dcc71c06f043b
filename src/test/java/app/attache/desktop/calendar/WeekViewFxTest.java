package app.attache.desktop.calendar;

import static app.attache.desktop.calendar.WashingtonWeek.CAPITOL;
import static app.attache.desktop.calendar.WashingtonWeek.JOHNSON;
import static app.attache.desktop.calendar.WashingtonWeek.THUNE;
import static app.attache.desktop.calendar.WashingtonWeek.TRUMP;
import static app.attache.desktop.calendar.WashingtonWeek.WALTZ;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.Frames;
import app.attache.desktop.common.AskedEditing;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.workspace.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WeekViewFxTest {

    private static final Meeting NEXT_WEEK =
            WashingtonWeek.meeting("next", "Next week", 11, 10, 0, 60, CAPITOL, Status.SLATED);

    private WindowModel model;
    private Scene scene;
    private Frames frames;
    private WeekPage page;

    @Start
    void start(Stage stage) {
        model = WashingtonWeek.model(WashingtonWeek.programme(NEXT_WEEK));
        scene = new Scene(new WeekView(model), 900, 820);
        frames = new Frames(scene);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new WeekPage(robot);
    }

    @Test
    void theWholeWeekIsThere() {
        assertThat(page.blocks()).hasSize(7);
    }

    @Test
    void aClickSelects() {
        page.click(TRUMP.id());
        assertThat(model.selection().get()).contains(TRUMP.id());
        assertThat(page.ringed()).containsExactly(TRUMP.id());
        assertThat(page.focused()).contains(TRUMP.id());
    }

    @Test
    void staysLegsAndMilestonesAreSelectedByClickAsWell() {
        page.click("#stay-blair");
        assertThat(model.selection().get()).contains(Id.stay("blair"));
        page.click("#leg-l1");
        assertThat(model.selection().get()).contains(Id.leg("l1"));
        page.click("#milestone-m16");
        assertThat(model.selection().get()).contains(Id.milestone("m16"));
        assertThat(page.ringed()).isEmpty();
    }

    @Test
    void whatStandsBesideAJourneyNeverRunsIntoTheNext() {
        for (double width = 600; width <= 1400; width += 50) {
            double wide = width;
            page.elsewhere(() -> scene.getRoot().resize(wide, 820));
            page.elsewhere(() -> scene.getRoot().layout());
            List<Bounds> labels = page.bandLabels();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    assertThat(labels.get(i).intersects(labels.get(j)))
                            .as("%s and %s at %s", labels.get(i), labels.get(j), wide)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whoFollowsTheTravellerSeesEachDayOnTheClockOfItsPlace() {
        assertThat(page.dayClocks()).isEmpty();
        page.elsewhere(() -> model.followsTraveller().set(true));
        assertThat(page.dayClocks())
                .containsExactly("WAS", "WAS", "WAS", "WAS", "WAS", "JER", "JER");
        page.elsewhere(() -> model.followsTraveller().set(false));
        assertThat(page.dayClocks()).isEmpty();
    }

    @Test
    void aFilterLeavesOutWhatDoesNotPass() {
        page.elsewhere(() ->
                model.filter()
                        .set(new Filter(Set.of(), Set.of(), Set.of(Status.HELD), false, Set.of())));
        assertThat(page.blocks()).hasSize(2);
        page.elsewhere(() -> model.filter().set(Filter.NONE));
        assertThat(page.blocks()).hasSize(7);
    }

    @Test
    void arrowKeysLeadThroughTheWeekInTheOrderOfTime() {
        page.click(TRUMP.id());
        page.press(KeyCode.DOWN);
        assertThat(model.selection().get()).contains(Id.meeting("e4"));
        page.press(KeyCode.DOWN);
        page.press(KeyCode.DOWN);
        assertThat(page.focused()).contains(THUNE.id());
        page.press(KeyCode.UP);
        assertThat(page.focused()).contains(WALTZ.id());
    }

    @Test
    void sidewaysKeysLeadToTheNearestHourOfTheNextDay() {
        page.click(TRUMP.id());
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).contains(WALTZ.id());
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).contains(JOHNSON.id());
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).contains(JOHNSON.id());
    }

    @Test
    void enterSelectsWhatHasTheFocus() {
        page.click(TRUMP.id());
        page.elsewhere(() -> model.selection().set(Optional.empty()));
        assertThat(page.ringed()).isEmpty();
        page.press(KeyCode.ENTER);
        assertThat(page.ringed()).containsExactly(TRUMP.id());
    }

    @Test
    void aDoubleClickOpensTheFewFieldsAndEnterTheWholeEditor() {
        AskedEditing editing = new AskedEditing();
        page.elsewhere(() -> model.editing().set(editing));
        page.doubleClick(TRUMP.id());
        page.press(KeyCode.ENTER);
        assertThat(editing.asked()).containsExactly("quick " + TRUMP.id(), "full " + TRUMP.id());
    }

    @Test
    void theTabKeyComesToOneMeetingOnly() {
        page.click(THUNE.id());
        assertThat(page.blocks()).filteredOn(Node::isFocusTraversable).hasSize(1);
    }

    @Test
    void whatIsSelectedElsewhereGetsTheRing() {
        page.elsewhere(() -> model.selection().set(Optional.of(JOHNSON.id())));
        assertThat(page.ringed()).containsExactly(JOHNSON.id());
    }

    @Test
    void changingTheWeekUsesTheSameNodesAgain() {
        Set<Node> before = new HashSet<>(page.blocks());
        page.elsewhere(() -> model.date().set(model.date().get().plusWeeks(1)));
        assertThat(page.blocks()).hasSize(1).allMatch(before::contains);
        assertThat(page.spoken(NEXT_WEEK.id()))
                .startsWith("Next week, Tuesday 10:00 to 11:00, Capitol Hill, slated");
        page.elsewhere(() -> model.date().set(model.date().get().minusWeeks(1)));
        assertThat(page.blocks()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aChangeOfWeekIsOnePicture() {
        // Tints are reckoned in the background and come when they are known.
        page.elsewhere(() -> model.tinted().set(false));
        frames.forget();
        frames.await(4);
        for (int week : List.of(1, -1)) {
            page.elsewhere(() -> {
                frames.forget();
                model.date().set(model.date().get().plusWeeks(week));
            });
            frames.await(4);
            assertThat(frames.number()).as("%s", week).isEqualTo(1);
        }
    }

    @Test
    void marksAppearWhenASnapshotWithConflictsArrives() {
        assertThat(page.hasMark(THUNE.id())).isFalse();
        Meeting clash = THUNE.withId(Id.meeting("clash")).withTitle("Clash");
        page.elsewhere(() -> model.snapshot().set(Snapshot.of(WashingtonWeek.programme(clash))));
        assertThat(page.hasMark(THUNE.id())).isTrue();
        assertThat(page.hasMark(clash.id())).isTrue();
        assertThat(page.hasMark(TRUMP.id())).isFalse();
        assertThat(page.spoken(clash.id())).contains("conflict");
    }

    @Test
    void theFocusStaysWithTheMeetingWhenOthersCome() {
        page.click(JOHNSON.id());
        Meeting early =
                WALTZ.withId(Id.meeting("early")).withTime(WashingtonWeek.time(3, 9, 0, 60));
        page.elsewhere(() -> model.snapshot().set(Snapshot.of(WashingtonWeek.programme(early))));
        assertThat(page.focused()).contains(JOHNSON.id());
        assertThat(page.ringed()).containsExactly(JOHNSON.id());
    }

    @Test
    void blocksArePressedAndReadLikeButtons() {
        assertThat(page.block(JOHNSON.id()).getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(page.spoken(JOHNSON.id()))
                .isEqualTo("Speaker Johnson, Thursday about 13:25 to 14:20, Capitol Hill, slated");
    }

    @Test
    void theDarkLookReachesEveryBlock() {
        Paint light = fill(JOHNSON.id());
        page.elsewhere(() -> Theme.DARK.dress(scene));
        assertThat(fill(JOHNSON.id())).isNotEqualTo(light);
    }

    private Paint fill(Id<?> meeting) {
        return ((Region) page.block(meeting)).getBackground().getFills().getLast().getFill();
    }
}
