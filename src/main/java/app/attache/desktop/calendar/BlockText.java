package app.attache.desktop.calendar;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextFit;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** What is written on the block of a meeting: its title, and below it when and where, as far as there is room. */
final class BlockText {

    private static final double LEFT = 10;
    private static final double RIGHT = 4;
    private static final double TOP = 3;
    private static final double BOTTOM = 2;
    private static final double LINE = 14.5;
    private static final double BAR = 4;

    /** Narrower blocks have their title upright. */
    private static final double TEXT_FROM = 44;

    /** In a lower one there is no line left under the mark. */
    private static final double UNDER_MARK = 2 * TOP + Mark.SIZE + LINE;

    /** Narrower blocks show no text at all. */
    private static final double UPRIGHT_FROM = 17;

    private static final double UPRIGHT_LEAST = 40;

    private final TextWidths widths;
    private final Text title = text("block-title");
    private final Text details = text("block-details");

    BlockText(TextWidths widths) {
        this.widths = widths;
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }

    List<Text> nodes() {
        return List.of(title, details);
    }

    /** Takes the typefaces that the words of {@code meeting} need, before it is laid out. */
    void prepare(Meeting meeting, WeekWords words) {
        Styles.script(title, meeting.title());
        Styles.script(details, words.place(meeting));
    }

    /** @param marked whether the upper right corner of {@code block} is taken by a mark */
    void layOut(Meeting meeting, WeekWords words, Region block, boolean marked) {
        double width = block.getWidth();
        double height = block.getHeight();
        double markWidth = marked ? Mark.SIZE + 2 : 0;
        title.setRotate(0);
        if (width - markWidth >= TEXT_FROM) {
            lines(meeting, words, block, 0, markWidth);
        } else if (width >= TEXT_FROM && height >= UNDER_MARK) {
            lines(meeting, words, block, Mark.SIZE + TOP, 0);
        } else {
            details.setVisible(false);
            upright(meeting.title(), width, height, markWidth);
        }
    }

    // What is too narrow for words has its title from top to bottom, if it is tall enough for most
    // of it.
    private void upright(String name, double width, double height, double markHeight) {
        double room = height - 2 * TOP - markHeight;
        String text =
                width < UPRIGHT_FROM || room < UPRIGHT_LEAST
                        ? ""
                        : TextFit.shortened(name, room, it -> widths.of(it, title.getFont()));
        title.setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            return;
        }
        say(title, text);
        title.setRotate(90);
        Bounds flat = title.getLayoutBounds();
        double middle = BAR + (width - BAR) / 2;
        title.relocate(
                Math.rint(middle - flat.getWidth() / 2),
                Math.rint(TOP + markHeight + flat.getWidth() / 2 - flat.getHeight() / 2));
    }

    private static void say(Text text, String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    /**
     * @param down how far below the upper edge it begins
     * @param markWidth how much of the title's lines is taken
     */
    private void lines(
            Meeting meeting, WeekWords words, Region block, double down, double markWidth) {
        double width = block.getWidth() - LEFT - RIGHT;
        double free = block.getHeight() - down;
        double top = down + (free < LINE + 2 * TOP + 2 ? (free - LINE) / 2 : TOP);
        int room = (int) ((block.getHeight() - top - Math.min(top, BOTTOM)) / LINE);
        List<String> titleLines =
                TextFit.lines(
                        meeting.title(),
                        width - markWidth,
                        titleRoom(meeting, room),
                        text -> widths.of(text, title.getFont()));
        write(title, titleLines, top, block);
        int left = room - titleLines.size();
        List<String> detailLines =
                left < 1
                        ? List.of()
                        : words.details(meeting, left).stream()
                                .limit(left)
                                .map(line ->
                                        TextFit.shortened(
                                                line,
                                                width,
                                                text -> widths.of(text, details.getFont())))
                                .toList();
        write(details, detailLines, top + titleLines.size() * LINE, block);
    }

    // Where there is room for two lines only, a long title has both, unless the time is not sure.
    private static int titleRoom(Meeting meeting, int room) {
        boolean sure = meeting.time().certainty() == Certainty.FIXED;
        return room == 2 && sure ? 2 : Math.clamp(room - 1, 1, 2);
    }

    private static void write(Text text, List<String> lines, double top, Region block) {
        text.setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        String all = String.join("\n", lines);
        say(text, all);
        Direction.read(text, all);
        boolean mirrored = block.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean fromLeft = text.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
        // All lines begin at the block's bar. Left is where the letters' own lines begin.
        text.setTextAlignment(mirrored && fromLeft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        text.relocate(LEFT, top);
    }
}
