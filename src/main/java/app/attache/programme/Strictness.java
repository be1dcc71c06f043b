package app.attache.programme;

/** How an observance is kept. */
public enum Strictness {
    /** Not to be broken. */
    STRICT,
    /** Kept where the programme allows. */
    PREFERRED
}
