package app.attache.desktop.history;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.workspace.Step;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says, across the window, that an earlier state is shown and nothing can be changed; seen only then. */
public final class LookingBackBar extends HBox {

    private final WindowModel window;
    private final LookingBack lookingBack;
    private final Label text = Labels.of("");
    private final Button restore = new Button();

    /** The bar of the window that shows {@code window}. */
    public LookingBackBar(WindowModel window, LookingBack lookingBack) {
        super(12);
        this.window = window;
        this.lookingBack = lookingBack;
        setId("looking-back");
        getStyleClass().add("looking-back");
        text.setId("looking-back-text");
        text.setMinWidth(0);
        restore.setId("restore-item");
        restore.setText(window.texts().get("history.restore"));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> lookingBack.restore());
        Button now = new Button(window.texts().get("history.now"));
        now.setId("back-to-now");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(_ -> lookingBack.end());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(text, gap, restore, now);
        managedProperty().bind(visibleProperty());
        lookingBack.after().subscribe(this::follow);
        window.selection().subscribe(() -> restore.setDisable(!this.lookingBack.restorable()));
    }

    private void follow(Optional<Step> after) {
        setVisible(after.isPresent());
        StepWords words = new StepWords(window.texts(), ZoneId.systemDefault());
        after.ifPresent(step ->
                Labels.say(
                        text,
                        window.texts()
                                .get("history.looking", words.when(step), words.label(step))));
        restore.setDisable(!lookingBack.restorable());
    }
}
