package app.attache.programme;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of fact that a programme holds. The order is one in which each kind refers only to earlier ones; only wishes refer to
 * others of their kind too.
 */
public enum Kind {
    VISIT(Visit.class),
    CITY(City.class),
    VENUE(Venue.class),
    DOOR_TO_DOOR(DoorToDoor.class),
    PERSON(Person.class),
    DELEGATION(Delegation.class),
    STAY(Stay.class),
    LEG(Leg.class),
    MOVEMENT(Movement.class),
    MEETING(Meeting.class),
    DEPENDENCY(Dependency.class),
    MILESTONE(Milestone.class),
    ACTUAL(Actual.class),
    REVISION(Revision.class),
    SEPARATION(Separation.class),
    RULE_SETTINGS(RuleSettings.class),
    ACCEPTANCE(Acceptance.class),
    SERIES(Series.class),
    WISH(Wish.class);

    private final Class<? extends Entity> type;
    private final String label;

    Kind(Class<? extends Entity> type) {
        this.type = type;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The record that holds a fact of this kind. */
    public Class<? extends Entity> type() {
        return type;
    }

    /** Whether a fact of this kind may refer to one of {@code other}. */
    boolean mayReferTo(Kind other) {
        return compareTo(other) > 0 || this == WISH && other == WISH;
    }

    /** The kind as it is written in keys and files: {@code door-to-door}. */
    public String label() {
        return label;
    }

    /** The kind written as {@code label}, if there is one. */
    public static Optional<Kind> ofLabel(String label) {
        for (Kind kind : values()) {
            if (kind.label.equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
