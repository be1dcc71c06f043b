package app.attache.programme;

import java.util.Locale;

/** Numbers that the rules judge by; each file may set its own. */
public enum NumberLimit {
    /** How many engagements of a person on a day are not too many. */
    DAY_ENGAGEMENTS(5, 1, 50),
    /** By how many ranks the heads of two sides may differ. */
    RANK_DIFFERENCE(1, 0, Rank.values().length - 1),
    /** How deep below the horizon the sun is at nightfall, when Shabbat and holy days end; in tenths of a degree. */
    NIGHTFALL(85, 50, 120),
    /** How deep below the horizon the sun is at dawn, when the fast of Ramadan begins; in tenths of a degree. */
    DAWN(185, 100, 220);

    private final int usual;
    private final int least;
    private final int most;
    private final String label;

    NumberLimit(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds where a file says nothing. */
    public int usual() {
        return usual;
    }

    /** The smallest it may be set to. */
    public int least() {
        return least;
    }

    /** The largest it may be set to. */
    public int most() {
        return most;
    }

    /** The limit as it is written in files and on the command line: {@code rank-difference}. */
    public String label() {
        return label;
    }

    /** Whether it may be set to {@code number}. */
    public boolean allows(int number) {
        return number >= least && number <= most;
    }
}
