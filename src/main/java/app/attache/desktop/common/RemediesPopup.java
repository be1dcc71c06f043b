package app.attache.desktop.common;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.itinerary.Remedy;
import app.attache.itinerary.RemedyWords;
import app.attache.text.Texts;
import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ways out of a conflict, each with what comes of it and one button that carries it out as a step. For the FX thread. */
public final class RemediesPopup {

    private static final double WIDTH = 380;

    private final WindowModel window;
    private final Texts texts;
    private final Popover popover = new Popover();
    private final VBox ways = new VBox(8);

    private RemediesPopup(WindowModel window) {
        this.window = window;
        this.texts = window.texts();
    }

    /** Opens beside {@code anchor}, which is in the window of {@code window}. */
    public static void show(WindowModel window, Finding finding, Node anchor) {
        new RemediesPopup(window).open(finding, anchor);
    }

    private void open(Finding finding, Node anchor) {
        FindingWords words = new FindingWords(window.snapshot().get().programme(), texts);
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        Label looking = Labels.wrapped(texts.get("remedy.looking"), "quiet");
        ways.getChildren().setAll(progress, looking);
        VBox content =
                new VBox(
                        8,
                        Labels.of(texts.get("remedy.title"), "section-title"),
                        Labels.wrapped(words.title(finding), "card-title"),
                        ways);
        content.setId("remedies");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.show(anchor);
        Tasks.Running search = window.judging().get().remedies(finding, this::list);
        popover.setOnHidden(_ -> search.stop());
    }

    private void list(List<Remedy> remedies) {
        ways.getChildren().clear();
        if (remedies.isEmpty()) {
            ways.getChildren().add(Labels.wrapped(texts.get("remedy.none"), "quiet"));
        }
        RemedyWords words = new RemedyWords(texts);
        remedies.forEach(remedy -> ways.getChildren().add(row(remedy, words)));
        ways.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node row(Remedy remedy, RemedyWords words) {
        VBox said =
                new VBox(
                        1,
                        Labels.wrapped(words.title(remedy), "remedy-title"),
                        Labels.wrapped(words.consequences(remedy), "quiet"));
        HBox.setHgrow(said, Priority.ALWAYS);
        Button apply = new Button(texts.get("remedy.apply"));
        apply.getStyleClass().addAll("small", "remedy-apply");
        apply.setMinWidth(Button.USE_PREF_SIZE);
        apply.setAccessibleText(words.title(remedy));
        apply.setOnAction(_ -> {
            popover.hide();
            window.judging().get().apply(remedy);
        });
        HBox row = new HBox(10, said, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("remedy");
        return row;
    }
}
