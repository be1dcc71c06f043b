package app.attache.desktop.timeline;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Release;
import app.attache.desktop.common.hands.Clicks;
import app.attache.desktop.common.hands.Drawn;
import app.attache.desktop.common.hands.EditKeys;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.hands.KeyHands;
import app.attache.desktop.common.hands.MouseHands;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a person does with the mouse on the lanes: selects, drags along time, and to other lanes. */
final class LaneHands implements MouseHands.Touched {

    private final WindowModel model;
    private final LanesPane lanes;
    private final LanesSurface surface;
    private final DirectEditing editing;
    private final Explaining explaining;
    private final Clicks clicks;
    private final MouseHands mouse;
    private final KeyHands keys;

    LaneHands(
            WindowModel model,
            LanesPane lanes,
            LanesSurface surface,
            DirectEditing editing,
            Explaining explaining) {
        this.model = model;
        this.lanes = lanes;
        this.surface = surface;
        this.editing = editing;
        this.explaining = explaining;
        this.clicks = new Clicks(model);
        this.mouse = new MouseHands(surface, editing, this);
        this.keys = new KeyHands(lanes, editing, this::turned, this::settle);
    }

    /** Takes back whatever is going on, since what it is about is shown no more. */
    void stop() {
        mouse.cancel();
        keys.cancel();
        editing.clear();
        explaining.hush();
    }

    /** Does what a key asks for, if it is one of these. */
    boolean key(KeyEvent event) {
        return keys.pressed(event) || EditKeys.pressed(model.actions(), event);
    }

    // Time runs sideways here: along it by steps, up and down by days.
    private KeyCode turned(KeyCode key) {
        return switch (Direction.read(key, lanes)) {
            case LEFT -> KeyCode.UP;
            case RIGHT -> KeyCode.DOWN;
            case UP -> KeyCode.LEFT;
            case DOWN -> KeyCode.RIGHT;
            default -> key;
        };
    }

    @Override
    public void pressed(Grip grip, MouseEvent event) {
        explaining.hush();
        surface.node(event).<Node>map(node -> node).orElse(lanes).requestFocus();
        clicks.pressed(grip, MouseHands.modifiers(event), event.getButton() == MouseButton.PRIMARY);
    }

    @Override
    public void released(Release release, MouseEvent event) {
        if (release instanceof Release.Click click) {
            clicked(click, event);
        } else {
            settle(release);
        }
    }

    private void settle(Release release) {
        switch (release) {
            case Release.Framed framed ->
                    clicks.framed(lanes.between(framed.from(), framed.to()), framed.keys());
            case Release.Drawn(Meeting draft) ->
                    new Drawn(model, editing).create(draft, lanes.items().ghost().orElse(lanes));
            case Release.Refused(String why) -> explaining.explain(why);
            case Release.Settled _, Release.Click _ -> {}
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
}
