package app.attache.desktop.shell;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/** Chooses among the views: side by side where there is room, from a menu where there is not. */
final class ViewSwitcher extends StackPane {

    private final SegmentedButton segments = new SegmentedButton();
    private final MenuButton menu = new MenuButton();
    private final Map<CalendarView, ToggleButton> buttons = new EnumMap<>(CalendarView.class);
    private final Map<CalendarView, RadioMenuItem> items = new EnumMap<>(CalendarView.class);

    /** @param roomy whether there is room for all of them side by side */
    ViewSwitcher(WindowModel window, ObservableValue<Boolean> roomy) {
        Texts texts = window.texts();
        ObjectProperty<CalendarView> view = window.view();
        ToggleGroup group = new ToggleGroup();
        segments.setToggleGroup(null);
        segments.getStyleClass().add("view-switcher");
        for (CalendarView one : CalendarParts.OFFERED) {
            String name = texts.get("shell.view." + one.label());
            String key =
                    texts.get(
                            "shell.view.tip",
                            name,
                            Integer.toString(CalendarParts.OFFERED.indexOf(one) + 1));
            ToggleButton button = new ToggleButton(name);
            button.setId("view-" + one.label());
            button.setTooltip(new Tooltip(key));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                view.set(one);
                mark(view.get());
            });
            buttons.put(one, button);
            segments.getButtons().add(button);
            RadioMenuItem item = new RadioMenuItem(key);
            item.setId("view-item-" + one.label());
            item.setToggleGroup(group);
            item.setOnAction(_ -> view.set(one));
            items.put(one, item);
            menu.getItems().add(item);
        }
        menu.setId("view-menu");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("shell.view"));
        segments.visibleProperty().bind(roomy);
        segments.managedProperty().bind(roomy);
        menu.visibleProperty().bind(segments.visibleProperty().not());
        menu.managedProperty().bind(segments.managedProperty().not());
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(segments, menu);
        view.subscribe(shown -> {
            mark(shown);
            menu.setText(texts.get("shell.view." + shown.label()));
        });
    }

    // A press on what is chosen already must not leave nothing chosen.
    private void mark(CalendarView shown) {
        buttons.forEach((one, button) -> button.setSelected(one == shown));
        items.forEach((one, item) -> item.setSelected(one == shown));
    }
}
