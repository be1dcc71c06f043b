package app.attache.desktop.conflicts;

import app.attache.conflict.FindingWords;
import app.attache.conflict.Standing;
import app.attache.programme.Delegation;
import app.attache.text.Texts;
import atlantafx.base.controls.CaptionMenuItem;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * The menu that narrows the list of conflicts, made anew whenever it opens, since what is found may have changed.
 *
 * @param words names the kinds
 * @param settings opens the settings of the file
 */
record FilterMenu(
        ConflictsModel model,
        Supplier<FindingWords> words,
        Texts texts,
        BooleanSupplier deciding,
        Runnable settings) {

    void fill(MenuButton button) {
        button.setOnShowing(_ -> items(button.getItems()));
        items(button.getItems());
    }

    private void items(List<MenuItem> items) {
        items.clear();
        items.add(new CaptionMenuItem(texts.get("desktop.conflicts.filter.kinds")));
        FindingWords names = words.get();
        model.kinds()
                .forEach((kind, count) ->
                        items.add(
                                item(
                                        texts.get(
                                                "desktop.conflicts.filter.counted",
                                                names.kind(kind),
                                                count),
                                        model.filter().get().kinds().contains(kind),
                                        wanted -> model.toggle(kind, wanted))));
        items.add(new SeparatorMenuItem());
        items.add(delegations());
        items.add(new SeparatorMenuItem());
        items.add(standing(Standing.ACCEPTED, "desktop.conflicts.filter.accepted"));
        items.add(standing(Standing.MUTED, "desktop.conflicts.filter.muted"));
        items.add(new SeparatorMenuItem());
        MenuItem all = new MenuItem(texts.get("desktop.conflicts.filter.none"));
        all.setDisable(!model.narrowed());
        all.setOnAction(_ -> model.widen());
        items.add(all);
        if (deciding.getAsBoolean()) {
            MenuItem rules = new MenuItem(texts.get("desktop.conflicts.filter.settings"));
            rules.setOnAction(_ -> settings.run());
            items.add(rules);
        }
    }

    private Menu delegations() {
        Menu menu = new Menu(texts.get("desktop.conflicts.filter.delegations"));
        menu.setId("filter-delegations");
        for (Delegation delegation : model.delegations()) {
            menu.getItems()
                    .add(
                            item(
                                    name(delegation),
                                    model.filter().get().delegations().contains(delegation.id()),
                                    wanted -> model.toggle(delegation.id(), wanted)));
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private String name(Delegation delegation) {
        return delegation.level().isEmpty()
                ? delegation.name()
                : texts.get(
                        "desktop.conflicts.filter.delegation",
                        delegation.name(),
                        delegation.level());
    }

    private CheckMenuItem standing(Standing standing, String key) {
        CheckMenuItem item =
                item(
                        texts.get(
                                "desktop.conflicts.filter.counted",
                                texts.get(key),
                                model.count(standing)),
                        model.filter().get().standings().contains(standing),
                        wanted -> model.toggle(standing, wanted));
        item.setId("show-" + standing.name().toLowerCase(Locale.ROOT));
        return item;
    }

    private static CheckMenuItem item(String name, boolean chosen, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.accept(item.isSelected()));
        return item;
    }
}
