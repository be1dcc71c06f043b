package app.attache.generator;

/** When a person is taken, so that no day becomes too full: five engagements, three hours without a break. */
final class PersonDays {

    private static final int MOST_A_DAY = 5;

    /** How many quarters of several engagements may follow upon one another. */
    static final int STRETCH = 12;

    private final Diary diary = new Diary();
    private final byte[] engagements = new byte[(Quarters.WEEKS + 2) * 7];

    /** Whether there is time for an engagement between the two quarters, and the day does not become too full by it. */
    boolean fits(int from, int to) {
        return diary.free(from, to) && bears(from, to);
    }

    /** Whether an engagement between the two quarters would not make the day too full, be it free or not. */
    boolean bears(int from, int to) {
        if (!hasRoom(from / Quarters.A_DAY)) {
            return false;
        }
        int start = diary.takenSince(from);
        int end = diary.takenUntil(to);
        boolean alone = start == from && end == to && diary.free(from, to);
        return alone || end - start <= STRETCH;
    }

    /** Whether the day can have one more engagement. */
    boolean hasRoom(int day) {
        return engagements[day] < MOST_A_DAY;
    }

    /** From when on all is taken up to {@code quarter}. */
    int takenSince(int quarter) {
        return diary.takenSince(quarter);
    }

    void take(int from, int to) {
        diary.take(from, to);
        engagements[from / Quarters.A_DAY]++;
    }
}
