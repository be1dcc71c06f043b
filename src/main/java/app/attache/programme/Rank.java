package app.attache.programme;

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
    PRIVATE
}
