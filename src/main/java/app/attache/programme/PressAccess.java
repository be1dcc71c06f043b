package app.attache.programme;

/** What the press may see of a meeting. */
public enum PressAccess {
    UNSTATED,
    CLOSED,
    OFFICIAL_PHOTO,
    POOL_SPRAY,
    POOLED,
    OPEN,
    PRESS_CONFERENCE
}
