package app.attache.conflict;

import java.util.Locale;

/** The kinds of conflict, one for each rule. */
public enum FindingKind {
    PERSON_DOUBLE_BOOKED,
    VENUE_DOUBLE_BOOKED,
    OUTSIDE_STAY,
    OVERLAPS_LEG,
    TRAVEL_INFEASIBLE,
    DEPENDENCY;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as it is written in keys, files and on the command line: {@code person-double-booked}. */
    public String label() {
        return label;
    }
}
