package app.attache.desktop.month;

import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintNode;
import app.attache.desktop.common.tint.TintWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** What restricts work on a day of the month: as wide as it takes of the day, and in the corner what it is. */
final class CellTints {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final List<TintNode> nodes = new ArrayList<>();
    private final FitText label;
    private final Tooltip tooltip = new Tooltip();
    private List<DayTint> tints = List.of();
    private List<String> forms = List.of();

    CellTints(TextWidths widths) {
        label = new FitText(widths, "tint-label");
    }

    /**
     * Shows other tints.
     *
     * @param behind where the tints go, below all else of the day
     * @param labels what the corner may say, the fullest form first; may be empty
     */
    void show(List<DayTint> shown, List<String> labels, TintWords words, List<Node> behind) {
        tints = shown;
        forms = labels;
        while (nodes.size() < shown.size()) {
            TintNode node = new TintNode();
            node.setManaged(false);
            Tooltip.install(node, tooltip);
            behind.add(nodes.size(), node);
            nodes.add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < shown.size());
            if (i < shown.size()) {
                nodes.get(i).show(shown.get(i).of(), words::spoken);
            }
        }
        tooltip.setText(
                shown.stream().map(it -> words.hint(it.of())).collect(Collectors.joining("\n\n")));
        label.prepare(labels.isEmpty() ? "" : labels.getFirst());
        label.pseudoClassStateChanged(
                QUIET, shown.stream().allMatch(it -> it.of().keepers().isEmpty()));
    }

    FitText label() {
        return label;
    }

    /**
     * Puts the tints below the head of what is so large, and the label into the head.
     *
     * @param from where the label has room from
     * @param to where the label has room to
     * @param head how tall the head is
     */
    void place(double width, double height, double from, double to, double head) {
        for (int i = 0; i < tints.size(); i++) {
            double left = 1 + Math.round(tints.get(i).from() * (width - 1));
            double right = 1 + Math.round(tints.get(i).to() * (width - 1));
            nodes.get(i).resizeRelocate(left, head, right - left, height - head);
        }
        String fits =
                forms.stream().filter(it -> label.widthOf(it) <= to - from).findFirst().orElse("");
        label.fit(fits, to - from);
        label.put(from, head);
    }
}
