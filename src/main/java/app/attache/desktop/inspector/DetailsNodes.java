package app.attache.desktop.inspector;

import app.attache.desktop.common.Labels;
import app.attache.programme.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Draws details. {@code goTo} is told when a person follows a link. */
record DetailsNodes(Consumer<Id<?>> goTo) {

    private static final double NAMES = 86;

    /** Texts up to this many letters stand side by side. */
    private static final int SHORT = 24;

    List<Node> of(Details details) {
        List<Node> nodes = new ArrayList<>();
        if (!details.chips().isEmpty()) {
            FlowPane chips = new FlowPane(4, 4);
            details.chips()
                    .forEach(
                            it -> chips.getChildren().add(Labels.of(it.text(), "chip", it.look())));
            nodes.add(chips);
        }
        nodes.add(Labels.wrapped(details.title(), "inspector-title"));
        details.lines().forEach(line -> nodes.add(Labels.wrapped(line, "quiet")));
        if (!details.rows().isEmpty()) {
            nodes.add(table(details.rows()));
        }
        for (Details.Section section : details.sections()) {
            nodes.add(Labels.wrapped(section.heading(), "section-title", "inspector-section"));
            VBox lines = new VBox(2);
            section.lines().forEach(piece -> lines.getChildren().add(piece(piece)));
            nodes.add(lines);
        }
        return nodes;
    }

    /** Plain lines under a heading. */
    static List<Node> section(String heading, List<String> lines) {
        VBox all = new VBox(2);
        lines.forEach(line -> all.getChildren().add(Labels.wrapped(line, "quiet")));
        return List.of(Labels.wrapped(heading, "section-title", "inspector-section"), all);
    }

    private Node table(List<Details.Row> rows) {
        GridPane table = new GridPane(8, 4);
        table.getStyleClass().add("inspector-table");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        table.getColumnConstraints().setAll(new ColumnConstraints(NAMES), values);
        for (Details.Row row : rows) {
            RowConstraints top = new RowConstraints();
            top.setValignment(VPos.TOP);
            table.getRowConstraints().add(top);
            Node value = values(row.values());
            table.addRow(
                    table.getRowConstraints().size() - 1,
                    Labels.wrapped(row.name(), "inspector-name"),
                    value);
        }
        return table;
    }

    private Node values(List<Details.Piece> pieces) {
        if (pieces.size() == 1) {
            return piece(pieces.getFirst());
        }
        if (pieces.stream().anyMatch(piece -> piece.text().length() > SHORT)) {
            VBox lines = new VBox(2);
            pieces.forEach(piece -> lines.getChildren().add(piece(piece)));
            return lines;
        }
        FlowPane flow = new FlowPane(6, 2);
        flow.setPrefWrapLength(200);
        pieces.forEach(piece -> flow.getChildren().add(piece(piece)));
        return flow;
    }

    private Node piece(Details.Piece piece) {
        if (piece.leadsTo().isEmpty()) {
            return Labels.wrapped(piece.text(), "inspector-value");
        }
        Hyperlink link = Labels.wrapping(new Hyperlink());
        link.getStyleClass().add("inspector-link");
        Labels.say(link, piece.text());
        link.setOnAction(_ -> piece.leadsTo().ifPresent(goTo));
        return link;
    }
}
