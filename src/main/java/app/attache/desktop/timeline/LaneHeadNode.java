package app.attache.desktop.timeline;

import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextWidths;
import app.attache.text.Texts;
import java.util.List;
import javafx.scene.layout.Region;

/** Whom or what a lane is for, at its left; choosing it chooses that. */
final class LaneHeadNode extends ItemNode {

    private static final List<String> OUTER = List.of("lane-head");
    private static final List<String> INNER = List.of("lane-head", "inner");
    private static final double LEFT = 12;
    private static final double INDENT = 16;
    private static final double LINE = 17;

    private final Texts texts;
    private final FitText title;
    private final FitText subtitle;
    private final Region swatch = new Region();
    private String name = "";
    private String more = "";
    private boolean inner;

    LaneHeadNode(Texts texts, TextWidths widths, ItemActions actions) {
        super(actions);
        this.texts = texts;
        this.title = new FitText(widths, "lane-title");
        this.subtitle = new FitText(widths, "lane-subtitle");
        swatch.setManaged(false);
        swatch.setMouseTransparent(true);
        getChildren().addAll(swatch, title, subtitle);
    }

    void show(SwimLane lane) {
        name = lane.title();
        more = lane.subtitle();
        inner = lane.inner();
        title.prepare(name);
        subtitle.prepare(more);
        swatch.setVisible(lane.swatch() >= 0);
        Styles.wear(swatch, List.of("swatch", "swatch-" + Math.max(0, lane.swatch())));
        int items = lane.items().size();
        show(
                lane.subject(),
                inner ? INNER : OUTER,
                () -> texts.get("timeline.spoken.lane", name, more, items));
    }

    @Override
    protected void layoutChildren() {
        double left = LEFT + (inner ? INDENT : 0);
        swatch.resizeRelocate(left, 10, 10, 10);
        double x = swatch.isVisible() ? left + 17 : left;
        title.fit(name, getWidth() - x - 6);
        title.put(x, LINE + 13);
        subtitle.fit(more, getWidth() - x - 6);
        subtitle.put(x, 3 * LINE + 13);
    }
}
