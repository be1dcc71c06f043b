package app.attache.conflict;

import java.util.Optional;

/**
 * How sure and how bad a finding is. What is only possible is never hard: soft when it fails at the times given, and only worth
 * knowing when it takes a time that turns out otherwise.
 */
record Grade(Verdict verdict, Severity severity) {

    /** Nothing can be said, which is worth knowing. */
    static final Grade OPEN = new Grade(Verdict.NOT_EVALUABLE, Severity.INFO);

    /**
     * It fails in every reading.
     *
     * @param tentative whether one side of it is not agreed yet, which makes a hard conflict soft
     */
    static Grade certain(Severity severity, boolean tentative) {
        return new Grade(
                Verdict.CERTAIN, tentative && severity == Severity.HARD ? Severity.SOFT : severity);
    }

    /**
     * It fails in some reading.
     *
     * @param severity how bad it would be if it were certain
     */
    static Grade possible(Severity severity, boolean asGiven) {
        return new Grade(
                Verdict.POSSIBLE,
                asGiven && severity != Severity.INFO ? Severity.SOFT : Severity.INFO);
    }

    /**
     * The grade of something that fails in every reading, at the times given, or in some reading; none when it does not fail.
     * Where a time is still to be chosen, that it could be chosen badly is no conflict: only what is written down counts.
     */
    static Optional<Grade> of(
            Severity severity,
            boolean always,
            boolean asGiven,
            boolean sometimes,
            boolean open,
            boolean tentative) {
        if (always) {
            return Optional.of(certain(severity, tentative));
        }
        if (asGiven) {
            return Optional.of(possible(severity, true));
        }
        return sometimes && !open ? Optional.of(possible(severity, false)) : Optional.empty();
    }
}
