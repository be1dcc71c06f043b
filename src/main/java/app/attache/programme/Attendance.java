package app.attache.programme;

import java.util.Objects;

/**
 * A person at a meeting.
 *
 * @param side for whom
 * @param role as what
 * @param required whether the meeting cannot be held without the person
 */
public record Attendance(Id<Person> person, Side side, Role role, boolean required) {

    /** For whom a person attends. */
    public enum Side {
        HOST,
        GUEST,
        THIRD
    }

    /** As what a person attends. */
    public enum Role {
        PRINCIPAL,
        PARTICIPANT,
        INTERPRETER,
        NOTE_TAKER,
        /** The contact officer: answers for the arrangements. Does not sit in the meeting. */
        CONTACT_OFFICER
    }

    public Attendance {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(role, "role");
    }

    /** Whether the person is in the room for all of it, and so cannot be elsewhere. */
    public boolean present() {
        return role != Role.CONTACT_OFFICER;
    }
}
