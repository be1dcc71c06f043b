package app.attache.desktop.calendar;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that lead from meeting to meeting, and to what can be done with one. */
final class BlockKeys {

    private final WindowModel model;
    private final HoursPane hours;
    private final Hands hands;

    /** @param hands is asked first, for what the keys do to a meeting */
    BlockKeys(WindowModel model, HoursPane hours, Hands hands) {
        this.model = model;
        this.hours = hours;
        this.hands = hands;
    }

    void pressed(KeyEvent event) {
        if (hands.key(event)) {
            event.consume();
            return;
        }
        Optional<BlockNode> focused = hours.focused();
        if (focused.isEmpty()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            focused.flatMap(BlockNode::block)
                    .ifPresent(block -> entered(block.meeting().id(), key));
            event.consume();
            return;
        }
        List<BlockNode> nodes = hours.nodes();
        List<Block> blocks = hours.week().blocks();
        ArrowKeys.from(Direction.read(key, hours), blocks, nodes.indexOf(focused.get()))
                .ifPresent(next -> {
                    nodes.get(next).requestFocus();
                    choose(blocks.get(next).meeting().id());
                    event.consume();
                });
    }

    // Enter goes on from what is selected to its editor.
    private void entered(Id<?> meeting, KeyCode key) {
        if (key == KeyCode.ENTER && model.selection().get().equals(Optional.of(meeting))) {
            model.editing().get().edit(meeting);
        }
        choose(meeting);
    }

    private void choose(Id<?> meeting) {
        model.selection().set(Optional.of(meeting));
    }
}
