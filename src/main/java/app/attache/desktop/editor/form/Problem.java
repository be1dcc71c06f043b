package app.attache.desktop.editor.form;

import app.attache.text.Message;
import java.util.List;
import java.util.Map;

/**
 * Why what stands in a field cannot be taken.
 *
 * @param ways what a person can do about it with one click
 */
public record Problem(Message why, List<Way> ways) {

    public Problem {
        ways = List.copyOf(ways);
    }

    /**
     * A way out.
     *
     * @param label what it is called
     * @param cells the texts that taking it puts into fields
     */
    public record Way(String label, Map<String, String> cells) {

        public Way {
            cells = Map.copyOf(cells);
        }
    }

    static Problem of(String key, Object... arguments) {
        return new Problem(Message.of(key, arguments), List.of());
    }
}
