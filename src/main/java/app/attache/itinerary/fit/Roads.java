package app.attache.itinerary.fit;

/** How long it takes from one venue to another, by their numbers, and which clashes count. */
final class Roads {

    /** Nothing is known of a way, or there is none to go. */
    static final long NONE = 0;

    private final long[][] seconds;
    private final long[] turnovers;
    private final boolean people;
    private final boolean rooms;

    /**
     * @param seconds from the one venue to the other, {@link #NONE} where it takes no time that is known
     * @param turnovers how long each exclusive room is taken between two engagements, in seconds
     * @param people whether nobody may be in two places at once
     * @param rooms whether no exclusive room may be taken twice
     */
    Roads(long[][] seconds, long[] turnovers, boolean people, boolean rooms) {
        this.seconds = seconds.clone();
        this.turnovers = turnovers.clone();
        this.people = people;
        this.rooms = rooms;
    }

    /** Whether whoever is at both would have to be in two places at once, or on the way for too short a time. */
    boolean apart(Option one, Option other) {
        if (one.overlaps(other)) {
            return people;
        }
        return one.from() < other.from()
                ? !one.precedes(other, way(one, other))
                : !other.precedes(one, way(other, one));
    }

    /** Whether both would be in one room that holds one at a time. */
    boolean sameRoom(Option one, Option other) {
        if (!rooms || one.room() < 0 || one.room() != other.room()) {
            return false;
        }
        long turnover = turnovers[one.room()];
        return !one.precedes(other, turnover) && !other.precedes(one, turnover);
    }

    private long way(Option from, Option to) {
        return from.venue() < 0 || to.venue() < 0 ? NONE : seconds[from.venue()][to.venue()];
    }
}
