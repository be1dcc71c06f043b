package app.attache.conflict;

/** What a file has decided about a finding. */
public enum Standing {
    /** Nothing: it waits for somebody. */
    OPEN,
    /** Somebody accepted it as it is. */
    ACCEPTED,
    /** Nobody wants to be told of its kind. */
    MUTED
}
