package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the rules about where a person is at one time go together: what overlaps is not also too far away, and what is on the
 * way is not also outside the stay.
 */
final class Encounters {

    private final PersonDoubleBooked personDoubleBooked;
    private final OverlapsLeg overlapsLeg;
    private final OutsideStay outsideStay;
    private final TravelInfeasible travelInfeasible;

    Encounters(Limits limits) {
        this.personDoubleBooked = new PersonDoubleBooked(limits);
        this.overlapsLeg = new OverlapsLeg(limits);
        this.outsideStay = new OutsideStay(limits);
        this.travelInfeasible = new TravelInfeasible(limits);
    }

    /** What is judged of an engagement of {@code person}. */
    Line.Check of(Id<Person> person, Whereabouts whereabouts, Ways ways) {
        long longest = ways.farthest();
        return (line, index, found) -> {
            Engagement later = line.get(index);
            long moment = line.start(index) - longest;
            for (int i = line.lastReaching(index, moment);
                    i >= 0;
                    i = line.lastReaching(i, moment)) {
                Engagement earlier = line.get(i);
                Optional<Finding> booked = personDoubleBooked.check(earlier, later, person);
                if (booked.isPresent()) {
                    found.accept(booked.get());
                } else {
                    travelInfeasible
                            .check(earlier, later, line, ways, whereabouts, person)
                            .ifPresent(found);
                }
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
}
