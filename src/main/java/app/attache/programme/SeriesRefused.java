package app.attache.programme;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A change of a series that its recurrence cannot say; nothing is changed. */
public final class SeriesRefused extends Failure {

    private static final long serialVersionUID = 1L;

    private SeriesRefused(Message message) {
        super(message);
    }

    /** Moved by days, the dates would follow no rule of the same rhythm: the 31st of each month, a day earlier. */
    static SeriesRefused unruly() {
        return new SeriesRefused(Message.of("programme.series.unruly"));
    }

    /** The series would be left with no meeting. */
    static SeriesRefused empty() {
        return new SeriesRefused(Message.of("programme.series.empty"));
    }
}
