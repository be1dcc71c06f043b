package app.attache.programme;

import java.util.Objects;

/**
 * A person at a meeting.
 *
 * @param side for whom
 * @param role as what
 * @param required whether the meeting cannot be held without the person
 * @param response what the person is known to have answered
 */
public record Attendance(
        Id<Person> person, Side side, Role role, boolean required, Response response) {

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

    /** Whether a person will come. */
    public enum Response {
        /** Nothing is recorded: the person is taken to come. */
        UNSTATED,
        /** Asked, and has not answered. */
        INVITED,
        ACCEPTED,
        TENTATIVE,
        /** Said not to come. */
        DECLINED,
        /** Will not be or was not there, whatever was said. */
        ABSENT;

        /** Whether the person does not come. */
        public boolean away() {
            return this == DECLINED || this == ABSENT;
        }
    }

    public Attendance {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(response, "response");
    }

    /** An attendance of which no answer is recorded. */
    public Attendance(Id<Person> person, Side side, Role role, boolean required) {
        this(person, side, role, required, Response.UNSTATED);
    }

    /** The same person in the same seat, with another answer. */
    public Attendance answered(Response answer) {
        return new Attendance(person, side, role, required, answer);
    }

    /** Whether the person is in the room for all of it, and so cannot be elsewhere. */
    public boolean present() {
        return role != Role.CONTACT_OFFICER && !response.away();
    }
}
