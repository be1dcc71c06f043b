package app.attache.desktop.common.gesture;

/** An end of something planned. */
public enum Edge {
    START,
    END
}
