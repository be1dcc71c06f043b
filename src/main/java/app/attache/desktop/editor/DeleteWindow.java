package app.attache.desktop.editor;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.editor.form.Option;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Says what depends on what is to go, and lets a person decide what becomes of each. */
final class DeleteWindow {

    private Deletion deletion;
    private final WindowModel window;
    private final Texts texts;
    private final FactNames names;
    private final VBox lines = new VBox(6);
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private DeleteWindow(Window owner, WindowModel window, Deletion deletion) {
        this.deletion = deletion;
        this.window = window;
        this.texts = window.texts();
        this.names = new FactNames(window.snapshot().get().programme(), texts);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setResizable(true);
    }

    /** Waits for the person, and makes the step that was agreed on; does nothing for none. */
    static void ask(Window owner, WindowModel window, Set<Id<?>> facts) {
        Deletion deletion = new Deletion(window.snapshot().get().programme(), facts);
        if (deletion.facts().isEmpty()) {
            return;
        }
        new DeleteWindow(owner, window, deletion).agree();
    }

    private void agree() {
        if (agreed()) {
            window.steps().get().make(deletion.label(texts), deletion.edits(), _ -> {});
        }
    }

    private boolean agreed() {
        ButtonType delete = new ButtonType(texts.get("editor.delete.yes"), ButtonData.OK_DONE);
        dialog.setHeaderText(deletion.question(texts));
        dialog.getDialogPane().getButtonTypes().setAll(delete, ButtonType.CANCEL);
        dialog.getDialogPane().setContent(content());
        Dialogs.dress(dialog.getDialogPane(), texts);
        dialog.getDialogPane().setId("delete-dialog");
        dialog.getDialogPane()
                .getStylesheets()
                .add(String.valueOf(DeleteWindow.class.getResource("/css/editor.css")));
        draw();
        if (dialog.getDialogPane().lookupButton(delete) instanceof Button button) {
            button.setId("delete-yes");
        }
        return dialog.showAndWait().filter(delete::equals).isPresent();
    }

    private Node content() {
        VBox content = new VBox(10);
        content.setPrefWidth(620);
        deletion.ofSeries().ifPresent(series -> content.getChildren().add(reach(series)));
        if (deletion.dependents().isEmpty()) {
            content.getChildren().add(Labels.wrapped(texts.get("editor.delete.free"), "quiet"));
            return content;
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("rows-scroll");
        content.getChildren()
                .addAll(Labels.wrapped(texts.get("editor.delete.depends"), "quiet"), scroll);
        return content;
    }

    private Node reach(Series series) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId("delete-reach");
        box.setMaxWidth(Double.MAX_VALUE);
        Id<Meeting> meeting = Id.meeting(deletion.facts().iterator().next().value());
        Programme programme = window.snapshot().get().programme();
        ReachBox.fill(
                box,
                series,
                meeting,
                texts,
                reach -> {
                    deletion = new Deletion(programme, ReachBox.meetings(series, meeting, reach));
                    dialog.setHeaderText(deletion.question(texts));
                    draw();
                });
        return new VBox(6, Labels.wrapped(ReachBox.of(series, texts), "quiet"), box);
    }

    // What is removed may have others depend on it in turn, which are asked about then.
    private void draw() {
        lines.getChildren().setAll(deletion.dependents().stream().map(this::line).toList());
    }

    private Node line(Deletion.Dependent dependent) {
        Label name =
                Labels.wrapped(
                        texts.get(
                                "editor.option.of",
                                names.of(dependent.fact()),
                                texts.get("editor.kind." + dependent.fact().id().kind().label())));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        List<Option> options = deletion.options(dependent, texts);
        ComboBox<Option> box = new ComboBox<>();
        box.setId("delete-" + dependent.fact().id().value());
        box.setPrefWidth(290);
        box.setMinWidth(290);
        box.setAccessibleText(name.getText());
        OptionBox.fill(
                box,
                options,
                deletion.decided(dependent),
                chosen -> {
                    deletion.decide(dependent, chosen);
                    draw();
                });
        HBox line = new HBox(10, name, box);
        line.getStyleClass().add("delete-line");
        return line;
    }
}
