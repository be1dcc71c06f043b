package app.attache.desktop.editor.form;

import app.attache.programme.Entity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the fields of a form come to. */
public sealed interface Reading {

    /** A fact. */
    record Made(Entity fact) implements Reading {}

    /**
     * No fact.
     *
     * @param problems what is wrong, by the field, in the order of the form; at least one
     */
    record Wrong(Map<String, Problem> problems) implements Reading {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }
}
