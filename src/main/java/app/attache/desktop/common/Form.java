package app.attache.desktop.common;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Fields below one another, each with its name before it. */
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

    /** Adds a field under {@code name}. */
    public void add(String name, Control field) {
        Label label = Labels.wrapped(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
    }
}
