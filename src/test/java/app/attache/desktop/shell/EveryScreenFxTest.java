package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.ClippedText;
import app.attache.desktop.Gallery;
import app.attache.desktop.Swift;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.StyleWarnings;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every view, editor, dialog and menu, in every language and both looks, at 1280 by 800: each is drawn from its side, says all it
 * has to say, and looks up no colour that is not there. Its pictures are in {@code target/pictures}.
 */
@ExtendWith(ApplicationExtension.class)
class EveryScreenFxTest {

    private static final Meeting HEGSETH = VisitFiles.washington().get(Id.meeting("e4"));
    private static final Meeting DINNER =
            HEGSETH.withId(Id.meeting("dinner"))
                    .withTitle("Dinner")
                    .withTime(HEGSETH.time().startingAt(HEGSETH.time().start().plusMinutes(20)));

    /**
     * Words that may be cut: the clocks, chosen among cities with long names, and what stands in a sketch of a week. Both have a
     * tip.
     */
    private static final Set<String> ELASTIC = Set.of("zones", "sketch-item");

    /** One language from each side. */
    private static final Set<Language> PICTURED = Set.of(Language.ENGLISH, Language.HEBREW);

    private final Locale before = Locale.getDefault();
    private final List<String> wrong = new ArrayList<>();
    private Optional<Gallery> light = Optional.empty();
    private Optional<Gallery> dark = Optional.empty();
    private WindowPage page;
    private Screens screens;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        page = WindowPage.open(stage, new FxRobot(), new AnsweredFiles(), () -> WindowModels.NOW);
        stage.setWidth(1280);
        stage.setHeight(800);
        screens = new Screens(page, stage);
    }

    @AfterEach
    void close() {
        Theme.LIGHT.use();
        Language.AS_SYSTEM.use();
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "AS_SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyScreenSaysAllItHasToSayFromItsSide(Language language) {
        page.openSample();
        page.session()
                .workspace()
                .apply(TypicalVisit.change("Ask to dinner", new Edit.Added(DINNER)));
        page.ask(language.command());
        try (StyleWarnings warnings = new StyleWarnings()) {
            if (PICTURED.contains(language)) {
                light = Optional.of(new Gallery(language.label() + "-light"));
                dark = Optional.of(new Gallery(language.label() + "-dark"));
            }
            for (CalendarView view : CalendarView.values()) {
                look("view-" + view.label(), screens.show(view));
            }
            screens.show(CalendarView.WEEK);
            page.click("#conflicts-hard");
            for (Screens.Screen screen : screens.windows()) {
                look(screen.name(), screens.open(screen).getScene());
                screens.closeAll();
            }
            lookAtPopups(light);
            page.ask(Command.SWITCH_THEME);
            lookAtPopups(dark);
            page.ask(Command.SWITCH_THEME);
            page.session().close();
            Texts texts = Texts.of(language.locale());
            look("welcome", inWindow(screens.welcome(texts)));
            look("empty", inWindow(screens.empty(texts)));
            light.ifPresent(Gallery::close);
            dark.ifPresent(Gallery::close);
            assertThat(wrong).isEmpty();
            assertThat(warnings.said()).isEmpty();
        }
    }

    private Scene inWindow(Parent screen) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> stage.getScene().setRoot(screen)));
        Swift.rest(stage.getScene());
        return stage.getScene();
    }

    private void look(String name, Scene scene) {
        inspect(name, scene);
        light.ifPresent(it -> it.hang(name, picture(scene)));
        dress(Theme.DARK, scene);
        dark.ifPresent(it -> it.hang(name, picture(scene)));
        dress(Theme.LIGHT, scene);
    }

    // What points at something in the window has the look that the window had when it opened.
    private void lookAtPopups(Optional<Gallery> gallery) {
        for (Screens.Screen screen : screens.popups()) {
            Scene scene = screens.open(screen).getScene();
            layOut(scene);
            WindowPage.until(() -> isToBeSeen(scene));
            inspect(screen.name(), scene);
            gallery.ifPresent(it -> it.hang(screen.name(), picture(scene)));
            screens.closeAll();
        }
    }

    // What points at something is hidden until it has its place.
    private static boolean isToBeSeen(Scene scene) {
        return WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() ->
                        scene.getRoot().lookupAll(".popover").stream().allMatch(Node::isVisible)));
    }

    private static void layOut(Scene scene) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                }));
        Swift.rest(scene);
    }

    private void inspect(String name, Scene scene) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> {
                    Locale locale = Language.current().locale();
                    if (scene.getEffectiveNodeOrientation() != Direction.of(locale)) {
                        wrong.add(name + " is not turned");
                    }
                    ClippedText.in(scene, ELASTIC).forEach(it -> wrong.add(name + ": " + it));
                }));
    }

    // Some windows have a sheet of their own.
    private static void dress(Theme theme, Scene scene) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> {
                    List<String> own = new ArrayList<>(scene.getStylesheets());
                    theme.dress(scene);
                    own.removeIf(sheet -> !sheet.contains("palette"));
                    scene.getStylesheets().addAll(own);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                }));
    }

    private static WritableImage picture(Scene scene) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)));
    }

    @Test
    void noLayoutIsLeftOut() throws IOException {
        Set<String> seen =
                Stream.concat(screens.windows().stream(), screens.popups().stream())
                        .map(Screens.Screen::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        seen.addAll(
                List.of(
                        "shell",
                        "sidebar",
                        "inspector",
                        "conflicts",
                        "welcome",
                        "empty",
                        "editor",
                        "quick",
                        "rule-settings"));
        try (Stream<Path> layouts = Files.list(Path.of("src/main/resources/fxml"))) {
            assertThat(layouts.map(it -> it.getFileName().toString().replace(".fxml", "")))
                    .isSubsetOf(seen);
        }
    }
}
