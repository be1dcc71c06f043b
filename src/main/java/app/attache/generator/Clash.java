package app.attache.generator;

import java.util.Locale;

/** What is wrong on purpose in a made-up year, under the names that the conflict kinds have. */
public enum Clash {
    /** First, because its month is early in the year. */
    RAMADAN,
    PERSON_DOUBLE_BOOKED,
    VENUE_DOUBLE_BOOKED,
    OUTSIDE_STAY,
    OVERLAPS_LEG,
    TRAVEL_INFEASIBLE,
    DEPENDENCY(false),
    REST,
    OVERLOAD,
    DUPLICATE,
    CAPACITY,
    VENUE_CLOSED,
    SHABBAT,
    FRIDAY_PRAYER,
    NON_WORKING_DAY,
    MISSING_REQUIRED,
    INTERPRETER,
    RANK_MISMATCH,
    MARKING,
    DST(false),
    MANIFEST(false),
    LODGING(false),
    DELEGATION_SPLIT(false),
    KEPT_APART(false);

    private final boolean addsMeeting;

    Clash() {
        this(true);
    }

    Clash(boolean addsMeeting) {
        this.addsMeeting = addsMeeting;
    }

    /** Whether planting it adds a meeting. */
    boolean addsMeeting() {
        return addsMeeting;
    }

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as files and the command line write it: {@code person-double-booked}. */
    public String label() {
        return label;
    }
}
