package app.attache.programme;

import java.util.stream.Stream;

/** A fact of a visit: an immutable record with a short id that other facts refer to. */
public sealed interface Entity
        permits Visit,
                City,
                Venue,
                DoorToDoor,
                Person,
                Delegation,
                Stay,
                Leg,
                Movement,
                Meeting,
                Dependency,
                Milestone,
                Actual,
                Revision,
                Separation,
                RuleSettings,
                Acceptance,
                Series,
                Wish {

    /** The fact's own id, unique among its kind. */
    Id<? extends Entity> id();

    /** Every id this fact refers to; all must be in the programme that holds the fact. May repeat. */
    Stream<Id<?>> references();

    /** Remarks on the fact and the phrase of the source it was taken from. */
    Notes notes();
}
