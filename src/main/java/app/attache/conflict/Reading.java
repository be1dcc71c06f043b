package app.attache.conflict;

/**
 * When a thing may be, given how sure its time is. It keeps its length; its start may be anywhere between the earliest and
 * the latest. All in {@link Moments}.
 *
 * @param earliest the first moment that it may start at
 * @param given the start that is written down; not before the earliest, not after the latest
 * @param latest the last moment that it may start at
 * @param length from its start to its end
 * @param open whether the start is still to be chosen between the two, rather than not known: such is a part of the day
 */
record Reading(long earliest, long given, long latest, long length, boolean open) {

    static Reading exact(long start, long length) {
        return new Reading(start, start, start, length, false);
    }

    boolean isExact() {
        return earliest == latest;
    }

    long givenEnd() {
        return given + length;
    }

    /** The first moment that it is certainly over. */
    long latestEnd() {
        return latest + length;
    }

    /** The first moment that it may be over. */
    long earliestEnd() {
        return earliest + length;
    }

    /** The same with both ends moved outwards. */
    Reading widenedBy(long before, long after) {
        return before == 0 && after == 0
                ? this
                : new Reading(
                        earliest - before,
                        given - before,
                        latest - before,
                        length + before + after,
                        open);
    }

    /** Whether both share a moment at the times given. Half-open: touching shares none. */
    boolean overlapsAsGiven(Reading other) {
        return given < other.givenEnd() && other.given < givenEnd();
    }

    /** Whether both share a moment in some reading of both. */
    boolean mayOverlap(Reading other) {
        return earliest < other.latestEnd()
                && other.earliest < latestEnd()
                && length + other.length > 0;
    }

    /** Whether both share a moment in every reading of both. */
    boolean mustOverlap(Reading other) {
        return latest < other.earliestEnd() && other.latest < earliestEnd();
    }
}
