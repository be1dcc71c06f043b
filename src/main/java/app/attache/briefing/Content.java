package app.attache.briefing;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import java.time.Duration;
import java.util.Optional;

/** What a line of the day tells of. Places and people are in words; a word is empty where nothing is stated. */
public sealed interface Content {

    /** The item of the programme that it tells of; none for what was derived. */
    default Optional<Id<?>> item() {
        return Optional.empty();
    }

    /** An engagement. */
    record Engaged(
            Id<Meeting> meeting, String title, String place, PressAccess press, Status status)
            implements Content {

        @Override
        public Optional<Id<?>> item() {
            return Optional.of(meeting);
        }
    }

    /**
     * A way that the programme holds no movement for, from the door-to-door times.
     *
     * @param home whether it leads back to the lodging
     */
    record Move(String from, String to, Duration length, boolean home) implements Content {}

    /** A movement that is in the programme. */
    record Transfer(Id<Movement> movement, String from, String to, String vehicles, Status status)
            implements Content {

        @Override
        public Optional<Id<?>> item() {
            return Optional.of(movement);
        }
    }

    /**
     * One end of a leg.
     *
     * @param name how the leg stands on paper
     * @param place where this end is
     * @param other the city at the other end
     * @param callLead how long before wheels-up the travellers must be there; zero when not stated
     */
    record Journey(
            Id<Leg> leg,
            End end,
            Leg.Mode mode,
            String name,
            String place,
            String other,
            Duration callLead,
            Status status)
            implements Content {

        /** The ends of a leg. */
        public enum End {
            WHEELS_UP,
            WHEELS_DOWN
        }

        @Override
        public Optional<Id<?>> item() {
            return Optional.of(leg);
        }
    }

    /** Where the night after the day is spent. */
    record Night(String lodging, Firmness firmness) implements Content {

        /** How firm the lodging is. */
        public enum Firmness {
            /** The night is within the stay, but nothing is recorded of it. */
            UNSTATED,
            NEEDED,
            REQUESTED,
            CONFIRMED
        }
    }

    /** The night is spent travelling. */
    record Underway(Leg.Mode mode) implements Content {}
}
