package app.attache.desktop.month;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/**
 * Where a node is in the month.
 *
 * @param day which day, from 0 through all weeks
 * @param to the last day it reaches over
 * @param slot how many lines below the head of the cell, from 0
 */
record Placed<N extends Node>(N node, int day, int to, int slot) {

    /** Where an arrow key leads from the one of {@code all} that has the keyboard: through the day, or to the next that has any. */
    static <N extends Node> Optional<N> beside(List<Placed<N>> all, KeyCode key) {
        OptionalInt here =
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).node().isFocused())
                        .findFirst();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int at = here.getAsInt();
        return switch (key) {
            case UP -> node(all, at - 1);
            case DOWN -> node(all, at + 1);
            case LEFT -> nearest(all, all.get(at), -1);
            case RIGHT -> nearest(all, all.get(at), 1);
            default -> Optional.empty();
        };
    }

    private static <N extends Node> Optional<N> node(List<Placed<N>> all, int index) {
        return index >= 0 && index < all.size()
                ? Optional.of(all.get(index).node())
                : Optional.empty();
    }

    private static <N extends Node> Optional<N> nearest(
            List<Placed<N>> all, Placed<N> from, int step) {
        return all.stream()
                .filter(it -> step > 0 ? it.day() > from.day() : it.day() < from.day())
                .min(
                        Comparator.<Placed<N>>comparingInt(it -> Math.abs(it.day() - from.day()))
                                .thenComparingInt(it -> Math.abs(it.slot() - from.slot())))
                .map(Placed::node);
    }
}
