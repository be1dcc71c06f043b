package app.attache.desktop.inspector;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Past;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows the details of whatever is selected. */
public final class InspectorController {

    private final WindowModel window;

    @FXML private ScrollPane scroll;
    @FXML private VBox details;
    @FXML private HBox tools;
    @FXML private Button edit;
    @FXML private Button delete;
    private int shown;

    /** The inspector of the window that shows {@code window}. */
    public InspectorController(WindowModel window) {
        this.window = window;
    }

    @FXML
    private void initialize() {
        window.selection()
                .subscribe(_ -> {
                    show();
                    scroll.setVvalue(0);
                });
        window.snapshot().subscribe(this::show);
        window.zones().subscribe(this::show);
        window.judging().subscribe(this::show);
        window.replanned().subscribe(this::show);
        edit.setOnAction(_ -> window.selection().get().ifPresent(window.editing().get()::edit));
        delete.setOnAction(_ -> window.editing().get().delete(window.selected().get()));
        tools.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        window.selection().get().isPresent()
                                                && window.steps().get().possible(),
                                window.selection(),
                                window.steps()));
    }

    private void show() {
        Inspection inspection =
                new Inspection(
                        window.snapshot().get(),
                        window.texts(),
                        window.zones().get(),
                        window.replanned().get());
        Details all = inspection.of(window.selection().get());
        details.getChildren().setAll(new DetailsNodes(window::reveal).of(all));
        details.getChildren().addAll(new FindingLinks(window).of(window.selection().get()));
        int now = ++shown;
        window.selection().get().ifPresent(fact -> tellHistory(fact, now));
    }

    // The journal is read in the background; by then something else may be selected.
    private void tellHistory(Id<?> fact, int asked) {
        Past past = window.past().get();
        Programme programme = window.snapshot().get().programme();
        Tasks.run(
                () ->
                        new FactHistory(programme, window.texts(), ZoneId.systemDefault())
                                .lines(past.stepsOf(fact)),
                lines -> {
                    if (asked == shown && !lines.isEmpty()) {
                        details.getChildren()
                                .addAll(
                                        DetailsNodes.section(
                                                window.texts().get("inspector.history"), lines));
                    }
                },
                ErrorWindow::tell);
    }
}
