package app.attache.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.editor.form.Drafts;
import app.attache.desktop.editor.form.Subject;
import app.attache.desktop.editor.form.Values;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every layout has the fields of its kind, in both themes, and showing a fact in it changes nothing. */
@ExtendWith(ApplicationExtension.class)
class FormsFxTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldOfAKindHasItsPlaceInTheLayout(Kind kind, FxRobot robot) {
        for (Theme theme : Theme.values()) {
            for (Subject<?> subject : subjects(kind)) {
                EditorModel model = model(subject);
                robot.interact(() -> {
                    Parent form = Fxml.load("edit-" + kind.label(), Texts.english(), Map.of());
                    theme.dress(new Scene(form));
                    FormBinder binder = new FormBinder(model, form);
                    assertThat(model.fields())
                            .allSatisfy(field ->
                                    assertThat(binder.has(field.name()) || unseen(field.name()))
                                            .as(kind + " " + field.name())
                                            .isTrue());
                    form.applyCss();
                    form.layout();
                });
                assertThat(model.touched()).as(kind + " " + model.values()).isFalse();
            }
        }
    }

    private static boolean unseen(String field) {
        return field.equals("end-clock");
    }

    private static List<Subject<?>> subjects(Kind kind) {
        WindowModel window = WindowModels.of(TypicalVisit.PROGRAMME);
        List<Subject<?>> subjects = new ArrayList<>();
        for (Entity fact : TypicalVisit.PROGRAMME.all(kind)) {
            Subject.of(fact, false).ifPresent(subjects::add);
        }
        Optional<Entity> draft = new Drafts(window).of(kind);
        draft.flatMap(it -> Subject.of(it, true)).ifPresent(subjects::add);
        return subjects;
    }

    private static EditorModel model(Subject<?> subject) {
        WindowModel window = WindowModels.of(TypicalVisit.PROGRAMME);
        Values values = subject.values(window.texts().locale());
        return new EditorModel(
                window,
                subject,
                values,
                values,
                new Foresight(Runnable::run, Runnable::run),
                Keeping.NOTHING,
                () -> WindowModels.NOW);
    }
}
