package app.attache.generator;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;

/** Plants conflicts into a visit whose days are filled. Each is of one kind only, and certain. */
final class Planter {

    private final World world;
    private final EncounterClashes encounters;
    private final DayClashes days;

    Planter(World world, int week, List<Track> tracks) {
        Bed bed = new Bed(world, week, tracks);
        this.world = world;
        this.encounters = new EncounterClashes(bed);
        this.days = new DayClashes(bed);
    }

    /** Plants one, if the visit has a place for it. */
    boolean plant(Clash clash) {
        Optional<List<Id<?>>> items =
                switch (clash) {
                    case PERSON_DOUBLE_BOOKED -> encounters.sharedPerson();
                    case VENUE_DOUBLE_BOOKED -> encounters.sharedRoom();
                    case OUTSIDE_STAY -> encounters.beforeArrival();
                    case OVERLAPS_LEG -> encounters.afterCallTime();
                    case TRAVEL_INFEASIBLE -> encounters.tooFarAway();
                    case DEPENDENCY -> encounters.tooSoon();
                    case REST -> days.noRest();
                    case OVERLOAD -> days.noBreak();
                    case DUPLICATE -> days.writtenTwice();
                };
        items.ifPresent(planted -> world.add(new Planted(clash, planted)));
        return items.isPresent();
    }
}
