package app.attache.desktop.calendar;

import app.attache.desktop.common.Snap;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Edge;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Grips;
import app.attache.programme.Id;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;

/**
 * The menus of the calendar: of a meeting, and of the empty ground.
 *
 * @param shortcuts does what keys do to all that is selected
 * @param hands does what the mouse and the keys do as well
 */
record BlockMenus(WindowModel model, DirectEditing editing, Shortcuts shortcuts, Hands hands) {

    /** Opens them on {@code hours}. */
    void on(HoursPane hours, HoursSurface surface) {
        ContextMenu menu = new ContextMenu();
        menu.setId("calendar-menu");
        hours.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    Optional<BlockNode> block =
                            Grips.around(event.getTarget(), BlockNode.class, hours);
                    Spot spot = surface.spot(event.getSceneX(), event.getSceneY());
                    menu.getItems().clear();
                    block.flatMap(BlockNode::block)
                            .ifPresentOrElse(
                                    it -> ofMeeting(menu, it, block.get()),
                                    () -> ofGround(menu, spot));
                    menu.show(
                            block.<Node>map(node -> node).orElse(hours),
                            event.getScreenX(),
                            event.getScreenY());
                    event.consume();
                });
    }

    private void ofMeeting(ContextMenu menu, Block block, Node node) {
        Id<?> id = block.meeting().id();
        boolean can = editing.possible();
        MenuItem edit = item("edit", can, () -> model.editing().get().edit(id));
        MenuItem quick = item("quick", can, () -> model.editing().get().quickEdit(id, node));
        MenuItem duplicate = item("duplicate", can, shortcuts::duplicate);
        MenuItem repeat =
                item("repeat", can, () -> model.editing().get().repeat(block.meeting().id()));
        MenuItem record = item("record", can, () -> model.editing().get().record(id));
        MenuItem repair =
                item("repair", can, () -> model.changing().get().repairAfter(block.meeting().id()));
        MenuItem copy = item("copy", true, shortcuts.clipboard()::copy);
        MenuItem cut = item("cut", can, shortcuts::cut);
        MenuItem delete =
                item("delete", can, () -> model.editing().get().delete(model.selected().get()));
        MenuItem conflicts =
                item(
                        "conflicts",
                        block.look().conflicts() > 0,
                        () -> model.selection().set(Optional.of(id)));
        menu.getItems()
                .addAll(
                        edit,
                        quick,
                        new SeparatorMenuItem(),
                        moving(can),
                        extending(can),
                        duplicate,
                        repeat,
                        record,
                        repair,
                        copy,
                        cut,
                        new SeparatorMenuItem(),
                        conflicts,
                        delete);
    }

    private Menu moving(boolean can) {
        Menu menu = new Menu(model.texts().get("calendar.menu.move"));
        menu.setDisable(!can);
        menu.getItems()
                .addAll(
                        item("earlier", can, () -> nudge(false, false)),
                        item("later", can, () -> nudge(true, false)),
                        item("day-before", can, () -> nudge(false, true)),
                        item("day-after", can, () -> nudge(true, true)));
        return menu;
    }

    private Menu extending(boolean can) {
        Menu menu = new Menu(model.texts().get("calendar.menu.extend"));
        menu.setDisable(!can);
        menu.getItems()
                .addAll(
                        item("end-later", can, () -> stretch(Edge.END, true)),
                        item("end-earlier", can, () -> stretch(Edge.END, false)),
                        item("start-earlier", can, () -> stretch(Edge.START, false)),
                        item("start-later", can, () -> stretch(Edge.START, true)));
        return menu;
    }

    private void nudge(boolean later, boolean day) {
        editing.nudge(later, day);
        hands.settle(editing.release());
    }

    private void stretch(Edge edge, boolean later) {
        editing.stretch(edge, later);
        hands.settle(editing.release());
    }

    private void ofGround(ContextMenu menu, Spot spot) {
        boolean can = editing.possible();
        menu.getItems()
                .addAll(
                        item("new", can, () -> hands.createAt(spot)),
                        item(
                                "paste",
                                can && !shortcuts.clipboard().isEmpty(),
                                () -> shortcuts.paste(Optional.of(spot))),
                        new SeparatorMenuItem(),
                        grid());
    }

    private Menu grid() {
        Menu menu = new Menu(model.texts().get("calendar.menu.grid"));
        ToggleGroup group = new ToggleGroup();
        for (Snap snap : Snap.values()) {
            RadioMenuItem choice =
                    new RadioMenuItem(
                            model.texts().get("calendar.menu.grid.minutes", snap.minutes()));
            choice.setToggleGroup(group);
            choice.setSelected(model.snap().get() == snap);
            choice.setOnAction(_ -> model.snap().set(snap));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private MenuItem item(String name, boolean can, Runnable run) {
        MenuItem item = new MenuItem(model.texts().get("calendar.menu." + name));
        item.setId("menu-" + name);
        item.setDisable(!can);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
