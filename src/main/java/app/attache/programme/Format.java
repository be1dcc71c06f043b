package app.attache.programme;

/** The form of a meeting, in the words of protocol. */
public enum Format {
    BILATERAL,
    EXPANDED_BILATERAL,
    TETE_A_TETE,
    PULL_ASIDE,
    COURTESY_CALL,
    WORKING_LUNCH,
    WORKING_DINNER,
    PLENARY,
    /** By telephone or video. */
    CALL,
    PRESS,
    CEREMONY,
    OTHER
}
