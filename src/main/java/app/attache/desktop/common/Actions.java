package app.attache.desktop.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can be done in a window. The parts of the window add what they can do; the palette lists it. For the FX thread. */
public final class Actions {

    private final Map<String, Action> byId = new LinkedHashMap<>();

    /** Actions of a window that can do nothing yet. */
    public Actions() {}

    /** Adds an action, in place of an earlier one with the same id. */
    public void add(Action action) {
        byId.put(action.id(), action);
    }

    /** All of them, in the order in which they were first added. */
    public List<Action> all() {
        return List.copyOf(byId.values());
    }

    /** The action with this id, if there is one. */
    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Does the action with this id, if there is one and it can be done now. */
    public void run(String id) {
        find(id).filter(action -> action.enabled().getAsBoolean()).ifPresent(it -> it.run().run());
    }
}
