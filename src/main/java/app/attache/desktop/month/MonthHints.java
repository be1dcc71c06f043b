package app.attache.desktop.month;

import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemNode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;

/** The tip of whatever the pointer rests on in a month: one for all of its nodes, written when it is to be seen. */
final class MonthHints {

    private final Tooltip tooltip = new Tooltip();
    private final MonthWords says;
    private final Supplier<Stream<ItemNode>> items;

    /**
     * @param words about the facts that are shown
     * @param items the nodes that are to be seen
     */
    MonthHints(
            MonthWords says,
            Supplier<Optional<FactWords>> words,
            Supplier<Stream<ItemNode>> items) {
        this.says = says;
        this.items = items;
        tooltip.setOnShowing(_ -> words.get().ifPresent(this::write));
    }

    /** Gives {@code node} the tip. */
    <N extends ItemNode> N on(N node) {
        Tooltip.install(node, tooltip);
        return node;
    }

    private void write(FactWords in) {
        items.get()
                .filter(ItemNode::isHover)
                .findFirst()
                .flatMap(ItemNode::fact)
                .ifPresent(fact -> tooltip.setText(says.hint(in, fact)));
    }
}
