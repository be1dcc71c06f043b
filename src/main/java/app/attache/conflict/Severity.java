package app.attache.conflict;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** It cannot be held like this. */
    HARD,
    /** It can be held, but somebody should know or decide. */
    SOFT,
    /** Worth knowing; among these, everything that cannot be evaluated yet. */
    INFO
}
