package app.attache.workspace;

import app.attache.generator.MinistryYear;
import app.attache.programme.Programme;

/** Programmes that are made up, to try the program with. */
public final class MadeUp {

    private MadeUp() {}

    /**
     * A year of a ministry's visits, with about two meetings in a hundred at odds with another fact. The same numbers always
     * give the same programme.
     *
     * @param meetings how many, 0 to 1,000,000
     * @throws IllegalArgumentException when that many cannot be made up
     */
    public static Programme year(int meetings, long seed) {
        return MinistryYear.of(meetings, seed).programme();
    }
}
