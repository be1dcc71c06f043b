package app.attache.generator;

/**
 * The working days that a visit spends in one city. It arrives on the evening before the first and leaves on the last.
 *
 * @param firstDay counted from the first of the year, as {@code lastDay}, which is included
 */
record Sojourn(HostCity city, int firstDay, int lastDay) {

    private static final int FLIGHT_HOUR = 18;
    private static final int LAST_HOUR = 17;
    private static final int LAST_HOUR_BEFORE_FLIGHT = 15;

    /** How long before wheels-up the travellers are at the airport. */
    static final int CALL_LEAD = 6;

    int days() {
        return lastDay - firstDay + 1;
    }

    /** When the flight out leaves, in quarters. */
    int wheelsUp() {
        return Quarters.at(lastDay, FLIGHT_HOUR, 0);
    }

    int opens(int day) {
        return Quarters.at(day, 9, 0);
    }

    /** When all of a day's meetings have ended; on the last day the airport can be reached from anywhere after it. */
    int closes(int day) {
        return Quarters.at(day, flies(day) ? LAST_HOUR_BEFORE_FLIGHT : LAST_HOUR, 0);
    }

    boolean flies(int day) {
        return day == lastDay;
    }
}
