package app.attache.desktop.change;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Labels;
import app.attache.itinerary.Effect;
import app.attache.itinerary.Plan;
import app.attache.itinerary.PlanLine;
import app.attache.itinerary.PlanWords;
import app.attache.itinerary.fit.Alternative;
import app.attache.itinerary.fit.FitWords;
import app.attache.itinerary.fit.NotPlaced;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** One of the alternatives as a column: what is placed, what is not and why, what is moved, and the conflicts before and after. */
final class AlternativePane {

    private final Alternative alternative;
    private final Texts texts;
    private final Plan plan;
    private final FitWords words;

    AlternativePane(Alternative alternative, Texts texts) {
        this.alternative = alternative;
        this.texts = texts;
        this.plan = alternative.plan();
        this.words = new FitWords(texts);
    }

    /**
     * The column.
     *
     * @param id of what it is chosen by
     * @param chosen is called when a person chooses it
     */
    Node node(String id, boolean isChosen, ToggleGroup group, Runnable chosen) {
        RadioButton choice = new RadioButton();
        choice.setId(id);
        Labels.say(choice, words.difference(alternative));
        choice.getStyleClass().add("subject");
        choice.setToggleGroup(group);
        choice.setSelected(isChosen);
        choice.setOnAction(_ -> chosen.run());
        VBox head = new VBox(2, choice, Labels.wrapped(words.summary(alternative), "quiet"));
        VBox column = new VBox(head);
        column.getStyleClass().add("alternative");
        for (List<Node> part : List.of(placed(), notPlaced(), moved(), conflicts())) {
            if (!part.isEmpty()) {
                Pane box = new VBox();
                box.getStyleClass().add("part");
                box.getChildren().setAll(part);
                column.getChildren().add(box);
            }
        }
        return column;
    }

    private List<Node> placed() {
        return rows("change.fit.placed", Row.Sign.ADDED, alternative.placed());
    }

    private List<Node> moved() {
        return rows("change.fit.moved", Row.Sign.CHANGED, alternative.moved());
    }

    private List<Node> rows(String key, Row.Sign sign, List<? extends Effect> effects) {
        if (effects.isEmpty()) {
            return List.of();
        }
        PlanWords plans = new PlanWords(plan, texts);
        List<Node> rows = titled(key);
        effects.forEach(effect -> rows.add(new Row(sign, plans.effect(effect))));
        return rows;
    }

    private List<Node> notPlaced() {
        if (alternative.notPlaced().isEmpty()) {
            return List.of();
        }
        List<Node> rows = titled("change.fit.not-placed");
        for (NotPlaced item : alternative.notPlaced()) {
            PlanLine line =
                    new PlanLine(
                            words.name(item, alternative), "", "", words.reason(item, alternative));
            rows.add(new Row(Row.Sign.HARD, line));
        }
        return rows;
    }

    private List<Node> conflicts() {
        ConflictsPane pane = new ConflictsPane(plan, texts);
        List<Node> rows = new ArrayList<>(pane.counts());
        boolean more =
                plan.delta().appeared().stream()
                        .anyMatch(finding -> finding.severity() != Severity.INFO);
        if (more) {
            rows.addAll(pane.appeared());
        }
        return rows;
    }

    private List<Node> titled(String key) {
        List<Node> rows = new ArrayList<>();
        rows.add(Sections.title(texts.get(key)));
        return rows;
    }
}
