package app.attache.desktop.calendar;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.Snap;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.Clipboarding;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Spot;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.workspace.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/** What is done to all that is selected with one key, from a menu or from the palette: copied, cut, pasted, duplicated. */
final class Shortcuts {

    private final WindowModel model;
    private final HoursPane hours;
    private final DirectEditing editing;
    private final Clipboarding clipboard;
    private final Consumer<String> explain;

    /** @param explain says why something could not be done */
    Shortcuts(WindowModel model, HoursPane hours, DirectEditing editing, Consumer<String> explain) {
        this.model = model;
        this.hours = hours;
        this.editing = editing;
        this.explain = explain;
        this.clipboard = new Clipboarding(editing);
    }

    /** States all of it among what can be done in the window. */
    void register() {
        action("copy", "Ctrl+C", clipboard::copy);
        action("cut", "Ctrl+X", this::cut);
        action("paste", "Ctrl+V", () -> paste(Optional.empty()));
        action("duplicate", "Ctrl+D", this::duplicate);
        action("select-day", "Ctrl+A", this::selectDay);
        for (Snap snap : Snap.values()) {
            model.actions()
                    .add(
                            Action.of(
                                    "drag.steps-" + snap.minutes(),
                                    model.texts().get("calendar.action.steps", snap.minutes()),
                                    "",
                                    () -> model.snap().set(snap)));
        }
    }

    private void action(String name, String keys, Runnable run) {
        model.actions()
                .add(
                        Action.of(
                                "calendar." + name,
                                model.texts().get("calendar.action." + name),
                                keys,
                                run));
    }

    /**
     * Does what a key means together with the one for shortcuts.
     *
     * @param pointer where the mouse is in the calendar
     * @return whether it means anything
     */
    boolean pressed(KeyCode key, Optional<Spot> pointer) {
        switch (key) {
            case A -> selectDay();
            case C -> clipboard.copy();
            case X -> cut();
            case D -> duplicate();
            case V -> paste(pointer);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What was copied or cut. */
    Clipboarding clipboard() {
        return clipboard;
    }

    /** Keeps what is selected, to be moved to where it is pasted. */
    void cut() {
        if (editing.possible()) {
            clipboard.cut();
            showCut();
        }
    }

    /** Makes copies of what is selected, right after it. */
    void duplicate() {
        if (editing.possible()) {
            clipboard.duplicate().ifPresent(explain);
        }
    }

    /** Pastes at a point of the calendar, or on the day that is chosen where there is none. */
    void paste(Optional<Spot> at) {
        if (editing.possible()) {
            at.flatMap(spot -> clipboard.pasteAt(editing.snap().floor(spot.wall())))
                    .or(() ->
                            at.isPresent()
                                    ? Optional.empty()
                                    : clipboard.pasteOn(model.date().get()))
                    .ifPresent(explain);
        }
    }

    /** Forgets what was cut, and what is being thought of; says whether there was anything. */
    boolean forget() {
        boolean something = clipboard.hasCut() || !editing.outlook().equals(Outlook.NONE);
        clipboard.forgetCut();
        showCut();
        editing.clear();
        return something;
    }

    /** Has what was cut stand back until it is pasted. */
    void showCut() {
        hours.nodes()
                .forEach(node ->
                        node.drag(
                                node.block()
                                        .filter(block -> clipboard.isCut(block.meeting().id()))
                                        .isPresent()));
    }

    // Whatever view is shown, since the palette and the keys of other views ask for it as well.
    private void selectDay() {
        Snapshot shown = model.snapshot().get();
        Interval day = model.days(new Period(model.date().get(), 1)).getFirst().interval();
        Set<Id<?>> meetings =
                shown.agenda().during(day).stream()
                        .filter(Meeting.class::isInstance)
                        .filter(meeting -> model.filter().get().passes(meeting, shown))
                        .map(Entity::id)
                        .collect(Collectors.toSet());
        model.select(meetings, model.selection().get());
    }
}
