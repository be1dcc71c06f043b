package app.attache.conflict;

/** How sure a finding is, given how sure the times are that it was judged by. */
public enum Verdict {
    /** It is so in every reading of the times. */
    CERTAIN,
    /** It is so in some reading of the times. */
    POSSIBLE,
    /** A time is not known, so nothing can be said; never to be taken for "no conflict". */
    NOT_EVALUABLE
}
