package app.attache.desktop.filter;

import app.attache.desktop.common.Filter;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.Words;
import app.attache.programme.Delegation;
import app.attache.programme.Marking;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu in which a person says what is wanted; its name says what that is. */
public final class FilterMenu extends MenuButton {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final FilterModel model;
    private final Texts texts;
    private final Words words;

    /** The menu of the window that shows {@code window}. */
    public FilterMenu(WindowModel window) {
        this.model = new FilterModel(window);
        this.texts = window.texts();
        this.words = new Words(texts);
        setId("wanted-menu");
        getStyleClass().add("wanted-menu");
        setGraphic(new FontIcon("fth-filter"));
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        // Made anew whenever it opens: the facts to choose from may have changed.
        setOnShowing(_ -> fill());
        fill();
        window.filter().subscribe(this::say);
        window.snapshot().subscribe(() -> say(window.filter().get()));
    }

    private void say(Filter filter) {
        Labels.say(this, model.words());
        pseudoClassStateChanged(ACTIVE, !filter.isNone());
    }

    private void fill() {
        Filter now = model.filter();
        Menu delegations = new Menu(texts.get("filter.delegations"));
        for (Delegation it : model.delegations()) {
            delegations
                    .getItems()
                    .add(
                            item(
                                    it.name(),
                                    now.delegations().contains(it.id()),
                                    on -> model.want(it.id(), on)));
        }
        Menu venues = new Menu(texts.get("filter.venues"));
        for (Venue it : model.venues()) {
            venues.getItems()
                    .add(
                            item(
                                    it.name(),
                                    now.venues().contains(it.id()),
                                    on -> model.wantVenue(it.id(), on)));
        }
        Menu statuses = new Menu(texts.get("filter.statuses"));
        for (Status it : Status.values()) {
            statuses.getItems()
                    .add(item(words.of(it), now.statuses().contains(it), on -> model.want(it, on)));
        }
        Menu markings = new Menu(texts.get("filter.markings"));
        for (Marking it : Marking.values()) {
            markings.getItems()
                    .add(item(words.of(it), now.markings().contains(it), on -> model.want(it, on)));
        }
        MenuItem everything = new MenuItem(texts.get("filter.everything"));
        everything.setId("filter-everything");
        everything.setDisable(now.isNone());
        everything.setOnAction(_ -> model.wantEverything());
        CheckMenuItem conflicts =
                item(texts.get("filter.conflicts"), now.inConflict(), model::wantConflicts);
        conflicts.setId("filter-conflicts");
        getItems()
                .setAll(
                        delegations,
                        venues,
                        statuses,
                        markings,
                        conflicts,
                        new SeparatorMenuItem(),
                        everything);
    }

    private static CheckMenuItem item(String name, boolean wanted, Consumer<Boolean> want) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setSelected(wanted);
        item.setMnemonicParsing(false);
        item.selectedProperty().subscribe((_, on) -> want.accept(on));
        return item;
    }
}
