package app.attache.desktop.common;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields below one another, each with its name before it and what is wrong with it below. */
public final class Form extends GridPane {

    private static final double NAMES = 130;
    private static final double FIELDS = 320;

    /** A form with no fields yet. */
    public Form() {
        super(12, 10);
        ColumnConstraints fields = new ColumnConstraints(FIELDS);
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(NAMES), fields);
        getStyleClass().add("form");
    }

    /**
     * Adds a field under {@code name}.
     *
     * @return where to say what is wrong with it
     */
    public Label add(String name, Control field) {
        Label label = Labels.wrapped(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        Label problem = Labels.wrapped("", "problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        addRow(getRowCount(), label, new VBox(3, field, problem));
        return problem;
    }
}
