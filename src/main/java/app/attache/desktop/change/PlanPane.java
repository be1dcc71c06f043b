package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import app.attache.itinerary.Choice;
import app.attache.itinerary.Effect;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.Plan;
import app.attache.itinerary.PlanLine;
import app.attache.itinerary.PlanWords;
import app.attache.itinerary.Stranded;
import app.attache.programme.Ron;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The left side of the window: what a plan changes and leaves to be decided, found out and sent. */
final class PlanPane {

    private final ChangeModel model;
    private final Texts texts;
    private final Plan plan;
    private final PlanWords words;

    PlanPane(ChangeModel model, Plan plan) {
        this.model = model;
        this.texts = model.texts();
        this.plan = plan;
        this.words = new PlanWords(plan, texts);
    }

    /** What changes, with what can be decided about it. */
    List<Node> effects() {
        List<Node> rows = titled("change.effects");
        boolean stays = plan.change() instanceof ExtendStay;
        for (Effect effect : plan.effects()) {
            PlanLine line = words.effect(effect);
            rows.add(
                    switch (effect) {
                        case Effect.StayChanged stay when stays && !stay.added().isEmpty() ->
                                new Row(Row.Sign.CHANGED, line, lodging());
                        case Effect.PeopleLeave _, Effect.HeadNamed _ ->
                                new Row(Row.Sign.PEOPLE, line);
                        default -> new Row(Row.Sign.CHANGED, line);
                    });
        }
        if (stays || !plan.gained().isEmpty()) {
            rows.add(new Row(Row.Sign.ADDED, words.gained(), fitting()));
        }
        words.lost().ifPresent(line -> rows.add(new Row(Row.Sign.SOFT, line)));
        for (Stranded item : plan.stranded()) {
            rows.add(new Row(Row.Sign.HARD, words.stranded(item), decision(item)));
        }
        return rows;
    }

    /** What a person must find out; nothing when there is nothing. */
    List<Node> questions() {
        List<String> questions = words.questions();
        if (questions.isEmpty()) {
            return List.of();
        }
        List<Node> rows = titled("change.questions");
        questions.forEach(question ->
                rows.add(new Row(Row.Sign.QUESTION, new PlanLine("", "", question, ""))));
        return rows;
    }

    /** What must be sent or issued again. */
    List<Node> notices() {
        List<Node> rows = titled("change.notices");
        words.calendars().forEach(line -> rows.add(new Row(Row.Sign.MAIL, plain(line))));
        words.briefings().forEach(line -> rows.add(new Row(Row.Sign.PAPER, plain(line))));
        if (rows.size() == 1) {
            rows.add(Labels.of(texts.get("change.notices.none"), "hint"));
        }
        return rows;
    }

    private static PlanLine plain(PlanLine line) {
        return new PlanLine("", "", line.headline(), line.detail());
    }

    private MenuButton lodging() {
        return choices(
                List.of(Ron.Lodging.values()),
                model.wish().lodging(),
                words::lodging,
                chosen -> model.edit(wish -> wish.withLodging(chosen)));
    }

    private Node[] fitting() {
        if (Gained.of(plan).isEmpty()) {
            return new Node[0];
        }
        Button fit = new Button(texts.get("change.fit.gained"));
        fit.setId("fit-gained");
        fit.setMinWidth(Button.USE_PREF_SIZE);
        fit.setOnAction(_ -> model.applyAndFit());
        return new Node[] {fit};
    }

    private MenuButton decision(Stranded item) {
        MenuButton button =
                choices(
                        item.choices(),
                        item.chosen(),
                        words::choice,
                        (Choice chosen) ->
                                model.edit(wish -> wish.withChoice(item.item(), chosen)));
        button.setId("decide-" + item.item().value());
        return button;
    }

    private static <T> MenuButton choices(
            List<T> open, T chosen, Function<T, String> naming, Consumer<T> decided) {
        MenuButton button = new MenuButton();
        Labels.say(button, naming.apply(chosen));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T choice : open) {
            RadioMenuItem item = new RadioMenuItem(naming.apply(choice));
            item.setToggleGroup(group);
            item.setSelected(choice.equals(chosen));
            item.setOnAction(_ -> decided.accept(choice));
            button.getItems().add(item);
        }
        return button;
    }

    private List<Node> titled(String key) {
        List<Node> rows = new ArrayList<>();
        rows.add(Sections.title(texts.get(key)));
        return rows;
    }
}
