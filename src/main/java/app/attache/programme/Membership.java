package app.attache.programme;

import java.util.Objects;

/**
 * A person in a delegation.
 *
 * @param duty what the person is in it; several people may have the same duty, but only one is its head
 * @param participation for how much of the journey
 */
public record Membership(Id<Person> person, Duty duty, Participation participation) {

    /** What a member is in a delegation. */
    public enum Duty {
        /** The person the visit is for, who leads the delegation as well. */
        PRINCIPAL,
        /** Leads a delegation that has no principal. */
        HEAD_OF_DELEGATION,
        /** Leads it wherever its head is not. */
        ACTING_HEAD,
        MEMBER,
        SUPPORT,
        SECURITY,
        PRESS
    }

    public Membership {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(participation, "participation");
    }

    /** A member for the whole journey. */
    public static Membership of(Id<Person> person, Duty duty) {
        return new Membership(person, duty, Participation.WHOLE);
    }

    /** Whether this member leads the delegation. */
    public boolean leads() {
        return duty == Duty.PRINCIPAL || duty == Duty.HEAD_OF_DELEGATION;
    }
}
