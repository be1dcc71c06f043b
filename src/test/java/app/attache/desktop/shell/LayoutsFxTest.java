package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.Toolkit;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.welcome.WelcomeView;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every layout loads, and every style that is looked up is there, in both looks. */
@ExtendWith(ApplicationExtension.class)
class LayoutsFxTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyScreenIsDressedWithoutACssError(Theme theme) {
        List<String> errors = new ArrayList<>();
        Toolkit.call(() -> {
            CssParser.errorsProperty()
                    .addListener(
                            (ListChangeListener<CssParser.ParseError>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList()
                                                    .forEach(it -> errors.add(it.getMessage()));
                                        }
                                    });
            Consumer<Command> nothing = _ -> {};
            List<Parent> screens = new ArrayList<>();
            for (CalendarView view : CalendarView.values()) {
                WindowModel window = WindowModels.washington();
                window.view().set(view);
                screens.add(ShellView.unkept(window, "sample"));
            }
            screens.add(WelcomeView.of(Texts.english(), List.of(), _ -> {}, nothing));
            for (Parent screen : screens) {
                Scene scene = new Scene(screen, 1280, 800);
                theme.dress(scene);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scene.snapshot(null);
            }
            return errors;
        });
        assertThat(errors).isEmpty();
    }
}
