package app.attache.desktop.timeline;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Above the heads of the lanes: what they are for, how much time is shown, and whose clocks the ruler has. */
final class Corner extends Region {

    private static final double ZOOM = 1.5;
    private static final int CODE = 3;

    private final WindowModel model;
    private final Texts texts;
    private final Map<LaneKind, ToggleButton> kinds = new EnumMap<>(LaneKind.class);
    private final HBox lanes = new HBox();
    private final HBox zoom = new HBox();
    private final Label length = Labels.of("", "timeline-length");
    private final List<Label> clocks = new ArrayList<>();

    Corner(WindowModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("timeline-corner");
        for (LaneKind kind : LaneKind.values()) {
            ToggleButton button = new ToggleButton(texts.get("timeline.lanes." + kind.label()));
            button.setId("lanes-" + kind.label());
            button.getStyleClass().addAll("pill", pill(kind));
            button.setOnAction(_ -> {
                model.lanes().set(kind);
                mark(kind);
            });
            kinds.put(kind, button);
            lanes.getChildren().add(button);
        }
        lanes.setAccessibleText(texts.get("timeline.lanes"));
        zoom.getStyleClass().add("timeline-zoom");
        zoom.getChildren()
                .addAll(
                        button("−", "zoom-out", "timeline.zoom.out", ZOOM),
                        length,
                        button("+", "zoom-in", "timeline.zoom.in", 1 / ZOOM));
        getChildren().addAll(lanes, zoom);
        model.lanes().subscribe(this::mark);
        model.timeline().zoom().subscribe(this::say);
    }

    private static String pill(LaneKind kind) {
        return switch (kind) {
            case DELEGATIONS -> "left-pill";
            case PEOPLE -> "center-pill";
            case VENUES -> "right-pill";
        };
    }

    private Button button(String sign, String id, String key, double factor) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("mini-turn");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ ->
                model.timeline()
                        .zoom(
                                factor,
                                model.timeline()
                                        .start()
                                        .get()
                                        .plus(model.timeline().zoom().get().dividedBy(2))));
        return button;
    }

    private void mark(LaneKind shown) {
        kinds.forEach((kind, button) -> button.setSelected(kind == shown));
    }

    private void say(Duration shown) {
        long hours = Math.round(shown.toMinutes() / 60.0);
        length.setText(
                hours >= 48
                        ? texts.get("timeline.zoom.days", Math.round(hours / 24.0))
                        : texts.get("timeline.zoom.hours", Math.max(1, hours)));
        requestLayout();
    }

    /** Names the clocks of the ruler. */
    void show(TimeWords times) {
        getChildren().removeAll(clocks);
        clocks.clear();
        for (ZoneId zone : model.zones().get().stream().limit(2).toList()) {
            String name = times.zone(zone);
            int end =
                    name.offsetByCodePoints(
                            0, Math.min(CODE, name.codePointCount(0, name.length())));
            Label code = Labels.of(name.substring(0, end).toUpperCase(texts.locale()), "zone-code");
            code.setTooltip(new Tooltip(name));
            clocks.add(code);
        }
        getChildren().addAll(clocks);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth() - 12, lanes.prefWidth(-1));
        double height = lanes.prefHeight(width);
        lanes.resizeRelocate(8, 5, width, height);
        double zoomHeight = zoom.prefHeight(-1);
        zoom.resizeRelocate(4, getHeight() - zoomHeight - 4, zoom.prefWidth(-1), zoomHeight);
        for (int i = 0; i < clocks.size(); i++) {
            Label code = clocks.get(i);
            double needed = code.prefWidth(-1);
            code.resizeRelocate(
                    getWidth() - needed - 8,
                    RulerPane.DAYS + i * RulerPane.HOURS + 1,
                    needed,
                    code.prefHeight(-1));
        }
    }
}
