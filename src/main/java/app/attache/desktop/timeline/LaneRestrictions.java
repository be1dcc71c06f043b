package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.tint.Tints;
import app.attache.observance.Restriction;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Venue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * What restricts work for those whom a lane is for: travellers, alone or together. A venue observes nothing, but its country has
 * days without work.
 */
final class LaneRestrictions {

    private final WindowModel model;
    private final Tints tints;

    /** @param known told when what could not be said at once can be */
    LaneRestrictions(WindowModel model, Runnable known) {
        this.model = model;
        this.tints = new Tints(model, Thread::startVirtualThread, Platform::runLater, known);
    }

    /** What restricts work within {@code during}, by lane. */
    Function<SwimLane, List<Restriction>> during(Interval during) {
        return lane ->
                lane.delegation()
                        .map(delegation -> tints.of(during, delegation, member(lane)))
                        .or(() -> venue(lane).map(city -> tints.at(during, city)))
                        .orElse(List.of());
    }

    private Optional<City> venue(SwimLane lane) {
        return lane.subject().kind() == Kind.VENUE
                ? model.snapshot()
                        .get()
                        .programme()
                        .find(Id.venue(lane.subject().value()))
                        .map(Venue::city)
                        .map(model.snapshot().get().programme()::get)
                : Optional.empty();
    }

    private static Optional<Id<Person>> member(SwimLane lane) {
        return lane.subject().kind() == Kind.PERSON
                ? Optional.of(Id.person(lane.subject().value()))
                : Optional.empty();
    }
}
