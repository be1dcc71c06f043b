package app.attache.generator;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;

/** Plants conflicts into a visit whose days are filled. Each is of one kind only, and certain. */
final class Planter {

    private final World world;
    private final EncounterClashes encounters;
    private final DayClashes days;
    private final FactClashes facts;
    private final DelegationClashes delegations;

    Planter(World world, int week, List<Track> tracks) {
        Bed bed = new Bed(world, week, tracks);
        this.world = world;
        this.encounters = new EncounterClashes(bed);
        this.days = new DayClashes(bed);
        this.facts = new FactClashes(bed);
        this.delegations = new DelegationClashes(bed);
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
                    case CAPACITY -> facts.tooManyForTheRoom();
                    case VENUE_CLOSED -> facts.afterHours();
                    case SHABBAT -> facts.onShabbat();
                    case FRIDAY_PRAYER -> facts.duringFridayPrayer();
                    case RAMADAN -> facts.duringTheFast();
                    case NON_WORKING_DAY -> facts.onADayOff();
                    case MISSING_REQUIRED -> facts.withoutWhomItCannotBe();
                    case INTERPRETER -> facts.withoutACommonLanguage();
                    case RANK_MISMATCH -> facts.farApartInRank();
                    case MARKING -> facts.notCleared();
                    case DST -> facts.inTheHourThatIsSkipped();
                    case MANIFEST -> facts.withoutASeat();
                    case LODGING -> delegations.nightWithoutLodging();
                    case DELEGATION_SPLIT -> delegations.headGone();
                    case KEPT_APART -> delegations.tooClose();
                };
        items.ifPresent(planted -> world.add(new Planted(clash, planted)));
        return items.isPresent();
    }
}
