package app.attache.desktop.editor;

import app.attache.desktop.common.Labels;
import app.attache.desktop.editor.form.Problem;
import java.util.function.Consumer;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field of a form, as layouts name it: its label above, and below it what is wrong with what stands in it. */
@DefaultProperty("control")
public final class Field extends VBox {

    private static final String BAD = "bad";

    /** Fields beside one another share the width alike, whatever stands in them. */
    private static final double ALIKE = 80;

    private final Label label = new Label();
    private final Label problem = Labels.wrapped("", "problem");
    private final FlowPane ways = new FlowPane(8, 2);
    private final ObjectProperty<Node> control = new SimpleObjectProperty<>();
    private String name = "";

    /** A field without a name and a control, which the layout gives it. */
    public Field() {
        getStyleClass().add("field");
        setPrefWidth(ALIKE);
        setMinWidth(0);
        problem.managedProperty().bind(problem.visibleProperty());
        ways.managedProperty().bind(ways.visibleProperty());
        ways.getStyleClass().add("ways");
        problem.setVisible(false);
        ways.setVisible(false);
        control.subscribe((_, given) -> {
            if (given != null) {
                fill(given);
            }
        });
    }

    private void fill(Node given) {
        if (given instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        label.setLabelFor(given);
        getChildren().setAll(label, given, problem, ways);
    }

    /** The name of the field within the form. */
    public String getName() {
        return name;
    }

    /** Names the field. */
    public void setName(String name) {
        this.name = name;
    }

    /** What the field is called; empty for a control that says so itself. */
    public String getLabel() {
        return label.getText();
    }

    /** Says what the field is called. */
    public void setLabel(String text) {
        Labels.say(label, text);
    }

    /** The control in which it is filled in. */
    public ObjectProperty<Node> controlProperty() {
        return control;
    }

    /** The control in which it is filled in. */
    public Node getControl() {
        return control.get();
    }

    /** Gives the field its control. */
    public void setControl(Node given) {
        control.set(given);
    }

    /**
     * Says what is wrong.
     *
     * @param text why, in words
     * @param take takes a way out
     */
    void complain(String text, Problem why, Consumer<Problem.Way> take) {
        problem.setId(getName() + "-problem");
        Labels.say(problem, text);
        problem.setVisible(true);
        ways.getChildren().setAll(why.ways().stream().map(way -> link(way, take)).toList());
        ways.setVisible(!why.ways().isEmpty());
        if (!getStyleClass().contains(BAD)) {
            getStyleClass().add(BAD);
        }
    }

    /** Says that nothing is wrong. */
    void praise() {
        problem.setVisible(false);
        ways.setVisible(false);
        getStyleClass().remove(BAD);
    }

    private static Hyperlink link(Problem.Way way, Consumer<Problem.Way> take) {
        Hyperlink link = new Hyperlink(way.label());
        link.setOnAction(_ -> take.accept(way));
        return link;
    }
}
