package app.attache.desktop.sidebar;

import app.attache.programme.Kind;
import java.util.Locale;

/** The lists of the left side, in order. Those that only a search shows would be too long otherwise. */
enum Section {
    DELEGATIONS(Kind.DELEGATION, 8, false),
    VENUES(Kind.VENUE, 7, false),
    PEOPLE(Kind.PERSON, 7, false),
    MILESTONES(Kind.MILESTONE, 5, false),
    WISHES(Kind.WISH, 7, false),
    MEETINGS(Kind.MEETING, 20, true),
    JOURNEYS(Kind.LEG, 8, true),
    STAYS(Kind.STAY, 8, true),
    CITIES(Kind.CITY, 8, true);

    private final Kind kind;
    private final int room;
    private final boolean onlyFound;

    Section(Kind kind, int room, boolean onlyFound) {
        this.kind = kind;
        this.room = room;
        this.onlyFound = onlyFound;
    }

    /** The kind of fact it lists. */
    Kind kind() {
        return kind;
    }

    /** How many facts it shows until a person asks for the rest. */
    int room() {
        return room;
    }

    /** Whether it appears for a search only. */
    boolean onlyFound() {
        return onlyFound;
    }

    /** The key of its heading. */
    String heading() {
        return "desktop.sidebar." + name().toLowerCase(Locale.ROOT);
    }
}
