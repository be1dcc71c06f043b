package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the rules about two things that are at odds have in common. */
final class Pairs {

    private static final Comparator<Id<?>> BY_ID = (one, other) -> one.compareTo(other);

    private Pairs() {}

    /** The ids in their order, as findings name them. */
    static List<Id<?>> items(Timed... things) {
        return Stream.of(things).<Id<?>>map(Timed::id).sorted(BY_ID).toList();
    }

    /** What both share at the times given; where they share nothing then, what they may share. */
    static Interval shared(Reading one, Reading other) {
        return one.overlapsAsGiven(other)
                ? Moments.interval(
                        Math.max(one.given(), other.given()),
                        Math.min(one.givenEnd(), other.givenEnd()))
                : Moments.interval(
                        Math.max(one.earliest(), other.earliest()),
                        Math.min(one.latestEnd(), other.latestEnd()));
    }
}
