package app.attache.cli;

import java.util.Map;
import java.util.Objects;

/**
 * One file of the demonstration.
 *
 * @param name of the file, within the folder
 * @param what is in it, in a few words
 */
record DemoPaper(String name, String what) {

    DemoPaper {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(what, "what");
    }

    String line() {
        return "%-28s %s".formatted(name, what);
    }

    Map<String, Object> object() {
        return Json.object("name", name, "what", what);
    }
}
