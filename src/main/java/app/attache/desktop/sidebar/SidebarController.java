package app.attache.desktop.sidebar;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.hands.FactMenu;
import app.attache.desktop.common.hands.Grips;
import app.attache.programme.Entity;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Joins the left side's list to its model. */
public final class SidebarController {

    private final WindowModel window;
    private final SidebarModel model;
    private boolean following;

    @FXML private ListView<Entry> list;

    /** The left side of the window that shows {@code window}. */
    public SidebarController(WindowModel window) {
        this.window = window;
        this.model =
                new SidebarModel(
                        window, (search, found) -> Tasks.run(search, found, ErrorWindow::tell));
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new EntryCell(model));
        model.entries().subscribe(entries -> follow(() -> list.getItems().setAll(entries)));
        window.selection().subscribe(_ -> follow(() -> {}));
        window.delegation().subscribe(_ -> list.refresh());
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, was, is) -> moved(was.intValue(), is.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new FactMenu(window).on(list, "sidebar-menu", this::under);
    }

    private Optional<? extends Entity> under(ContextMenuEvent event) {
        Optional<Entry> entry =
                event.isKeyboardTrigger()
                        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        : Grips.around(event.getTarget(), EntryCell.class, list)
                                .map(EntryCell::getItem);
        return entry.filter(Entry.Item.class::isInstance)
                .map(Entry.Item.class::cast)
                .flatMap(item -> window.snapshot().get().programme().find(item.id()));
    }

    /** Puts the keyboard into the list, on what is selected or on the first fact. */
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            model.first().ifPresent(list.getSelectionModel()::select);
        }
        list.requestFocus();
    }

    /** Selects what a search most likely means. */
    public void chooseFirst() {
        model.chooseFirst();
    }

    /** Does {@code change} to the list and then marks what the window has selected, without choosing it anew. */
    private void follow(Runnable change) {
        if (following) {
            return;
        }
        following = true;
        change.run();
        model.selected()
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void moved(int was, int is) {
        if (following || is < 0 || is >= list.getItems().size()) {
            return;
        }
        Entry entry = list.getItems().get(is);
        if (entry instanceof Entry.Item) {
            following = true;
            model.choose(entry);
            following = false;
        } else if (entry instanceof Entry.Heading) {
            int next = is > was ? is + 1 : is - 1;
            if (next >= 0 && next < list.getItems().size()) {
                list.getSelectionModel().select(next);
                list.getFocusModel().focus(next);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            Entry entry = list.getSelectionModel().getSelectedItem();
            if (entry != null) {
                model.choose(entry);
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.release();
        }
    }
}
