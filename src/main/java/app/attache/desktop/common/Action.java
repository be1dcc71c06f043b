package app.attache.desktop.common;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Something a person can do in the window, once, under one name, whether it is asked for from a menu, a key, or the palette.
 *
 * @param id names it for good, for example {@code edit.delete}; of two actions with the same id the later one counts
 * @param label what it is called, in the language of the window
 * @param keys the keys that do it, as a person reads them: {@code Ctrl+N}; empty for none
 * @param enabled whether it can be done now; asked whenever it is shown
 * @param run does it; on the FX thread
 */
public record Action(String id, String label, String keys, BooleanSupplier enabled, Runnable run) {

    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(run, "run");
    }

    /** An action that can always be done. */
    public static Action of(String id, String label, String keys, Runnable run) {
        return new Action(id, label, keys, () -> true, run);
    }
}
