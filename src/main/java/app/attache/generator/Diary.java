package app.attache.generator;

/** When a person or a room of one city is taken. */
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

    void take(int from, int to) {
        for (int quarter = from; quarter < to; quarter++) {
            taken[quarter / BITS] |= 1L << quarter;
        }
    }
}
