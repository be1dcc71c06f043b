package app.attache.itinerary.fit;

/**
 * An arrangement that was found.
 *
 * @param choices the number of the chosen option for each item, −1 for none
 * @param proven whether there is none better
 */
record Arranged(int[] choices, FitScore score, boolean proven) {}
