package app.attache.desktop.change;

import java.util.Locale;

/** The changes that the window knows, in the order in which it offers them. */
enum ChangeKind {
    EXTEND_STAY("fth-chevrons-right"),
    SHORTEN_STAY("fth-chevrons-left"),
    DELAY_ARRIVAL("fth-clock"),
    DIVERT("fth-shuffle"),
    MOVE_MEETING("fth-move"),
    CHANGE_VENUE("fth-map-pin"),
    CANCEL_MEETING("fth-x-circle"),
    REPLACE_PERSON("fth-user-check"),
    SPLIT("fth-git-branch"),
    JOIN("fth-git-merge"),
    SHIFT_VISIT("fth-calendar");

    private final String icon;

    ChangeKind(String icon) {
        this.icon = icon;
    }

    /** The sign beside its name. */
    String icon() {
        return icon;
    }

    /** The key of its name. */
    String key() {
        return "change.kind." + label();
    }

    /** The kind as keys have it: {@code extend-stay}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
