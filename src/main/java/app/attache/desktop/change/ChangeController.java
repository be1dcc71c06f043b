package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import app.attache.itinerary.Plan;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the window's fields and lists to their model; decides nothing. */
@SuppressWarnings("NullAway.Init") // the layout's loader fills the fields before initialize
final class ChangeController {

    private final ChangeModel model;
    private final Texts texts;
    private final Runnable close;
    private final Consumer<Gained> fit;
    private Optional<Plan> drawn = Optional.empty();
    private FieldNodes fields;

    @FXML private Label title;
    @FXML private ComboBox<ChangeKind> kind;
    @FXML private GridPane form;
    @FXML private VBox reasonField;
    @FXML private TextField reason;
    @FXML private VBox sourceField;
    @FXML private TextField source;
    @FXML private Label problem;
    @FXML private CheckBox anyway;
    @FXML private GridPane body;
    @FXML private VBox leavers;
    @FXML private Label leaversTitle;
    @FXML private FlowPane people;
    @FXML private VBox effects;
    @FXML private VBox questions;
    @FXML private VBox notices;
    @FXML private VBox counts;
    @FXML private VBox resolved;
    @FXML private VBox appeared;
    @FXML private GridPane weeks;
    @FXML private Label beforeTitle;
    @FXML private Label afterTitle;
    @FXML private StackPane weekBefore;
    @FXML private StackPane weekAfter;
    @FXML private Label foot;
    @FXML private ProgressBar progress;
    @FXML private Button stop;
    @FXML private Button keep;
    @FXML private Button cancel;
    @FXML private Button apply;

    /**
     * @param close closes the window
     * @param fit fits wishes into time that was gained, after the window is closed
     */
    ChangeController(ChangeModel model, Runnable close, Consumer<Gained> fit) {
        this.fit = fit;
        this.model = model;
        this.texts = model.texts();
        this.close = close;
    }

    @FXML
    void initialize() {
        fields = new FieldNodes(model, form);
        beforeTitle.setText(Sections.capitals(texts.get("change.week.before")));
        afterTitle.setText(Sections.capitals(texts.get("change.week")));
        fillKinds();
        record(reason, Wish::withReason);
        record(source, Wish::withSource);
        anyway.selectedProperty()
                .addListener((_, _, on) -> model.edit(wish -> wish.withAnyway(on)));
        cancel.setOnAction(_ -> close.run());
        apply.setOnAction(_ -> model.apply());
        keep.setOnAction(_ -> model.keep());
        stop.setOnAction(_ -> model.stop());
        Stream.of(problem, anyway, leavers, questions, resolved, weeks, progress, stop)
                .forEach(ChangeController::hideable);
        model.onChange(this::show);
        show();
    }

    private void record(TextField field, BiFunction<Wish, String, Wish> typing) {
        field.textProperty()
                .addListener((_, _, typed) -> {
                    FieldNodes.dress(field);
                    model.edit(wish -> typing.apply(wish, typed));
                });
    }

    /** Puts the cursor where the first thing is to be typed. */
    void focus() {
        model.fields().stream()
                .filter(Field.Typed.class::isInstance)
                .findFirst()
                .map(field -> form.lookup("#" + field.key()))
                .ifPresentOrElse(Node::requestFocus, kind::requestFocus);
    }

    private void fillKinds() {
        kind.getItems().setAll(List.of(ChangeKind.values()));
        kind.setCellFactory(_ -> new KindCell());
        kind.setButtonCell(new KindCell());
        kind.setVisibleRowCount(ChangeKind.values().length);
        kind.setValue(model.wish().kind());
        kind.valueProperty().addListener((_, _, chosen) -> model.choose(chosen));
    }

    private final class KindCell extends ListCell<ChangeKind> {

        @Override
        protected void updateItem(ChangeKind item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : texts.get(item.key()));
            setGraphic(empty || item == null ? null : new FontIcon(item.icon()));
        }
    }

    private void show() {
        if (model.applied()) {
            close.run();
            model.toFit().ifPresent(fit);
            return;
        }
        Labels.say(title, model.title());
        fields.show(model.fields(), List.of(reasonField, sourceField), people, leaversTitle);
        leavers.setVisible(!people.getChildren().isEmpty());
        form.setDisable(model.applying());
        body.setDisable(model.applying());
        kind.setDisable(model.applying());
        apply.setDisable(!model.applicable());
        keep.setDisable(!model.keepable());
        foot.setText(texts.get(footKey()));
        progress.setVisible(model.busy());
        stop.setVisible(model.busy() && !model.applying());
        showProblem();
        if (model.shown().isEmpty()) {
            drawn = Optional.empty();
            showNothing();
        } else if (!model.shown().equals(drawn)) {
            drawn = model.shown();
            draw(model.shown().get());
        }
        dimmable().forEach(part -> dim(part, !(model.outcome() instanceof Outcome.Planned)));
    }

    private String footKey() {
        if (model.applying()) {
            return "change.applying";
        }
        return model.busy() ? "change.planning" : "change.foot";
    }

    private void showProblem() {
        String why =
                switch (model.outcome()) {
                    case Outcome.Refused(Message message) -> texts.get(message);
                    case Outcome.Planned(Plan plan, Weeks _) when model.obstructed() ->
                            new ConflictsPane(plan, texts).obstacles();
                    default -> model.remark().map(texts::get).orElse("");
                };
        problem.setVisible(!why.isEmpty());
        Labels.say(problem, why);
        anyway.setVisible(model.obstructed());
        anyway.setSelected(model.wish().anyway());
        form.lookupAll(".departure").forEach(field -> field.getStyleClass().remove("bad"));
        if (model.outcome() instanceof Outcome.Refused || model.obstructed()) {
            form.lookupAll(".departure").forEach(field -> field.getStyleClass().add("bad"));
        }
    }

    private void showNothing() {
        String hint =
                model.outcome() instanceof Outcome.Refused
                        ? texts.get("change.effects.refused")
                        : texts.get("change.effects.none");
        effects.getChildren()
                .setAll(Sections.title(texts.get("change.effects")), Labels.wrapped(hint, "hint"));
        Stream.of(notices, counts, appeared).forEach(part -> part.getChildren().clear());
        questions.setVisible(false);
        resolved.setVisible(false);
        weeks.setVisible(false);
    }

    private void draw(Plan plan) {
        PlanPane left = new PlanPane(model, plan);
        ConflictsPane right = new ConflictsPane(plan, texts);
        fill(effects, left.effects());
        fill(questions, left.questions());
        fill(notices, left.notices());
        fill(counts, right.counts());
        fill(resolved, right.resolved());
        fill(appeared, right.appeared());
        weeks.setVisible(true);
        if (model.outcome() instanceof Outcome.Planned(Plan _, Weeks days)) {
            weekBefore.getChildren().setAll(new WeekSketch(days.first(), days.before(), texts));
            weekAfter.getChildren().setAll(new WeekSketch(days.then(), days.after(), texts));
        }
    }

    private Stream<Node> dimmable() {
        return Stream.of(effects, questions, notices, counts, resolved, appeared, weeks);
    }

    private void dim(Node part, boolean outdated) {
        part.getStyleClass().remove("stale");
        if (outdated && drawn.isPresent()) {
            part.getStyleClass().add("stale");
        }
    }

    private static void fill(Pane part, List<Node> nodes) {
        part.getChildren().setAll(nodes);
        part.setVisible(!nodes.isEmpty());
    }

    // What is not seen takes no room.
    private static void hideable(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }
}
