package app.attache.desktop.common.look;

/**
 * A stretch of the week's grid, half-open, in minutes on the wall clock: from midnight of a day, or of the first day where
 * all days follow one another.
 *
 * @param to not before {@code from}
 */
public record Extent(int from, int to) {

    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    public Extent {
        if (to < from) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " – " + to);
        }
    }

    /** How many minutes it takes. */
    public int length() {
        return to - from;
    }

    /** Whether some minute is in both. */
    public boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** The least stretch that has both. */
    public Extent and(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** At least {@code minutes} long, so that it can be seen and hit; does not reach beyond {@code limit}. */
    public Extent atLeast(int minutes, int limit) {
        if (length() >= minutes) {
            return this;
        }
        int start = Math.max(0, Math.min(from, limit - minutes));
        return new Extent(start, Math.min(limit, start + minutes));
    }

    /** The same stretch, later by {@code minutes}. */
    public Extent later(int minutes) {
        return new Extent(from + minutes, to + minutes);
    }
}
