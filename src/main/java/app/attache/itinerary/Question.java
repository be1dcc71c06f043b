package app.attache.itinerary;

import app.attache.programme.Id;
import java.util.Objects;

/**
 * Something that only a person can find out, and that a plan takes for granted.
 *
 * @param about the fact it is about: for lodging the stay, for a craft the leg, for agreement the meeting, for a head the
 *     delegation, for what suits the person, for hosts the city or visit
 */
public record Question(Topic topic, Id<?> about) {

    /** What is to be found out. */
    public enum Topic {
        /** Whether the lodging can be had for the added nights. */
        LODGING,
        /** Whether the craft, its crew and its permits are to be had at the new time. */
        CRAFT,
        /** Whether the other side agrees to a meeting's new time. */
        AGREEMENT,
        /** Who acts as head while the head is away. */
        ACTING_HEAD,
        /** Whether somebody's rank, languages and clearance suit what the person takes over, and the seating. */
        SUITED,
        /** Whether the rooms of nights that are given up can be cancelled, and at what cost. */
        CANCELLED_NIGHTS,
        /** Whether everybody concerned in another city or visit can do it so. */
        HOSTS
    }

    public Question {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(about, "about");
    }
}
