package app.attache.desktop.calendar;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Release;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Clicks;
import app.attache.desktop.common.hands.Drawn;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.KeyHands;
import app.attache.desktop.common.hands.MouseHands;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a person does in the calendar with mouse and keys, beyond looking: selects, drags, copies, asks for menus. */
final class Hands implements MouseHands.Touched {

    private final WindowModel model;
    private final HoursPane hours;
    private final BandBar band;
    private final DirectEditing editing;
    private final Shortcuts shortcuts;
    private final Explaining explaining;
    private final HoursSurface surface;
    private final List<MouseHands> mice;
    private final KeyHands keys;
    private final Clicks clicks;
    private Optional<Spot> pointer = Optional.empty();

    Hands(
            WindowModel model,
            HoursPane hours,
            BandBar band,
            DirectEditing editing,
            Explaining explaining,
            UnaryOperator<KeyCode> mirrored) {
        this.model = model;
        this.hours = hours;
        this.band = band;
        this.editing = editing;
        this.explaining = explaining;
        this.clicks = new Clicks(model);
        this.shortcuts = new Shortcuts(model, hours, editing, explaining::explain);
        this.surface = new HoursSurface(hours, editing);
        this.mice =
                List.of(
                        new MouseHands(surface, editing, this),
                        new MouseHands(new BandSurface(band, hours::week, editing), editing, this));
        this.keys = new KeyHands(hours, editing, mirrored, this::settle);
        hours.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> pointer = Optional.of(event).filter(surface::isCalendar).map(this::spot));
        hours.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer = Optional.empty());
        new BlockMenus(model, editing, shortcuts, this).on(hours, surface);
        shortcuts.register();
    }

    private Spot spot(MouseEvent event) {
        return surface.spot(event.getSceneX(), event.getSceneY());
    }

    /** Takes back whatever is going on, since what it is about is shown no more. */
    void stop() {
        mice.forEach(MouseHands::cancel);
        keys.cancel();
        editing.clear();
        explaining.hush();
    }

    // --- the mouse -------------------------------------------------------------------------

    @Override
    public void pressed(Grip grip, MouseEvent event) {
        explaining.hush();
        focus(event);
        clicks.pressed(grip, MouseHands.modifiers(event), event.getButton() == MouseButton.PRIMARY);
    }

    private void focus(MouseEvent event) {
        Grips.around(event.getTarget(), BlockNode.class, hours)
                .<Node>map(node -> node)
                .or(() -> Grips.around(event.getTarget(), BandNode.class, band))
                .orElse(hours)
                .requestFocus();
    }

    @Override
    public void released(Release release, MouseEvent event) {
        if (release instanceof Release.Click click) {
            clicked(click, event);
        } else {
            settle(release);
        }
    }

    private void clicked(Release.Click click, MouseEvent event) {
        Optional<Id<?>> id = Clicks.held(click.grip());
        if (id.isEmpty()) {
            onGround(click, event);
            return;
        }
        clicks.clicked(id.get(), click.keys(), inOrder());
        if (event.getClickCount() == 2) {
            node(event).ifPresent(node -> model.editing().get().quickEdit(id.get(), node));
        }
    }

    private static Optional<Node> node(MouseEvent event) {
        return event.getSource() instanceof Node area
                ? Grips.around(event.getTarget(), BlockNode.class, area)
                        .<Node>map(node -> node)
                        .or(() -> Grips.around(event.getTarget(), BandNode.class, area))
                : Optional.empty();
    }

    private void onGround(Release.Click click, MouseEvent event) {
        if (event.getClickCount() == 2 && editing.possible()) {
            createAt(click.at());
        } else if (Clicks.plain(click.keys())) {
            clicks.none();
            model.date().set(click.at().wall().toLocalDate());
        }
    }

    /** Begins a meeting of an hour at a point of the calendar. */
    void createAt(Spot at) {
        Optional<Meeting> draft = editing.draftAt(at);
        draft.ifPresent(it -> new Drawn(model, editing).create(it, hours));
    }

    void settle(Release release) {
        switch (release) {
            case Release.Framed framed -> {
                Ghosts.Framed around =
                        Ghosts.Framed.of(hours.week().days(), framed.from(), framed.to());
                List<Id<Meeting>> inside =
                        hours.week().blocks().stream()
                                .filter(around::touches)
                                .map(block -> block.meeting().id())
                                .distinct()
                                .toList();
                clicks.framed(inside, framed.keys());
            }
            case Release.Drawn(Meeting draft) ->
                    new Drawn(model, editing).create(draft, hours.ghosts().first().orElse(hours));
            case Release.Refused(String why) -> explaining.explain(why);
            case Release.Settled _, Release.Click _ -> {}
        }
    }

    private List<Id<Meeting>> inOrder() {
        return hours.week().blocks().stream()
                .map(block -> block.meeting().id())
                .distinct()
                .toList();
    }

    // --- the keyboard ----------------------------------------------------------------------

    /** Does what a key asks for, if it is one of these. */
    boolean key(KeyEvent event) {
        if (keys.pressed(event)) {
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcuts.pressed(event.getCode(), pointer);
        }
        return switch (event.getCode()) {
            case ESCAPE -> shortcuts.forget();
            case CONTEXT_MENU -> menu();
            case F10 -> event.isShiftDown() && menu();
            default -> false;
        };
    }

    private boolean menu() {
        hours.focused().ifPresent(BlockNode::askForMenu);
        return hours.focused().isPresent();
    }
}
