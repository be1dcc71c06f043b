package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/** Where the arrow keys lead among the meetings of a week. */
final class ArrowKeys {

    private ArrowKeys() {}

    /**
     * The block that a key leads to: up and down to the one before and after, through all days; to the sides to the one
     * nearest in time on the next day that has any; Home and End to the first and the last.
     *
     * @param blocks day by day and by their start
     * @param from where the focus is
     * @return empty when there is none, or the key leads nowhere
     */
    static OptionalInt from(KeyCode key, List<Block> blocks, int from) {
        return switch (key) {
            case UP -> within(from - 1, blocks);
            case DOWN -> within(from + 1, blocks);
            case HOME -> within(0, blocks);
            case END -> within(blocks.size() - 1, blocks);
            case LEFT -> beside(blocks, from, -1);
            case RIGHT -> beside(blocks, from, 1);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt within(int index, List<Block> blocks) {
        return index >= 0 && index < blocks.size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private static OptionalInt beside(List<Block> blocks, int from, int step) {
        Block here = blocks.get(from);
        OptionalInt day =
                step > 0
                        ? blocks.stream().mapToInt(Block::day).filter(it -> it > here.day()).min()
                        : blocks.stream().mapToInt(Block::day).filter(it -> it < here.day()).max();
        return day.isEmpty() ? OptionalInt.empty() : nearest(blocks, day.getAsInt(), here.extent());
    }

    private static OptionalInt nearest(List<Block> blocks, int day, Extent extent) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).day() == day)
                .reduce((one, other) ->
                        apart(blocks.get(other), extent) < apart(blocks.get(one), extent)
                                ? other
                                : one);
    }

    private static int apart(Block block, Extent extent) {
        return Math.abs(block.extent().from() - extent.from());
    }
}
