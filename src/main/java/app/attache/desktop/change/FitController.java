package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Named;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitWords;
import app.attache.itinerary.fit.MayMove;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.PlanDraft;
import java.util.List;
import java.util.Locale;
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
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the fields and lists of the window in which wishes are fitted in to their model; decides nothing. */
@SuppressWarnings("NullAway.Init") // the layout's loader fills the fields before initialize
final class FitController {

    /** Less is no sign of how far it is. */
    private static final double LEAST = 0.02;

    private final FitModel model;
    private final Texts texts;
    private final Runnable leave;
    private final Consumer<Id<Delegation>> wishing;
    private final Consumer<PlanDraft> kept;
    private Optional<FitForm> listed = Optional.empty();
    private FoundPane found;

    @FXML private Label title;
    @FXML private HBox form;
    @FXML private VBox delegationField;
    @FXML private ComboBox<Delegation> delegation;
    @FXML private VBox fromField;
    @FXML private Label fromLabel;
    @FXML private TextField from;
    @FXML private VBox untilField;
    @FXML private Label untilLabel;
    @FXML private TextField until;
    @FXML private ComboBox<MayMove> mayMove;
    @FXML private TextField reason;
    @FXML private Label problem;
    @FXML private ScrollPane wishesPane;
    @FXML private VBox wishes;
    @FXML private Button newWish;
    @FXML private Label conclusion;
    @FXML private GridPane alternatives;
    @FXML private GridPane weeks;
    @FXML private Label beforeTitle;
    @FXML private Label afterTitle;
    @FXML private StackPane weekBefore;
    @FXML private StackPane weekAfter;
    @FXML private ProgressBar progress;
    @FXML private Label foot;
    @FXML private Button stop;
    @FXML private Button close;
    @FXML private Button start;
    @FXML private Button keep;

    /**
     * @param leave closes the window
     * @param wishing lets a person state another wish of a delegation
     * @param kept is told of the draft, after the window is closed
     */
    FitController(
            FitModel model,
            Runnable leave,
            Consumer<Id<Delegation>> wishing,
            Consumer<PlanDraft> kept) {
        this.model = model;
        this.texts = model.texts();
        this.leave = leave;
        this.wishing = wishing;
        this.kept = kept;
    }

    @FXML
    void initialize() {
        beforeTitle.setText(Sections.capitals(texts.get("change.week.before")));
        afterTitle.setText(Sections.capitals(texts.get("change.week")));
        found = new FoundPane(model, conclusion, alternatives, weeks, weekBefore, weekAfter);
        List<Delegation> all = model.delegations();
        delegation.getItems().setAll(all);
        delegation.setConverter(new Named<>(Delegation::name));
        delegation
                .valueProperty()
                .addListener((_, _, it) -> Optional.ofNullable(it).ifPresent(this::choose));
        mayMove.getItems().setAll(MayMove.values());
        mayMove.setConverter(
                new Named<>(it ->
                        texts.get("change.fit.may-move." + it.name().toLowerCase(Locale.ROOT))));
        mayMove.valueProperty()
                .addListener((_, _, it) ->
                        Optional.ofNullable(it)
                                .ifPresent(chosen ->
                                        model.edit(fields -> fields.withMayMove(chosen))));
        typed(from, FitFields::withFrom);
        typed(until, FitFields::withUntil);
        typed(reason, FitFields::withReason);
        start.setOnAction(_ -> model.start());
        stop.setOnAction(_ -> model.stop());
        keep.setOnAction(_ -> model.keep());
        newWish.setOnAction(_ -> model.whose().ifPresent(wishing));
        close.setOnAction(_ -> leave.run());
        delegationField.setVisible(!all.isEmpty());
        Stream.of(
                        delegationField,
                        fromField,
                        untilField,
                        problem,
                        wishesPane,
                        weeks,
                        progress,
                        stop)
                .forEach(it -> it.managedProperty().bind(it.visibleProperty()));
        model.onChange(this::show);
        show();
    }

    private void choose(Delegation chosen) {
        model.choose(chosen.id());
    }

    private void typed(TextField field, BiFunction<FitFields, String, FitFields> put) {
        field.textProperty()
                .addListener((_, _, text) -> {
                    FieldNodes.dress(field);
                    model.edit(fields -> put.apply(fields, text));
                });
    }

    /** Puts the cursor where the search is begun. */
    void focus() {
        (start.isDisabled() ? until : start).requestFocus();
    }

    private void show() {
        if (model.kept().isPresent()) {
            leave.run();
            model.kept().ifPresent(kept);
            return;
        }
        Labels.say(title, model.form().title());
        showFields();
        if (!listed.equals(Optional.of(model.form()))) {
            listed = Optional.of(model.form());
            list();
        }
        boolean idle = !model.running() && !model.keeping();
        form.setDisable(!idle);
        wishes.setDisable(!idle);
        newWish.setDisable(!idle);
        alternatives.setDisable(!idle);
        String why = model.problem().map(texts::get).orElse("");
        Labels.say(problem, why);
        problem.setVisible(!why.isEmpty());
        start.setDisable(!model.startable());
        keep.setDisable(!model.keepable());
        accent(start, !model.keepable());
        accent(keep, model.keepable());
        showProgress();
        found.show();
    }

    private static void accent(Button button, boolean on) {
        button.getStyleClass().remove("accent");
        if (on) {
            button.getStyleClass().add("accent");
        }
    }

    private void showFields() {
        FitForm now = model.form();
        if (now instanceof WishesForm of) {
            delegation.setValue(of.delegation());
        }
        fromField.setVisible(!now.fromLabel().isEmpty());
        untilField.setVisible(!now.untilLabel().isEmpty());
        Labels.say(fromLabel, now.fromLabel());
        Labels.say(untilLabel, now.untilLabel());
        put(from, model.fields().from());
        put(until, model.fields().until());
        put(reason, model.fields().reason());
        mayMove.setValue(model.fields().mayMove());
    }

    private static void put(TextField field, String text) {
        if (!field.getText().equals(text)) {
            FieldNodes.say(field, text);
        }
    }

    private void list() {
        List<FitForm.Line> lines = model.form().wishes();
        wishesPane.setVisible(model.form() instanceof WishesForm);
        wishes.getChildren().setAll(Sections.title(texts.get("change.fit.wishes")));
        if (lines.isEmpty()) {
            wishes.getChildren().add(Labels.wrapped(texts.get("change.fit.wishes.none"), "hint"));
        }
        lines.forEach(line -> wishes.getChildren().add(box(line)));
    }

    private Node box(FitForm.Line line) {
        CheckBox box = new CheckBox();
        box.setId("wish-" + line.wish().value());
        Labels.say(box, line.title());
        box.setWrapText(true);
        box.setSelected(model.fields().wanted().contains(line.wish()));
        box.selectedProperty()
                .addListener((_, _, on) -> model.edit(fields -> fields.withTick(line.wish(), on)));
        VBox row = new VBox(2, box, Labels.wrapped(line.detail(), "quiet"));
        row.getStyleClass().add("fit-wish");
        return row;
    }

    private void showProgress() {
        boolean running = model.running();
        progress.setVisible(running);
        stop.setVisible(running);
        start.setVisible(!running);
        start.setManaged(!running);
        if (!running) {
            foot.setText(model.keeping() ? texts.get("change.applying") : "");
            return;
        }
        Optional<FitProgress> made = model.progress();
        foot.setText(made.map(this::bestSoFar).orElse(""));
        progress.setProgress(
                made.filter(it -> it.of() > 0)
                        .map(it -> Math.max(LEAST, (double) it.done() / it.of()))
                        .orElse(-1.0));
    }

    private String bestSoFar(FitProgress made) {
        int left = made.best().leftOut();
        int asked = model.fields().wanted().size();
        String best =
                model.form() instanceof WishesForm
                        ? texts.get("change.fit.best", Math.max(0, asked - left), asked)
                        : texts.get("change.fit.best.late", left);
        return texts.get("desktop.dot", best, new FitWords(texts).progress(made));
    }
}
