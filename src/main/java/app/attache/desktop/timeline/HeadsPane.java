package app.attache.desktop.timeline;

import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The heads of the lanes in sight; they stay where they are while time goes by. */
final class HeadsPane extends Region {

    private final Layer moving = new Layer("heads-content");
    private final Pool<LaneHeadNode> nodes;
    private final Rectangle clip = new Rectangle();
    private List<SwimLane> lanes = List.of();
    private int first;
    private int count;
    private boolean stale = true;

    HeadsPane(Texts texts, ItemActions actions) {
        TextWidths widths = new TextWidths();
        this.nodes = new Pool<>(moving, () -> new LaneHeadNode(texts, widths, actions));
        getStyleClass().add("lane-heads");
        setClip(clip);
        getChildren().add(moving);
    }

    /** Shows other lanes from the next scroll on. */
    void show(List<SwimLane> shown) {
        lanes = shown;
        stale = true;
    }

    /** Scrolls {@code y} pixels down the lanes, which are placed as in {@code beside}. */
    void scroll(double y, LanesPane beside) {
        moving.setLayoutY(-Math.rint(y));
        int[] sight = beside.lanesInSight();
        int number = Math.max(0, sight[1] - sight[0] + 1);
        if (!stale && sight[0] == first && number == count) {
            return;
        }
        stale = false;
        first = sight[0];
        count = number;
        List<LaneHeadNode> heads = nodes.take(number);
        for (int i = 0; i < number; i++) {
            int lane = first + i;
            heads.get(i).show(lanes.get(lane));
            heads.get(i)
                    .resizeRelocate(
                            0,
                            beside.top(lane),
                            TimelineView.HEADS - 1,
                            beside.top(lane + 1) - beside.top(lane));
        }
    }

    /** Marks what is selected. */
    void select(Set<Id<?>> selected) {
        nodes.inUse()
                .forEach(node -> node.select(node.fact().filter(selected::contains).isPresent()));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
