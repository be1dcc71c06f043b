package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import app.attache.itinerary.fit.Alternative;
import app.attache.itinerary.fit.FitWords;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/** What a search has found: the alternatives side by side, and the weeks before and after the one that is chosen. */
final class FoundPane {

    private static final String CHOSEN = "chosen";
    private static final String STALE = "stale";

    private final FitModel model;
    private final Texts texts;
    private final Label conclusion;
    private final GridPane alternatives;
    private final Pane weeks;
    private final Pane before;
    private final Pane after;
    private final List<Node> columns = new ArrayList<>();
    private Optional<Fitting.Found> drawn = Optional.empty();
    private Optional<Weeks> sketched = Optional.empty();

    /**
     * @param conclusion says how the search ended
     * @param alternatives has a column for each
     * @param weeks holds {@code before} and {@code after}
     */
    FoundPane(
            FitModel model,
            Label conclusion,
            GridPane alternatives,
            Pane weeks,
            Pane before,
            Pane after) {
        this.model = model;
        this.texts = model.texts();
        this.conclusion = conclusion;
        this.alternatives = alternatives;
        this.weeks = weeks;
        this.before = before;
        this.after = after;
        conclude();
    }

    /** Shows what the model has now. What is there already keeps its nodes, and with them the keyboard. */
    void show() {
        if (!model.found().equals(drawn)) {
            drawn = model.found();
            conclude();
            columns.clear();
            alternatives.getChildren().clear();
            alternatives.getColumnConstraints().clear();
            drawn.ifPresent(found -> draw(found.result().alternatives()));
        }
        weeks.setVisible(model.changesSomething());
        drawn.ifPresent(found -> choose(found.weeks().get(model.chosen())));
        for (Node part : List.of(alternatives, weeks, conclusion)) {
            mark(part, STALE, model.outdated() && drawn.isPresent());
        }
    }

    private void conclude() {
        Labels.say(
                conclusion,
                drawn.map(found -> new FitWords(texts).end(found.result()))
                        .orElseGet(() -> texts.get("change.fit.nothing-yet")));
    }

    private void draw(List<Alternative> found) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < found.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / found.size());
            alternatives.getColumnConstraints().add(width);
            int index = i;
            Node column =
                    new AlternativePane(found.get(i), texts)
                            .node(
                                    "alternative-" + i,
                                    i == model.chosen(),
                                    group,
                                    () -> model.choose(index));
            columns.add(column);
            alternatives.add(column, i, 0);
        }
    }

    private void choose(Weeks days) {
        for (int i = 0; i < columns.size(); i++) {
            mark(columns.get(i), CHOSEN, i == model.chosen());
        }
        if (sketched.filter(days::equals).isPresent()) {
            return;
        }
        sketched = Optional.of(days);
        before.getChildren().setAll(new WeekSketch(days.first(), days.before(), texts));
        after.getChildren().setAll(new WeekSketch(days.then(), days.after(), texts));
    }

    private static void mark(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }
}
