package app.attache.programme;

/** Whether a meeting needs an interpreter; who it is stands among the attendances. */
public enum Interpretation {
    UNSTATED,
    NOT_NEEDED,
    NEEDED
}
