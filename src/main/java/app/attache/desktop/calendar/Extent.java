package app.attache.desktop.calendar;

/**
 * A stretch of the week's grid, half-open, in minutes on the wall clock: from midnight of a day, or of the first day where
 * all days follow one another.
 *
 * @param to not before {@code from}
 */
record Extent(int from, int to) {

    static final int DAY = 24 * 60;

    Extent {
        if (to < from) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " – " + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** The least stretch that has both. */
    Extent and(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** At least {@code minutes} long, so that it can be seen and hit; does not reach beyond {@code limit}. */
    Extent atLeast(int minutes, int limit) {
        if (length() >= minutes) {
            return this;
        }
        int start = Math.max(0, Math.min(from, limit - minutes));
        return new Extent(start, Math.min(limit, start + minutes));
    }

    /** The same stretch, later by {@code minutes}. */
    Extent later(int minutes) {
        return new Extent(from + minutes, to + minutes);
    }
}
