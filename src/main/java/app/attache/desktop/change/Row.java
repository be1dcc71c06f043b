package app.attache.desktop.change;

import app.attache.desktop.common.Fonts;
import app.attache.desktop.common.Labels;
import app.attache.itinerary.PlanLine;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the plan: a sign, what changes with the old struck out, the particulars, and what can be decided about it. */
final class Row extends HBox {

    /** What a sign says, beside the words. */
    enum Sign {
        CHANGED(""),
        ADDED("fth-plus"),
        HARD("fth-alert-circle"),
        SOFT("fth-alert-triangle"),
        INFO("fth-info"),
        RESOLVED("fth-check"),
        PEOPLE("fth-users"),
        QUESTION("fth-help-circle"),
        MAIL("fth-mail"),
        PAPER("fth-printer");

        private final String icon;

        Sign(String icon) {
            this.icon = icon;
        }

        private String style() {
            return switch (this) {
                case CHANGED, PEOPLE -> "changed";
                case ADDED, RESOLVED -> "added";
                case HARD -> "hard";
                case SOFT -> "soft";
                case INFO, QUESTION, MAIL, PAPER -> "plain";
            };
        }
    }

    /** @param deciding what can be decided; may be several, may be none */
    Row(Sign sign, PlanLine line, Node... deciding) {
        getStyleClass().add("row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText((line.headline() + ". " + line.detail()).strip());
        VBox words = new VBox(2, headline(line));
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Labels.wrapped(line.detail(), "quiet"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark(sign), words);
        getChildren().addAll(deciding);
    }

    private static Node mark(Sign sign) {
        Node shape;
        if (sign == Sign.CHANGED) {
            shape = new Region();
            shape.getStyleClass().add("dot");
        } else {
            shape = new FontIcon(sign.icon);
        }
        StackPane mark = new StackPane(shape);
        mark.getStyleClass().addAll("mark", sign.style());
        return mark;
    }

    private TextFlow headline(PlanLine line) {
        TextFlow flow = new TextFlow();
        add(flow, line.subject(), "subject");
        add(flow, line.was(), "was");
        if (!line.was().isEmpty()) {
            add(flow, "→", "is");
            Text arrow = (Text) flow.getChildren().getLast();
            effectiveNodeOrientationProperty()
                    .subscribe(reading ->
                            arrow.setText(reading == NodeOrientation.RIGHT_TO_LEFT ? "←" : "→"));
        }
        add(flow, line.is(), "is");
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            if (!flow.getChildren().isEmpty()) {
                flow.getChildren().add(text(" ", "is"));
            }
            flow.getChildren().add(text(words, style));
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        if (Fonts.familyFor(words).equals(Fonts.EASTERN)) {
            text.getStyleClass().add("eastern");
        }
        return text;
    }
}
