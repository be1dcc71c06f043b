package app.attache.desktop.common;

import java.util.Locale;

/** What the swimlanes of the timeline are for. */
public enum LaneKind {
    /** A lane for each delegation, and one for each member who travels differently. */
    DELEGATIONS,
    /** A lane for each person. */
    PEOPLE,
    /** A lane for each venue. */
    VENUES;

    /** The name in texts and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
