package app.attache.conflict;

import app.attache.text.Failure;
import app.attache.text.Message;

/** A setting that there is not, or a value that it cannot have; nothing is set. */
public final class SettingRefused extends Failure {

    private static final long serialVersionUID = 1L;

    SettingRefused(String key, Object... arguments) {
        super(Message.of(key, arguments));
    }
}
