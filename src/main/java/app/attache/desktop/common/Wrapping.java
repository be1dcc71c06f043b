package app.attache.desktop.common;

import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks a label's text into lines.
 *
 * <p>JavaFX 26 does so itself for text that is read from the left. Where it has to break text that is read from the right it
 * looks up letters before the text's beginning and fails, or draws words twice; so lines of such text are broken here.
 */
final class Wrapping {

    private static final String MARK = "\u200e";

    private final Labeled labeled;
    private String text = "";

    private Wrapping(Labeled labeled) {
        this.labeled = labeled;
    }

    /** The wrapping of {@code labeled}, which from then on breaks its text whenever its width changes. */
    static Wrapping of(Labeled labeled) {
        Object known = labeled.getProperties().get(Wrapping.class);
        if (known instanceof Wrapping wrapping) {
            return wrapping;
        }
        Wrapping wrapping = new Wrapping(labeled);
        labeled.getProperties().put(Wrapping.class, wrapping);
        labeled.widthProperty().subscribe(wrapping::breakLines);
        labeled.fontProperty().subscribe(wrapping::breakLines);
        return wrapping;
    }

    static boolean isOf(Labeled labeled) {
        return labeled.hasProperties() && labeled.getProperties().containsKey(Wrapping.class);
    }

    void say(String whole) {
        text = whole;
        breakLines();
    }

    private void breakLines() {
        boolean byHand = Bidirectional.fromTheRight(text);
        labeled.setWrapText(!byHand);
        String lines = byHand ? broken(inside()) : text;
        boolean otherHeight = byHand && lines.lines().count() != labeled.getText().lines().count();
        labeled.setText(lines);
        if (otherHeight) {
            // While all is being laid out, nobody above hears that this has another height now.
            Platform.runLater(labeled::requestLayout);
        }
    }

    private double inside() {
        Insets around = labeled.getInsets();
        return labeled.getWidth() - around.getLeft() - around.getRight();
    }

    private String broken(double width) {
        boolean mixed = Bidirectional.isMixed(text);
        return text.lines()
                .flatMap(line -> broken(line, width, labeled.getFont()).lines())
                .map(line -> mixed ? Bidirectional.marked(line, labeled) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String broken(String line, double width, Font font) {
        if (width <= 0) {
            return line;
        }
        StringBuilder lines = new StringBuilder();
        String last = "";
        for (String word : line.split(" ", -1)) {
            String longer = last.isEmpty() ? word : last + " " + word;
            if (last.isEmpty() || width(longer, font) <= width) {
                last = longer;
            } else {
                lines.append(last).append('\n');
                last = word;
            }
        }
        return lines.append(last).toString();
    }

    /** {@code text} with its lines broken where they would be wider than {@code width}, if letters of it are read from the right. */
    static String broken(String text, Font font, double width) {
        return Bidirectional.fromTheRight(text)
                ? text.lines()
                        .map(line -> broken(line, width, font))
                        .collect(Collectors.joining("\n"))
                : text;
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    /**
     * {@code text} in a form that the toolkit can break into lines without failing, for where it cannot be done by hand:
     * with invisible marks in front, as many as it may look for letters before the beginning.
     */
    static String safe(String text) {
        return Bidirectional.fromTheRight(text)
                ? text.lines()
                        .map(line -> MARK.repeat(line.length()) + line)
                        .collect(Collectors.joining("\n"))
                : text;
    }
}
