package app.attache.desktop.common.hands;

import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.programme.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of something planned, wherever it is shown: the ways to change it. */
public record FactMenu(WindowModel model) {

    /**
     * Opens it on {@code node}, about what is under the pointer.
     *
     * @param name the id of the menu
     * @param under what an event is about; empty where there is nothing to ask
     */
    public void on(
            Node node, String name, Function<ContextMenuEvent, Optional<? extends Entity>> under) {
        ContextMenu menu = new ContextMenu();
        menu.setId(name);
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event ->
                        under.apply(event)
                                .map(this::items)
                                .filter(items -> !items.isEmpty())
                                .ifPresent(items -> {
                                    menu.getItems().setAll(items);
                                    menu.show(node, event.getScreenX(), event.getScreenY());
                                    event.consume();
                                }));
    }

    private List<MenuItem> items(Entity fact) {
        Id<?> id = fact.id();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("edit", () -> model.editing().get().edit(id)));
        if (changes(fact)) {
            items.add(item("change", () -> model.changing().get().change(id)));
        }
        whose(fact)
                .map(delegation ->
                        item("fit", () -> model.changing().get().fitIn(Optional.of(delegation))))
                .ifPresent(items::add);
        if (fact instanceof Meeting meeting) {
            items.add(item("repair", () -> model.changing().get().repairAfter(meeting.id())));
        }
        return items;
    }

    private static boolean changes(Entity fact) {
        return switch (fact) {
            case Stay _, Leg _, Meeting _, Delegation _, Person _ -> true;
            default -> false;
        };
    }

    private static Optional<Id<Delegation>> whose(Entity fact) {
        return switch (fact) {
            case Delegation delegation -> Optional.of(delegation.id());
            case Stay stay -> Optional.of(stay.delegation());
            case Leg leg -> Optional.of(leg.delegation());
            case Wish wish -> Optional.of(wish.delegations().getFirst());
            default -> Optional.empty();
        };
    }

    private MenuItem item(String name, Runnable run) {
        MenuItem item = new MenuItem(model.texts().get("calendar.menu." + name));
        item.setId("menu-" + name);
        item.setDisable(!model.changing().get().possible());
        item.setOnAction(_ -> run.run());
        return item;
    }
}
