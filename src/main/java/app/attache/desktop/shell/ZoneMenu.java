package app.attache.desktop.shell;

import app.attache.text.Texts;
import atlantafx.base.controls.CaptionMenuItem;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the clocks on the ruler, made anew whenever it opens, since the cities may have changed. */
record ZoneMenu(ZoneChoices choices, Texts texts) {

    void fill(MenuButton button) {
        button.setOnShowing(_ -> items(button));
        items(button);
        choices.onTitle(button::setText);
    }

    private void items(MenuButton button) {
        button.getItems().setAll(new CaptionMenuItem(texts.get("shell.zones.first")));
        for (ZoneId zone : choices.offered()) {
            boolean chosen = zone.equals(choices.first());
            button.getItems()
                    .add(item(choices.name(zone), chosen, () -> choices.chooseFirst(zone)));
        }
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        new CaptionMenuItem(texts.get("shell.zones.second")));
        for (ZoneId zone : choices.offered()) {
            Optional<ZoneId> that = Optional.of(zone);
            boolean chosen = choices.second().equals(that);
            if (!zone.equals(choices.first())) {
                button.getItems()
                        .add(item(choices.name(zone), chosen, () -> choices.chooseSecond(that)));
            }
        }
        button.getItems()
                .add(
                        item(
                                texts.get("shell.zones.none"),
                                choices.second().isEmpty(),
                                () -> choices.chooseSecond(Optional.empty())));
        third(button);
        button.getItems().addAll(new SeparatorMenuItem(), follow());
    }

    private void third(MenuButton button) {
        if (choices.second().isEmpty()) {
            return;
        }
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        new CaptionMenuItem(texts.get("shell.zones.third")));
        for (ZoneId zone : choices.offered()) {
            Optional<ZoneId> that = Optional.of(zone);
            if (!zone.equals(choices.first()) && !choices.second().equals(that)) {
                boolean chosen = choices.third().equals(that);
                button.getItems()
                        .add(item(choices.name(zone), chosen, () -> choices.chooseThird(that)));
            }
        }
        button.getItems()
                .add(
                        item(
                                texts.get("shell.zones.no-third"),
                                choices.third().isEmpty(),
                                () -> choices.chooseThird(Optional.empty())));
    }

    private CheckMenuItem follow() {
        CheckMenuItem item = new CheckMenuItem(texts.get("shell.zones.follow"));
        item.setId("follow-traveller");
        item.selectedProperty().bindBidirectional(choices.followsTraveller());
        return item;
    }

    private RadioMenuItem item(String name, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
