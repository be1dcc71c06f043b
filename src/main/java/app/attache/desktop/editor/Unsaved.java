package app.attache.desktop.editor;

import app.attache.desktop.editor.form.Subject;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.Optional;

/** Under what names unsaved entries are kept: the id of what is edited, or the kind of what is new. */
final class Unsaved {

    private static final String NEW = "new:";

    private Unsaved() {}

    static String key(Subject<?> subject) {
        Id<?> id = subject.base().id();
        return subject.fresh() ? NEW + id.kind().label() : id.toString();
    }

    /** The kind of new fact that {@code key} is about; empty when it is about one that is in the file. */
    static Optional<Kind> newKind(String key) {
        return key.startsWith(NEW) ? Kind.ofLabel(key.substring(NEW.length())) : Optional.empty();
    }

    /** The fact that {@code key} is about; empty when it is about a new one, or nothing that is known. */
    static Optional<Id<?>> fact(String key) {
        if (key.startsWith(NEW)) {
            return Optional.empty();
        }
        int colon = key.indexOf(':');
        return colon > 0
                        && Kind.ofLabel(key.substring(0, colon)).isPresent()
                        && Id.wellFormed(key.substring(colon + 1))
                ? Optional.of(Id.parse(key))
                : Optional.empty();
    }
}
