package app.attache.desktop.common;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the toolkit has to say against the style sheets while this is open. */
public final class StyleWarnings implements AutoCloseable {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear();
    // Held here, because loggers are only weakly held elsewhere.
    private final Logger styles = Logger.getLogger("javafx.css");

    /** Listens from now on. */
    public StyleWarnings() {
        styles.addHandler(ear);
    }

    /** All that was said so far. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        styles.removeHandler(ear);
    }

    private final class Ear extends Handler {

        @Override
        public void publish(LogRecord warning) {
            said.add(warning.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
