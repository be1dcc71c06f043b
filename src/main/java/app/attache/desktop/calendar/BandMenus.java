package app.attache.desktop.calendar;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.hands.Grips;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Stay;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menus of the stays and legs above the days. */
record BandMenus(WindowModel model) {

    /** Opens them on {@code band}. */
    void on(BandBar band) {
        ContextMenu menu = new ContextMenu();
        menu.setId("band-menu");
        band.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event ->
                        Grips.around(event.getTarget(), BandNode.class, band)
                                .ifPresent(node ->
                                        node.item()
                                                .ifPresent(item -> {
                                                    fill(menu, item);
                                                    menu.show(
                                                            node,
                                                            event.getScreenX(),
                                                            event.getScreenY());
                                                    event.consume();
                                                })));
    }

    private void fill(ContextMenu menu, BandItem item) {
        Id<?> id = item.fact().id();
        boolean can = model.changing().get().possible();
        menu.getItems()
                .setAll(
                        item("edit", can, () -> model.editing().get().edit(id)),
                        item("change", can, () -> model.changing().get().change(id)));
        whose(item)
                .map(delegation ->
                        item(
                                "fit",
                                can,
                                () -> model.changing().get().fitIn(Optional.of(delegation))))
                .ifPresent(menu.getItems()::add);
    }

    private static Optional<Id<Delegation>> whose(BandItem item) {
        return switch (item.fact()) {
            case Stay stay -> Optional.of(stay.delegation());
            case Leg leg -> Optional.of(leg.delegation());
            default -> Optional.empty();
        };
    }

    private MenuItem item(String name, boolean can, Runnable run) {
        MenuItem item = new MenuItem(model.texts().get("calendar.menu." + name));
        item.setId("menu-" + name);
        item.setDisable(!can);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
