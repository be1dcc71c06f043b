package app.attache.desktop.common.hands;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Modifiers;
import app.attache.desktop.common.gesture.Picks;
import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What clicks select: one thing, one more with Ctrl, all up to one with Shift.
 *
 * @param model what is selected in
 */
public record Clicks(WindowModel model) {

    /** What a grip holds; empty for the ground. */
    public static Optional<Id<?>> held(Grip grip) {
        return switch (grip) {
            case Grip.Ground _ -> Optional.empty();
            case Grip.Item(Id<?> id) -> Optional.of(id);
            case Grip.End(Id<?> id, var _) -> Optional.of(id);
        };
    }

    /** Whether no key is held that selects more than one. */
    public static boolean plain(Modifiers keys) {
        return !keys.copy() && !keys.frame();
    }

    /**
     * A button goes down: what is not selected is selected at once, so that it can be dragged.
     *
     * @param primary whether it is the button that drags
     */
    public void pressed(Grip grip, Modifiers keys, boolean primary) {
        held(grip)
                .filter(id -> !model.selected().get().contains(id))
                .filter(_ -> !primary || plain(keys))
                .ifPresent(id -> select(picks().only(id)));
    }

    /**
     * A button went up where it had gone down, on something.
     *
     * @param order what is shown, in the order of time
     */
    public void clicked(Id<?> id, Modifiers keys, List<? extends Id<?>> order) {
        if (keys.copy()) {
            select(picks().toggled(id));
        } else if (keys.frame()) {
            select(picks().through(id, order));
        } else {
            select(picks().only(id));
        }
    }

    /** A frame was drawn around things; with Ctrl what was selected before stays so. */
    public void framed(List<? extends Id<?>> inside, Modifiers keys) {
        select(picks().framed(inside, keys.copy()));
    }

    /** Selects nothing. */
    public void none() {
        select(new Picks(Set.of(), Optional.empty()));
    }

    private Picks picks() {
        return new Picks(model.selected().get(), model.selection().get());
    }

    private void select(Picks picks) {
        model.select(picks.selected(), picks.lead());
    }
}
