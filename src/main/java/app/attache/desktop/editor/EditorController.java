package app.attache.desktop.editor;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Labels;
import app.attache.desktop.editor.form.Option;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Series;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around the form of a fact: what it is, what saving it would bring about, and saving it. */
@SuppressWarnings("NullAway.Init") // the layout's loader fills the fields before initialize
final class EditorController {

    private final EditorModel model;
    private final Parent form;
    private final FormBinder binder;
    private final Runnable close;

    @FXML private Label title;
    @FXML private Label when;
    @FXML private StackPane place;
    @FXML private VBox ofSeries;
    @FXML private Label seriesName;
    @FXML private ComboBox<Option> reach;
    @FXML private VBox foreseen;
    @FXML private Button cancel;
    @FXML private Button save;
    @FXML private @Nullable Button more;

    /**
     * @param form the fields, by the layout of their kind
     * @param close closes the window, if nothing is lost by it or the person agrees
     */
    EditorController(EditorModel model, Parent form, Runnable close) {
        this.model = model;
        this.form = form;
        this.binder = new FormBinder(model, form);
        this.close = close;
    }

    @FXML
    void initialize() {
        place.getChildren().setAll(form);
        Labels.say(title, model.title());
        when.managedProperty().bind(when.visibleProperty());
        model.series().ifPresent(this::showSeries);
        cancel.setOnAction(_ -> close.run());
        save.setOnAction(_ -> save());
        binder.button("fill-nights").ifPresent(it -> it.setOnAction(_ -> model.fillNights()));
        model.onChange(this::show);
        show();
    }

    private void showSeries(Series series) {
        Id<Meeting> meeting = Id.meeting(model.subject().base().id().value());
        Labels.say(seriesName, ReachBox.of(series, model.texts()));
        ReachBox.fill(reach, series, meeting, model.texts(), model::reach);
        ofSeries.setManaged(true);
        ofSeries.setVisible(true);
    }

    /** Puts the cursor into the first field. */
    void focus() {
        binder.focusFirst();
    }

    /** Does {@code what} when all fields are asked for, where the layout shows few. */
    void onMore(Runnable what) {
        if (more != null) {
            more.setOnAction(_ -> what.run());
        }
    }

    /** Saves, or says what is wrong. */
    void save() {
        if (model.fact().isEmpty()) {
            binder.complainAll();
            binder.elsewhere().ifPresent(this::say);
        } else {
            model.save();
        }
    }

    private void say(String problem) {
        foreseen.getChildren().setAll(Labels.wrapped(problem, "problem"));
    }

    private void show() {
        if (model.over()) {
            close.run();
            return;
        }
        form.setDisable(model.saving());
        save.setDisable(model.saving());
        Labels.say(when, model.when());
        when.setVisible(!model.when().isEmpty());
        foreseen.getChildren().setAll(lines());
    }

    private List<Node> lines() {
        return model.foreseen().stream()
                .<Node>map(line ->
                        Labels.wrapped(
                                mark(line.severity()) + line.text(),
                                "foreseen",
                                line.severity().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case HARD -> "● ";
            case SOFT -> "▲ ";
            case INFO -> "○ ";
        };
    }
}
