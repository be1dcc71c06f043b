package app.attache.desktop.change;

import app.attache.desktop.common.Fonts;
import app.attache.desktop.common.Labels;
import app.attache.itinerary.Plan;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Binds the window's fields and lists to their model; decides nothing. */
@SuppressWarnings("NullAway.Init") // the layout's loader fills the fields before initialize
final class ChangeController {

    private final ChangeModel model;
    private final Texts texts;
    private final Function<Snapshot, Node> makeWeek;
    private final Runnable close;
    private Optional<Plan> drawn = Optional.empty();

    @FXML private Label title;
    @FXML private GridPane form;
    @FXML private TextField delegation;
    @FXML private TextField departsNow;
    @FXML private ComboBox<Stay> stay;
    @FXML private TextField departure;
    @FXML private TextField reason;
    @FXML private Label problem;
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
    @FXML private VBox week;
    @FXML private Label weekTitle;
    @FXML private StackPane weekAfter;
    @FXML private Label foot;
    @FXML private Button cancel;
    @FXML private Button apply;

    /**
     * @param makeWeek draws the week that the change is in, from how things stand after it
     * @param close closes the window
     */
    ChangeController(ChangeModel model, Function<Snapshot, Node> makeWeek, Runnable close) {
        this.model = model;
        this.texts = model.texts();
        this.makeWeek = makeWeek;
        this.close = close;
    }

    @FXML
    void initialize() {
        Labels.say(title, texts.get("change.title", model.delegation().name()));
        say(delegation, model.delegation().name());
        weekTitle.setText(Sections.capitals(texts.get("change.week")));
        fillStays();
        fillStay();
        departure
                .textProperty()
                .addListener((_, _, typed) -> model.edit(wish -> wish.withDeparture(typed)));
        reason.textProperty()
                .addListener((_, _, typed) -> {
                    dress(reason);
                    model.edit(wish -> wish.withReason(typed));
                });
        cancel.setOnAction(_ -> close.run());
        apply.setOnAction(_ -> model.apply());
        Stream.of(problem, leavers, questions, resolved, week).forEach(ChangeController::hideable);
        model.onChange(this::show);
        show();
    }

    /** Puts the cursor where the first thing is to be typed. */
    void focus() {
        departure.requestFocus();
    }

    private void fillStays() {
        boolean several = model.stays().size() > 1;
        hideable(stay);
        hideable(departsNow);
        stay.setVisible(several);
        departsNow.setVisible(!several);
        stay.getItems().setAll(model.stays());
        stay.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Stay shown) {
                        return texts.get(
                                "change.stay",
                                model.cityOf(shown),
                                DepartureText.of(model.departsNow(shown), texts));
                    }

                    @Override
                    public Stay fromString(String text) {
                        throw new UnsupportedOperationException("Stays are chosen, not typed");
                    }
                });
        stay.setValue(model.stay());
        stay.valueProperty()
                .addListener((_, _, chosen) -> {
                    model.edit(wish -> wish.withStay(chosen.id()).withLeavingAsPlanned(List.of()));
                    fillStay();
                });
    }

    private void fillStay() {
        say(departsNow, DepartureText.of(model.departsNow(), texts));
        departure.setPromptText(
                texts.get(
                        "change.field.departure.prompt",
                        DepartureText.of(model.departsNow().plusDays(2), texts)));
        people.getChildren().setAll(model.travellers().stream().map(this::leaver).toList());
        leavers.setVisible(!people.getChildren().isEmpty());
        String day = DepartureText.of(model.departsNow(), texts);
        leaversTitle.setText(Sections.capitals(texts.get("change.leavers", day)));
    }

    private Node leaver(Person person) {
        CheckBox box = new CheckBox();
        box.setId("leaves-" + person.id().value());
        Labels.say(box, person.name());
        box.selectedProperty()
                .addListener((_, _, leaves) ->
                        model.edit(wish -> wish.withLeaving(person.id(), leaves)));
        return box;
    }

    private void show() {
        if (model.applied()) {
            close.run();
            return;
        }
        form.setDisable(model.applying());
        body.setDisable(model.applying());
        apply.setDisable(!model.applicable());
        foot.setText(texts.get(footKey()));
        showProblem();
        if (model.shown().isEmpty()) {
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
        Optional<Message> why =
                model.outcome() instanceof Outcome.Refused(Message message)
                        ? Optional.of(message)
                        : model.remark();
        problem.setVisible(why.isPresent());
        Labels.say(problem, why.map(texts::get).orElse(""));
        departure.getStyleClass().remove("bad");
        if (model.outcome() instanceof Outcome.Refused) {
            departure.getStyleClass().add("bad");
        }
    }

    private void showNothing() {
        String hint =
                model.outcome() instanceof Outcome.Refused
                        ? texts.get("change.effects.refused")
                        : texts.get("change.effects.none", model.cityOf(model.stay()));
        effects.getChildren()
                .setAll(Sections.title(texts.get("change.effects")), Labels.wrapped(hint, "hint"));
        questions.setVisible(false);
        resolved.setVisible(false);
        week.setVisible(false);
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
        week.setVisible(true);
        weekAfter
                .getChildren()
                .setAll(makeWeek.apply(new Snapshot(plan.after(), plan.conflictsAfter())));
    }

    private Stream<Node> dimmable() {
        return Stream.of(effects, questions, notices, counts, resolved, appeared, week);
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

    private static void say(TextField field, String text) {
        field.setText(text);
        dress(field);
    }

    private static void dress(TextField field) {
        field.getStyleClass().remove("eastern");
        if (Fonts.familyFor(field.getText()).equals(Fonts.EASTERN)) {
            field.getStyleClass().add("eastern");
        }
    }
}
