package app.attache.desktop.common.hands;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.gesture.ConsequenceWords;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says beside what is being dragged when it would be, and what that would break and settle. */
public final class DragLabel extends VBox {

    private static final double GAP = 8;
    private static final double WIDEST = 300;

    private final Texts texts;
    private final Label when = Labels.wrapped("", "drag-when");
    private final List<Label> lines = new ArrayList<>();

    /** One that is not to be seen yet. */
    public DragLabel(Texts texts) {
        this.texts = texts;
        setId("drag-label");
        getStyleClass().add("drag-label");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(WIDEST);
        getChildren().add(when);
    }

    /** Says what {@code outlook} has to say; is not to be seen when that is nothing. */
    public void show(Outlook outlook) {
        int number = 0;
        if (outlook.refusal().isPresent()) {
            line(number++, "refused", outlook.refusal().get());
        }
        for (ConsequenceWords.Line line : outlook.lines()) {
            line(number++, style(line.severity()), line.text());
        }
        for (int i = number; i < lines.size(); i++) {
            show(lines.get(i), false);
        }
        Labels.say(when, outlook.when());
        show(when, !outlook.when().isEmpty());
        setVisible(number > 0 || !outlook.when().isEmpty());
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case HARD -> "hard";
            case SOFT -> "soft";
            case INFO -> "better";
        };
    }

    private void line(int number, String style, String text) {
        while (lines.size() <= number) {
            Label label = Labels.wrapped("", "drag-line");
            lines.add(label);
            getChildren().add(label);
        }
        Label label = lines.get(number);
        List<String> styles = List.of("label", "drag-line", style);
        if (!label.getStyleClass().equals(styles)) {
            label.getStyleClass().setAll(styles);
        }
        Labels.say(label, texts.get("calendar.drag." + style, text));
        show(label, true);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    /**
     * Puts it beside {@code ghost}, at whichever side there is room, or else under or over it, within {@code area}.
     *
     * @param top what is above belongs to something else
     * @param under whether it is to stand under it in any case
     */
    public void place(Bounds ghost, Region area, double top, boolean under) {
        applyCss();
        double width = Math.min(prefWidth(-1), WIDEST);
        double height = prefHeight(width);
        double right = ghost.getMaxX() + GAP;
        double left = ghost.getMinX() - GAP - width;
        double x;
        double y = ghost.getMinY();
        if (!under && right + width <= area.getWidth()) {
            x = right;
        } else if (!under && left >= 0) {
            x = left;
        } else {
            x = Math.clamp(ghost.getMinX(), 0, Math.max(0, area.getWidth() - width - 2 * GAP));
            y = ghost.getMaxY() + GAP;
            if (y + height > area.getHeight()) {
                y = ghost.getMinY() - GAP - height;
            }
        }
        resizeRelocate(
                Math.rint(x),
                Math.rint(Math.max(top, Math.min(y, area.getHeight() - height - GAP))),
                width,
                height);
    }
}
