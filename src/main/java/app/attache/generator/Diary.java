package app.attache.generator;

/** When somebody or something of one city is taken. */
final class Diary {

    private static final int BITS = Long.SIZE;

    private final long[] taken =
            new long[((Quarters.WEEKS + 2) * 7 * Quarters.A_DAY + BITS - 1) / BITS];

    /** Whether nothing is between the two quarters; the last is not included. */
    boolean free(int from, int to) {
        for (int quarter = from; quarter < to; quarter++) {
            if ((taken[quarter / BITS] & (1L << quarter)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** From when on all is taken up to {@code quarter}; that quarter when nothing is just before it. */
    int takenSince(int quarter) {
        int since = quarter;
        while (since > 0 && !free(since - 1, since)) {
            since--;
        }
        return since;
    }

    /** Until when all is taken from {@code quarter} on; that quarter when nothing is at it. */
    int takenUntil(int quarter) {
        int until = quarter;
        while (!free(until, until + 1)) {
            until++;
        }
        return until;
    }

    void take(int from, int to) {
        for (int quarter = from; quarter < to; quarter++) {
            taken[quarter / BITS] |= 1L << quarter;
        }
    }
}
