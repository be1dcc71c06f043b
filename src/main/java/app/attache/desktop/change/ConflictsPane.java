package app.attache.desktop.change;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Severity;
import app.attache.desktop.common.Labels;
import app.attache.itinerary.Plan;
import app.attache.itinerary.PlanLine;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The right side of the window: how many conflicts there are before and after, and which come and go. */
final class ConflictsPane {

    private final Plan plan;
    private final Texts texts;

    ConflictsPane(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** A table of the numbers by severity. */
    List<Node> counts() {
        GridPane table = new GridPane();
        table.getStyleClass().add("comparison");
        Region space = new Region();
        GridPane.setHgrow(space, Priority.ALWAYS);
        table.add(space, 0, 0);
        add(table, Labels.of(texts.get("change.counts.before"), "heading"), 1, 0);
        add(table, Labels.of(texts.get("change.counts.after"), "heading"), 2, 0);
        int row = 1;
        for (Severity severity : Severity.values()) {
            int before = plan.countBefore(severity);
            int after = plan.countAfter(severity);
            if (severity != Severity.INFO || before + after > 0) {
                String name = "change.severity." + severity.name().toLowerCase(Locale.ROOT);
                table.add(Labels.of(texts.get(name)), 0, row);
                add(table, number(before), 1, row);
                add(table, compared(number(after), before, after), 2, row);
                row++;
            }
        }
        return List.of(Sections.title(texts.get("change.counts")), table);
    }

    /** Why the meeting does not fit where it is to be, in one line. */
    String obstacles() {
        FindingWords words = new FindingWords(plan.after(), texts);
        List<String> titles = plan.obstacles().stream().map(words::title).toList();
        return texts.get("change.obstacles", String.join("; ", titles));
    }

    /** The findings that go; nothing when none does. */
    List<Node> resolved() {
        List<Finding> resolved = plan.openDelta().resolved();
        if (resolved.isEmpty()) {
            return List.of();
        }
        List<Node> rows = new ArrayList<>();
        rows.add(Sections.title(texts.get("change.resolved")));
        FindingWords words = new FindingWords(plan.before(), texts);
        resolved.forEach(finding -> rows.add(row(Row.Sign.RESOLVED, finding, words)));
        return rows;
    }

    /** The findings that come. */
    List<Node> appeared() {
        List<Node> rows = new ArrayList<>();
        rows.add(Sections.title(texts.get("change.appeared")));
        FindingWords words = new FindingWords(plan.after(), texts);
        plan.openDelta()
                .appeared()
                .forEach(finding -> rows.add(row(sign(finding.severity()), finding, words)));
        if (rows.size() == 1) {
            rows.add(Labels.of(texts.get("change.appeared.none"), "hint"));
        }
        return rows;
    }

    private static Row row(Row.Sign sign, Finding finding, FindingWords words) {
        return new Row(sign, new PlanLine("", "", words.title(finding), words.detail(finding)));
    }

    static Row.Sign sign(Severity severity) {
        return switch (severity) {
            case HARD -> Row.Sign.HARD;
            case SOFT -> Row.Sign.SOFT;
            case INFO -> Row.Sign.INFO;
        };
    }

    private Label number(int number) {
        return Labels.of(String.format(texts.locale(), "%d", number), "number");
    }

    private static Label compared(Label label, int before, int after) {
        if (after != before) {
            label.getStyleClass().add(after > before ? "worse" : "better");
        }
        return label;
    }

    private static void add(GridPane table, Label label, int column, int row) {
        GridPane.setHalignment(label, HPos.RIGHT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        table.add(label, column, row);
    }
}
