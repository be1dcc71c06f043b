package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** A change that cannot be planned, and why. Nothing has happened to the programme. */
public abstract sealed class ItineraryFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private ItineraryFailure(Message message) {
        super(message);
    }

    /** There is no such delegation. */
    public static final class UnknownDelegation extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        UnknownDelegation(Id<Delegation> delegation) {
            super(Message.of("itinerary.failure.unknown-delegation", delegation.value()));
        }
    }

    /** The delegation has no stay that could be changed. */
    public static final class NoStay extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NoStay(String delegation) {
            super(Message.of("itinerary.failure.no-stay", delegation));
        }
    }

    /** The delegation has several stays, and it was not said which. */
    public static final class SeveralStays extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        SeveralStays(String delegation, List<String> stays) {
            super(
                    Message.of(
                            "itinerary.failure.several-stays",
                            delegation,
                            String.join(", ", stays)));
        }
    }

    /** The stay that was named is not one of the delegation's. */
    public static final class NotItsStay extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotItsStay(Id<Stay> stay, String delegation) {
            super(Message.of("itinerary.failure.not-its-stay", stay.value(), delegation));
        }
    }

    /** The new departure is not after the present one: that would be another kind of change. */
    public static final class NotLater extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotLater(ZonedDateTime present) {
            super(Message.of("itinerary.failure.not-later", present));
        }
    }

    /** The new departure is so far off that it must be a slip. */
    public static final class TooFar extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        TooFar(int days) {
            super(Message.of("itinerary.failure.too-far", days));
        }
    }

    /** The local time does not exist, because clocks are put forward over it. */
    public static final class NoSuchTime extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        private final transient ZonedDateTime before;
        private final transient ZonedDateTime after;

        NoSuchTime(ZonedDateTime before, ZonedDateTime after) {
            super(Message.of("itinerary.failure.no-such-time", before, after));
            this.before = before;
            this.after = after;
        }

        /** The last moment before the gap. */
        public ZonedDateTime before() {
            return before;
        }

        /** The first moment after the gap. */
        public ZonedDateTime after() {
            return after;
        }
    }

    /** The local time happens twice, because clocks are put back, and it was not said which is meant. */
    public static final class TimeTwice extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        private final transient ZonedDateTime earlier;
        private final transient ZonedDateTime later;

        TimeTwice(ZonedDateTime earlier, ZonedDateTime later) {
            super(Message.of("itinerary.failure.time-twice", earlier, later));
            this.earlier = earlier;
            this.later = later;
        }

        /** The first of the two moments. */
        public ZonedDateTime earlier() {
            return earlier;
        }

        /** The second of the two moments. */
        public ZonedDateTime later() {
            return later;
        }
    }

    /** Somebody who is to leave as planned is not one of those who were to leave then. */
    public static final class NotLeaving extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotLeaving(Id<Person> person, String delegation) {
            super(Message.of("itinerary.failure.not-leaving", person.value(), delegation));
        }
    }

    /** Everybody would leave as planned, so that nobody stays longer. */
    public static final class NobodyStays extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NobodyStays(String delegation) {
            super(Message.of("itinerary.failure.nobody-stays", delegation));
        }
    }

    /** The delegation has left already: the leg out was travelled. */
    public static final class AlreadyLeft extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        AlreadyLeft(String delegation, ZonedDateTime at) {
            super(Message.of("itinerary.failure.already-left", delegation, at));
        }
    }

    /** A meeting cannot be where it was to be moved to. */
    public static final class DoesNotFit extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> obstacles;

        DoesNotFit(Plan plan, List<Finding> obstacles, Texts texts) {
            super(
                    Message.of(
                            "itinerary.failure.does-not-fit",
                            new NameWords(plan.after(), texts).item(plan.change().subject()),
                            reasons(plan, obstacles, texts)));
            this.obstacles = List.copyOf(obstacles);
        }

        /** The conflicts that it would come into. */
        public List<Finding> obstacles() {
            return obstacles;
        }

        private static String reasons(Plan plan, List<Finding> obstacles, Texts texts) {
            FindingWords words = new FindingWords(plan.after(), texts);
            return obstacles.stream()
                    .map(finding -> words.title(finding) + " (" + words.detail(finding) + ")")
                    .collect(Collectors.joining("; "));
        }
    }

    /** There is no such fact. */
    public static final class Unknown extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        Unknown(Id<?> id) {
            super(Message.of("itinerary.failure.unknown", id.toString()));
        }
    }

    /** What has taken place, or is called off, cannot be changed any more. */
    public static final class Closed extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        Closed(String item) {
            super(Message.of("itinerary.failure.closed", item));
        }
    }

    /** Everything is so already. */
    public static final class NoChange extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NoChange(String item) {
            super(Message.of("itinerary.failure.no-change", item));
        }
    }

    /** The fact that was to be put right has been changed meanwhile. */
    public static final class MovedOn extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        MovedOn(String item) {
            super(Message.of("itinerary.failure.moved-on", item));
        }
    }

    /** The one who is to be replaced is in nothing that is still to come. */
    public static final class NowhereNamed extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NowhereNamed(String person) {
            super(Message.of("itinerary.failure.nowhere-named", person));
        }
    }

    /** The new departure is not before the present one: that would be another kind of change. */
    public static final class NotSooner extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotSooner(ZonedDateTime present) {
            super(Message.of("itinerary.failure.not-sooner", present));
        }
    }

    /** The new time is not within the stay that it is about. */
    public static final class NotInStay extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotInStay(ZonedDateTime from, ZonedDateTime until) {
            super(Message.of("itinerary.failure.not-in-stay", from, until));
        }
    }

    /** The new arrival is not after the present one. */
    public static final class NotLaterArrival extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotLaterArrival(ZonedDateTime present) {
            super(Message.of("itinerary.failure.not-later-arrival", present));
        }
    }

    /** The delegation has arrived already: the leg was travelled. */
    public static final class AlreadyArrived extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        AlreadyArrived(String delegation, ZonedDateTime at) {
            super(Message.of("itinerary.failure.already-arrived", delegation, at));
        }
    }

    /** Somebody who is to leave a delegation is not in it. */
    public static final class NotMember extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotMember(Id<Person> person, String delegation) {
            super(Message.of("itinerary.failure.not-member", person.value(), delegation));
        }
    }

    /** Somebody who is to lead those who stay is not one of them. */
    public static final class NotStaying extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        NotStaying(Id<Person> person, String delegation) {
            super(Message.of("itinerary.failure.not-staying", person.value(), delegation));
        }
    }

    /** The delegations belong to different visits. */
    public static final class OtherVisit extends ItineraryFailure {

        private static final long serialVersionUID = 1L;

        OtherVisit(String delegation, String into) {
            super(Message.of("itinerary.failure.other-visit", delegation, into));
        }
    }
}
