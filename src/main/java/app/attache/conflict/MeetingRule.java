package app.attache.conflict;

import java.util.function.Consumer;

/**
 * A rule that judges one meeting with what it refers to, which is looked up once for all such rules. It may find several things
 * wrong with it, each with its own key. Never asked about what is cancelled; the ways of {@link #reads()} begin at the meeting.
 */
non-sealed interface MeetingRule extends Rule {

    /** Finds what is wrong with {@code meeting}. */
    void check(MeetingCase meeting, Consumer<Finding> found);
}
