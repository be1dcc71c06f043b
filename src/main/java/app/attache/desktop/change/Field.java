package app.attache.desktop.change;

import java.util.List;

/** One field of the form of a change. Its key names its value, its label and its node. */
sealed interface Field {

    /** Names it. */
    String key();

    /** One of several values. */
    record Option(String value, String label) {}

    /**
     * Text that is typed.
     *
     * @param prompt an example of what can be typed
     */
    record Typed(String key, String prompt) implements Field {}

    /** One of several, chosen from a list; the first when nothing was chosen yet. */
    record Pick(String key, List<Option> options) implements Field {

        public Pick {
            options = List.copyOf(options);
        }
    }

    /**
     * Any number of several, ticked.
     *
     * @param title what ticking means
     */
    record Ticks(String key, String title, List<Option> options) implements Field {

        public Ticks {
            options = List.copyOf(options);
        }
    }

    /** Something to be read only. */
    record Shown(String key, String text) implements Field {}
}
