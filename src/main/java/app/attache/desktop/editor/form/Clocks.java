package app.attache.desktop.editor.form;

import java.util.Map;

/** Clocks that follow a place which was chosen. */
final class Clocks {

    private Clocks() {}

    /** Start and end on the clock {@code zone}; nothing changes where no clock is known. */
    static Map<String, String> both(String zone) {
        return zone.isEmpty() ? Map.of() : Map.of("clock", zone, "end-clock", zone);
    }

    /** One field on the clock {@code zone}; nothing changes where no clock is known. */
    static Map<String, String> one(String field, String zone) {
        return zone.isEmpty() ? Map.of() : Map.of(field, zone);
    }
}
