package app.attache.conflict;

import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rules with their limits, and which of them judge what of a person's or a venue's engagements. */
final class Rulebook {

    private final Readings readings;
    private final PersonDoubleBooked personDoubleBooked = new PersonDoubleBooked();
    private final VenueDoubleBooked venueDoubleBooked = new VenueDoubleBooked();
    private final OverlapsLeg overlapsLeg = new OverlapsLeg();
    private final OutsideStay outsideStay = new OutsideStay();
    private final TravelInfeasible travelInfeasible;
    private final DependencyOrder dependencyOrder;
    private final Set<Kind> read = EnumSet.noneOf(Kind.class);

    Rulebook(Limits limits) {
        this.readings = new Readings(limits);
        this.travelInfeasible = new TravelInfeasible(limits);
        this.dependencyOrder = new DependencyOrder(readings);
        rules().forEach(rule -> read.addAll(rule.reads()));
    }

    /** Every rule, one a kind. */
    List<Rule> rules() {
        return List.of(
                personDoubleBooked,
                venueDoubleBooked,
                outsideStay,
                overlapsLeg,
                travelInfeasible,
                dependencyOrder);
    }

    Readings readings() {
        return readings;
    }

    DependencyOrder dependencyOrder() {
        return dependencyOrder;
    }

    /** Whether some rule reads facts of {@code kind}. */
    boolean reads(Kind kind) {
        return read.contains(kind);
    }

    /** What is judged of an engagement of {@code person}. */
    Line.Check of(Id<Person> person, Whereabouts whereabouts, DoorToDoorTimes ways) {
        long longest = Moments.of(ways.longest());
        return (line, index, found) -> {
            Engagement later = line.get(index);
            long moment = later.reading().earliest() - longest;
            for (int i = line.lastReaching(index, moment);
                    i >= 0;
                    i = line.lastReaching(i, moment)) {
                Engagement earlier = line.get(i);
                personDoubleBooked
                        .check(earlier, later, person)
                        .or(() -> travelInfeasible.check(earlier, later, line, ways, person))
                        .ifPresent(found);
            }
            if (!onLeg(later, whereabouts, person, found)) {
                outsideStay.check(later, whereabouts, person).ifPresent(found);
            }
        };
    }

    private boolean onLeg(
            Engagement engagement,
            Whereabouts whereabouts,
            Id<Person> person,
            Consumer<Finding> found) {
        Timeline<Journey> journeys = whereabouts.journeys();
        long start = engagement.reading().earliest();
        boolean onLeg = false;
        int before = journeys.startingBefore(engagement.reading().latestEnd());
        for (int i = journeys.lastReaching(before, start);
                i >= 0;
                i = journeys.lastReaching(i, start)) {
            Optional<Finding> finding = overlapsLeg.check(engagement, journeys.get(i), person);
            finding.ifPresent(found);
            onLeg |= finding.isPresent();
        }
        return onLeg;
    }

    /** What is judged of an engagement at {@code venue}. */
    Line.Check of(Venue venue) {
        if (!venue.exclusive() && venue.rooms().stream().noneMatch(Room::exclusive)) {
            return Line.NOTHING;
        }
        long turnover = turnover(venue);
        return (line, index, found) -> {
            Engagement later = line.get(index);
            long moment = later.reading().earliest() - turnover;
            for (int i = line.lastReaching(index, moment);
                    i >= 0;
                    i = line.lastReaching(i, moment)) {
                venueDoubleBooked.check(line.get(i), later, venue).ifPresent(found);
            }
        };
    }

    /** The most that clear-up and set-up between two engagements in one room of {@code venue} take. */
    static long turnover(Venue venue) {
        return venue.rooms().stream()
                .mapToLong(room -> Moments.of(room.setUp()) + Moments.of(room.clearUp()))
                .max()
                .orElse(0);
    }
}
