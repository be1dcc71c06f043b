package app.attache.programme;

import java.util.regex.Pattern;

/**
 * The short id of a fact, unique among the facts of its kind: {@code meeting:e7}.
 *
 * @param <T> the record it refers to
 * @param kind what it refers to; always the kind of {@code T}
 * @param value 1 to 64 ASCII letters, digits, dots, underscores and hyphens, the first a letter or digit
 */
public record Id<T extends Entity>(Kind kind, String value) implements Comparable<Id<?>> {

    /** What a short id may look like. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Id {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("Not a short id: " + value);
        }
    }

    public static Id<Visit> visit(String value) {
        return new Id<>(Kind.VISIT, value);
    }

    public static Id<City> city(String value) {
        return new Id<>(Kind.CITY, value);
    }

    public static Id<Venue> venue(String value) {
        return new Id<>(Kind.VENUE, value);
    }

    public static Id<DoorToDoor> doorToDoor(String value) {
        return new Id<>(Kind.DOOR_TO_DOOR, value);
    }

    public static Id<Person> person(String value) {
        return new Id<>(Kind.PERSON, value);
    }

    public static Id<Delegation> delegation(String value) {
        return new Id<>(Kind.DELEGATION, value);
    }

    public static Id<Stay> stay(String value) {
        return new Id<>(Kind.STAY, value);
    }

    public static Id<Leg> leg(String value) {
        return new Id<>(Kind.LEG, value);
    }

    public static Id<Movement> movement(String value) {
        return new Id<>(Kind.MOVEMENT, value);
    }

    public static Id<Meeting> meeting(String value) {
        return new Id<>(Kind.MEETING, value);
    }

    public static Id<Dependency> dependency(String value) {
        return new Id<>(Kind.DEPENDENCY, value);
    }

    public static Id<Milestone> milestone(String value) {
        return new Id<>(Kind.MILESTONE, value);
    }

    public static Id<Actual> actual(String value) {
        return new Id<>(Kind.ACTUAL, value);
    }

    public static Id<Revision> revision(String value) {
        return new Id<>(Kind.REVISION, value);
    }

    public static Id<Separation> separation(String value) {
        return new Id<>(Kind.SEPARATION, value);
    }

    public static Id<RuleSettings> ruleSettings(String value) {
        return new Id<>(Kind.RULE_SETTINGS, value);
    }

    public static Id<Acceptance> acceptance(String value) {
        return new Id<>(Kind.ACCEPTANCE, value);
    }

    public static Id<Series> series(String value) {
        return new Id<>(Kind.SERIES, value);
    }

    public static Id<Wish> wish(String value) {
        return new Id<>(Kind.WISH, value);
    }

    /**
     * Reads the form that {@link #toString} writes, {@code kind:value}.
     *
     * @throws IllegalArgumentException when the kind is unknown or the value is not a short id
     */
    public static Id<?> parse(String text) {
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon);
        Kind kind =
                Kind.ofLabel(label)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Not an id with its kind: " + text));
        return new Id<>(kind, text.substring(colon + 1));
    }

    /** Whether {@code value} is a short id, as {@link #FORM} says. */
    // A loop, because the pattern costs a second when a hundred thousand meetings are loaded.
    public static boolean wellFormed(String value) {
        int length = value.length();
        if (length == 0 || length > 64 || !letterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!letterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** By kind, then by value. */
    @Override
    public int compareTo(Id<?> other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return kind.label() + ':' + value;
    }
}
