package app.attache.programme;

/** How far a plan has come. */
public enum Status {
    /** A hold: a slot kept free, nothing agreed. */
    HOLD,
    /** Wanted by one side, not yet accepted by the other. */
    TENTATIVE,
    /** In the programme, details open. */
    PLANNED,
    /** Announced by one side as expected. */
    EXPECTED,
    /** Put into the schedule by both sides, not yet confirmed. */
    SLATED,
    CONFIRMED,
    /** It took place. */
    HELD,
    CANCELLED;

    /** Whether a clash with it is only a soft one: nothing is agreed yet. */
    public boolean tentative() {
        return this == HOLD || this == TENTATIVE;
    }

    /** Whether it stands firm: drawn with a full line, where all before are dashed. */
    public boolean firm() {
        return this == CONFIRMED || this == HELD;
    }
}
