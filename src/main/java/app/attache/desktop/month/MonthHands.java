package app.attache.desktop.month;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Release;
import app.attache.desktop.common.hands.Clicks;
import app.attache.desktop.common.hands.EditKeys;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.hands.KeyHands;
import app.attache.desktop.common.hands.MouseHands;
import app.attache.programme.Id;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a person does with meetings in a month, beyond looking: selects them, drags and nudges them to other days, copies. */
final class MonthHands implements MouseHands.Touched {

    private final WindowModel model;
    private final MonthGrid grid;
    private final MonthSurface surface;
    private final DirectEditing editing;
    private final Explaining explaining;
    private final Clicks clicks;
    private final MouseHands mouse;
    private final KeyHands keys;

    MonthHands(WindowModel model, MonthGrid grid, DirectEditing editing, Explaining explaining) {
        this.model = model;
        this.grid = grid;
        this.surface = new MonthSurface(grid);
        this.editing = editing;
        this.explaining = explaining;
        this.clicks = new Clicks(model);
        this.mouse = new MouseHands(surface, editing, this);
        this.keys = new KeyHands(grid, editing, key -> Direction.read(key, grid), this::settle);
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

    @Override
    public void pressed(Grip grip, MouseEvent event) {
        explaining.hush();
        surface.line(event).ifPresent(Node::requestFocus);
        clicks.pressed(grip, MouseHands.modifiers(event), event.getButton() == MouseButton.PRIMARY);
    }

    @Override
    public void released(Release release, MouseEvent event) {
        if (release instanceof Release.Click click) {
            Clicks.held(click.grip())
                    .ifPresent(id -> {
                        clicks.clicked(id, click.keys(), grid.order());
                        opened(id, event);
                    });
        } else {
            settle(release);
        }
    }

    private void opened(Id<?> id, MouseEvent event) {
        if (event.getClickCount() == 2) {
            surface.line(event).ifPresent(line -> model.editing().get().quickEdit(id, line));
        }
    }

    private void settle(Release release) {
        if (release instanceof Release.Refused(String why)) {
            explaining.explain(why);
        }
    }
}
