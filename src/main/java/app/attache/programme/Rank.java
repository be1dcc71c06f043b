package app.attache.programme;

import java.util.EnumSet;

/** Ranks for pairing and seating, highest first. The order among equals is a person's precedence. */
public enum Rank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    PRESIDING_OFFICER,
    MINISTER,
    PARTY_LEADER,
    ENVOY,
    AMBASSADOR,
    ADVISER,
    OFFICER,
    OFFICIAL,
    /** Holds no office: a religious or business leader, a guest. */
    PRIVATE;

    /** How many ranks lie from one to the other, either way; 0 for the same. */
    public int stepsTo(Rank other) {
        Rank higher = compareTo(other) < 0 ? this : other;
        Rank lower = compareTo(other) < 0 ? other : this;
        return EnumSet.range(higher, lower).size() - 1;
    }
}
