package app.attache.programme;

/** How closely a thing is held, from open to secret; also the level a person is cleared for. */
public enum Marking {
    OPEN,
    RESTRICTED,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET
}
