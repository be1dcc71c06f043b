package app.attache.generator;

import app.attache.programme.Programme;

/** A made-up year of a ministry: many visits that share people, cities and venues. */
public final class MinistryYear {

    private MinistryYear() {}

    /**
     * The year of a seed: the same numbers always give the same programme.
     *
     * @param meetings how many, 0 to 1,000,000
     */
    public static Programme of(int meetings, long seed) {
        return Programme.empty();
    }
}
