package app.attache.desktop.inspector;

import app.attache.desktop.common.WindowModel;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows the details of whatever is selected. */
public final class InspectorController {

    private final WindowModel window;

    @FXML private ScrollPane scroll;
    @FXML private VBox details;

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
    }

    private void show() {
        Inspection inspection =
                new Inspection(window.snapshot().get(), window.texts(), window.zones().get());
        Details shown = inspection.of(window.selection().get());
        details.getChildren().setAll(new DetailsNodes(window::reveal).of(shown));
        details.getChildren().addAll(new FindingLinks(window).of(window.selection().get()));
    }
}
