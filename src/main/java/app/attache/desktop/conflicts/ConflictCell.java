package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.conflict.Verdict;
import app.attache.desktop.common.CellHeight;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A conflict as a card: how bad it is in colour and word, what it is, the evidence, and what can be decided about it. */
final class ConflictCell extends ListCell<ConflictRow> {

    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private static final PseudoClass OF_GROUP = PseudoClass.getPseudoClass("of-group");

    private final CardActions actions;
    private final Texts texts;
    private final Label severity = Labels.of("", "card-severity");
    private final Label kind = Labels.of("", "quiet");
    private final Button fold = new Button();
    private final Button waysOut = new Button();
    private final MenuButton more = new MenuButton();
    private final Label title = Labels.wrapped("", "card-title");
    private final Label detail = Labels.wrapped("", "quiet");
    private final Label decided = Labels.wrapped("", "quiet", "card-decided");
    private final VBox card;

    /** What a card needs of the part that it is in. */
    interface CardActions {

        CardWords words();

        boolean concerned(ConflictRow row);

        boolean deciding();

        void chosen(Finding finding);

        void unfold(ConflictRow.Group group);

        void accept(List<Finding> findings);

        void reopen(List<Finding> findings);

        void mute(Finding finding, boolean muted);

        void explain(Finding finding, Region card);

        void propose(Finding finding, Region card);
    }

    ConflictCell(CardActions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(6, severity, kind, space, fold, waysOut, more);
        head.setAlignment(Pos.CENTER_LEFT);
        severity.setMinWidth(USE_PREF_SIZE);
        fold.setId("fold");
        fold.getStyleClass().add("card-button");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setOnAction(_ -> fold());
        more.setId("card-menu");
        more.getStyleClass().addAll("card-button", "card-menu");
        more.setMinWidth(USE_PREF_SIZE);
        more.setGraphic(new FontIcon("fth-more-horizontal"));
        more.setAccessibleText(texts.get("desktop.conflicts.more"));
        more.showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        more.getItems().setAll(items());
                    }
                });
        more.getItems().setAll(new MenuItem());
        waysOut.setId("ways-out");
        waysOut.getStyleClass().add("card-button");
        waysOut.setMinWidth(USE_PREF_SIZE);
        waysOut.setGraphic(new FontIcon("fth-tool"));
        waysOut.setAccessibleText(texts.get("remedy.open"));
        waysOut.setTooltip(new Tooltip(texts.get("remedy.open")));
        waysOut.setOnAction(_ -> propose());
        card = new VBox(head, title, detail, decided);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                actions.chosen(getItem().finding());
            }
        });
    }

    @Override
    protected void updateItem(ConflictRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CardWords words = actions.words();
        Finding finding = row.finding();
        String bad = finding.severity().name().toLowerCase(Locale.ROOT);
        card.getStyleClass().setAll("card", bad);
        severity.setText(words.severity(finding));
        kind.setText(words.kinds(row));
        say(title, words.title(row));
        say(detail, words.detail(row));
        say(decided, words.decided(row));
        folding(row);
        more.setVisible(actions.deciding());
        waysOut.setVisible(actions.deciding() && finding.verdict() != Verdict.NOT_EVALUABLE);
        card.pseudoClassStateChanged(CONCERNED, actions.concerned(row));
        card.pseudoClassStateChanged(ASIDE, words.aside(row));
        pseudoClassStateChanged(
                OF_GROUP, row instanceof ConflictRow.Single single && single.ofGroup());
        setAccessibleText(severity.getText() + ": " + words.title(row) + ". " + words.detail(row));
        setGraphic(card);
    }

    /** Shows what can be done about the card, as a click on its dots does. */
    void openMenu() {
        if (more.isVisible()) {
            more.show();
        }
    }

    private static void say(Label label, String text) {
        Labels.say(label, text);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
    }

    private void folding(ConflictRow row) {
        boolean group = row instanceof ConflictRow.Group;
        fold.setVisible(group);
        fold.setManaged(group);
        if (row instanceof ConflictRow.Group(var findings, boolean unfolded)) {
            int count = findings.findings().size();
            fold.setText(texts.get("desktop.conflicts.count", count));
            fold.setGraphic(new FontIcon(unfolded ? "fth-chevron-up" : "fth-chevron-down"));
            fold.setAccessibleText(
                    texts.get(
                            unfolded ? "desktop.conflicts.fold" : "desktop.conflicts.unfold",
                            count));
        }
    }

    private void fold() {
        if (getItem() instanceof ConflictRow.Group group) {
            actions.unfold(group);
        }
    }

    private void propose() {
        if (getItem() != null) {
            actions.propose(getItem().finding(), card);
        }
    }

    private List<MenuItem> items() {
        ConflictRow row = getItem();
        if (row == null) {
            return List.of();
        }
        var decisions = actions.words().snapshot().conflicts().decisions();
        Finding finding = row.finding();
        List<Finding> findings = row.findings();
        boolean accepted = findings.stream().allMatch(it -> decisions.acceptance(it).isPresent());
        boolean muted = decisions.muted().contains(finding.kind());
        MenuItem decide =
                accepted
                        ? item("desktop.conflicts.reopen", () -> actions.reopen(findings))
                        : item(
                                findings.size() > 1
                                        ? "desktop.conflicts.accept-all"
                                        : "desktop.conflicts.accept",
                                () -> actions.accept(findings));
        MenuItem mute =
                new MenuItem(
                        texts.get(
                                muted ? "desktop.conflicts.unmute" : "desktop.conflicts.mute",
                                actions.words().words().kind(finding.kind())));
        mute.setOnAction(_ -> actions.mute(finding, !muted));
        return List.of(
                decide, mute, item("desktop.conflicts.why", () -> actions.explain(finding, card)));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(key.substring(key.lastIndexOf('.') + 1) + "-item");
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** As high as the wrapped texts are in this width, which a cell does not ask its graphic by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : CellHeight.of(this, getGraphic(), width);
    }
}
