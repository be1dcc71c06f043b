package app.attache.observance;

import app.attache.text.Message;

/** The years that can be asked about: the Hijri calendar of the JDK ends in 2174, and no programme is older than 1900. */
final class ReckonedYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2150;

    private ReckonedYears() {}

    /** Whether all years from {@code first} to {@code last} are in reach. */
    static boolean contain(int first, int last) {
        return first >= FIRST && last <= LAST;
    }

    /** Says that a year is out of reach. */
    static Message outOfReach() {
        return Message.of(
                "observance.unknown.years", Integer.toString(FIRST), Integer.toString(LAST));
    }
}
