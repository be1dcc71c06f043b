package app.attache.conflict;

import java.util.Locale;
import java.util.Optional;

/** The kinds of conflict, one for each rule, with how bad a certain one is unless the file says otherwise. */
public enum FindingKind {
    PERSON_DOUBLE_BOOKED(Severity.HARD),
    VENUE_DOUBLE_BOOKED(Severity.HARD),
    CAPACITY(Severity.HARD),
    OUTSIDE_STAY(Severity.HARD),
    OVERLAPS_LEG(Severity.HARD),
    TRAVEL_INFEASIBLE(Severity.HARD),
    VENUE_CLOSED(Severity.HARD),
    REST(Severity.SOFT),
    /** By person: whoever keeps it strictly is in a hard conflict. */
    SHABBAT(Severity.HARD),
    FRIDAY_PRAYER(Severity.SOFT),
    RAMADAN(Severity.SOFT),
    NON_WORKING_DAY(Severity.SOFT),
    DEPENDENCY(Severity.HARD),
    MISSING_REQUIRED(Severity.HARD),
    INTERPRETER(Severity.HARD),
    RANK_MISMATCH(Severity.SOFT),
    OVERLOAD(Severity.SOFT),
    DELEGATION_SPLIT(Severity.SOFT),
    /** A local time that does not exist; one that exists twice is soft. */
    DST(Severity.HARD),
    /** A night without lodging; a night lodged twice is soft. */
    LODGING(Severity.HARD),
    UNCONFIRMED_HOLD(Severity.SOFT),
    MARKING(Severity.HARD),
    DUPLICATE(Severity.INFO),
    MANIFEST(Severity.HARD),
    SHORT_NOTICE(Severity.SOFT),
    KEPT_APART(Severity.HARD);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** The kind as it is written in keys, files and on the command line: {@code person-double-booked}. */
    public String label() {
        return label;
    }

    /** How bad a certain conflict of this kind is, unless the limits say otherwise. */
    public Severity usualSeverity() {
        return severity;
    }

    /** The kind written as {@code label}, if there is one. */
    public static Optional<FindingKind> ofLabel(String label) {
        for (FindingKind kind : values()) {
            if (kind.label.equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
