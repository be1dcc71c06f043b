package app.attache.briefing;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the renderer has to say to the program's log; it would go to the console otherwise. */
final class RendererLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RendererLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.debug("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.warn("{}: {}", where, message, cause);
    }

    /** The levels of the log itself decide. */
    @Override
    public void setLevel(String logger, Level level) {
        LOG.debug("Level {} for {} left to the log's own settings", level, logger);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }
}
