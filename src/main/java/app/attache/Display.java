package app.attache;

import java.util.Locale;
import java.util.Map;

/**
 * Whether there is a screen to draw on. Without one JavaFX and AWT draw to memory, so that pictures, briefings and tests
 * of them work on a server.
 */
final class Display {

    private Display() {}

    /** Tells the toolkits when there is no screen; has to be called before the first of them starts. */
    static void choose() {
        if (isAbsent()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** Whether this machine has none. */
    static boolean isAbsent() {
        return isAbsent(System.getProperty("os.name", ""), System.getenv());
    }

    /**
     * Only Linux can tell: there a screen is named by a variable. {@code ATTACHE_HEADLESS} set to anything means none.
     */
    static boolean isAbsent(String system, Map<String, String> environment) {
        if (isStated(environment, "ATTACHE_HEADLESS")) {
            return true;
        }
        return system.toLowerCase(Locale.ROOT).startsWith("linux")
                && !isStated(environment, "DISPLAY")
                && !isStated(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isStated(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
