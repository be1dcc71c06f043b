package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Release;
import app.attache.desktop.common.hands.Clicks;
import app.attache.desktop.common.hands.DragLabel;
import app.attache.desktop.common.hands.Drawn;
import app.attache.desktop.common.hands.MouseHands;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What a person does with the mouse on the lanes: selects, drags along time, and to other lanes. */
final class LaneHands implements MouseHands.Touched {

    /** As long as it takes to read why something could not be done. */
    private static final Duration READING = Duration.seconds(6);

    private final WindowModel model;
    private final LanesPane lanes;
    private final LanesSurface surface;
    private final DirectEditing editing;
    private final DragLabel label;
    private final Clicks clicks;
    private final MouseHands mouse;
    private final PauseTransition reading = new PauseTransition(READING);

    LaneHands(
            WindowModel model,
            LanesPane lanes,
            LanesSurface surface,
            DirectEditing editing,
            DragLabel label) {
        this.model = model;
        this.lanes = lanes;
        this.surface = surface;
        this.editing = editing;
        this.label = label;
        this.clicks = new Clicks(model);
        this.mouse = new MouseHands(surface, editing, this);
        reading.setOnFinished(_ -> hush());
    }

    /** Takes back whatever is going on, since what it is about is shown no more. */
    void stop() {
        mouse.cancel();
        editing.clear();
        hush();
    }

    private void hush() {
        reading.stop();
        label.show(editing.outlook());
    }

    @Override
    public void pressed(Grip grip, MouseEvent event) {
        hush();
        surface.node(event).<Node>map(node -> node).orElse(lanes).requestFocus();
        clicks.pressed(grip, MouseHands.modifiers(event), event.getButton() == MouseButton.PRIMARY);
    }

    @Override
    public void released(Release release, MouseEvent event) {
        switch (release) {
            case Release.Click click -> clicked(click, event);
            case Release.Framed framed ->
                    clicks.framed(lanes.between(framed.from(), framed.to()), framed.keys());
            case Release.Drawn(Meeting draft) ->
                    new Drawn(model, editing).create(draft, lanes.items().ghost().orElse(lanes));
            case Release.Refused(String why) -> explain(why);
            case Release.Settled _ -> {}
        }
    }

    private void clicked(Release.Click click, MouseEvent event) {
        Optional<Id<?>> id = Clicks.held(click.grip());
        if (id.isEmpty()) {
            if (Clicks.plain(click.keys())) {
                clicks.none();
            }
            return;
        }
        clicks.clicked(id.get(), click.keys(), order(click));
        if (event.getClickCount() == 2) {
            surface.node(event).ifPresent(node -> model.editing().get().quickEdit(id.get(), node));
        }
    }

    private List<Id<?>> order(Release.Click click) {
        return lanes.lanes().stream()
                .filter(lane -> click.at().lane().equals(Optional.of(lane.subject())))
                .findFirst()
                .map(lane -> lane.items().stream().<Id<?>>map(item -> item.fact().id()).toList())
                .orElse(List.of());
    }

    private void explain(String why) {
        Outlook none = Outlook.NONE;
        label.show(
                new Outlook(
                        none.gesture(),
                        none.edits(),
                        "",
                        Optional.of(why),
                        none.consequences(),
                        none.lines()));
        reading.playFromStart();
    }
}
