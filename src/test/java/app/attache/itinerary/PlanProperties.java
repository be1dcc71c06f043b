package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the plan of every longer stay, in crowded made-up visits. */
class PlanProperties {

    @Property(tries = 200)
    void everyTravellerHasAWayOutAndOnlyOne(@ForAll("visits") Long seed) {
        Plan plan = plan(seed);
        ExtendStay change = (ExtendStay) plan.change();
        Departing before = Departing.of(plan.before(), plan.before().get(change.stay()));
        Assume.that(!before.legs().isEmpty());

        for (Membership member : before.travellers()) {
            List<Leg> ways =
                    plan.after().all(Leg.class).stream()
                            .filter(leg -> leg.delegation().equals(change.delegation()))
                            .filter(leg -> leg.origin().equals(before.legs().getFirst().origin()))
                            .filter(leg ->
                                    leg.manifest().isEmpty()
                                            || leg.manifest().contains(member.person()))
                            .toList();
            boolean leaves = change.leavingAsPlanned().contains(member.person());
            assertThat(ways)
                    .extracting(leg -> leg.wheelsUp().equals(before.at()))
                    .containsExactly(leaves);
        }
    }

    @Property(tries = 200)
    void aLegTakesAsLongAsItDidAndTheStayOnlyGrows(@ForAll("visits") Long seed) {
        Plan plan = plan(seed);

        for (Effect effect : plan.effects()) {
            if (effect instanceof Effect.LegMoved(Leg before, Leg after)) {
                assertThat(after.time().length()).isEqualTo(before.time().length());
            }
            if (effect instanceof Effect.StayChanged(Stay before, Stay after, var _, var _)) {
                assertThat(after.time().interval().encloses(before.time().interval())).isTrue();
                assertThat(after.nights()).containsAll(before.nights());
            }
        }
    }

    @Property(tries = 200)
    void freeTimeIsFree(@ForAll("visits") Long seed) {
        Plan plan = plan(seed);
        Set<Id<Person>> staying = CrowdedVisit.staying(plan);

        List<Meeting> disturbed =
                plan.after().meetings().stream()
                        .filter(meeting -> meeting.status() != Status.CANCELLED)
                        .filter(meeting -> meeting.present().anyMatch(staying::contains))
                        .filter(meeting ->
                                plan.gained().stream()
                                        .flatMap(day -> day.slots().stream())
                                        .anyMatch(meeting.time().interval()::overlaps))
                        .toList();

        assertThat(disturbed).isEmpty();
    }

    @Provide
    Arbitrary<Long> visits() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** The plan of a made-up wish in a made-up visit, with made-up choices about what it strands. */
    private static Plan plan(long seed) {
        Random random = new Random(seed);
        Programme programme = CrowdedVisit.make(random, 60);
        LocalDateTime until = CrowdedVisit.DEPARTURE.plusMinutes(15L * (1 + random.nextInt(400)));
        List<Id<Person>> leaving =
                CrowdedVisit.TRAVELLERS.stream()
                        .skip(1)
                        .filter(_ -> random.nextInt(3) == 0)
                        .toList();
        ExtendStay wish =
                ExtendStay.of(CrowdedVisit.DELEGATION, CrowdedVisit.STAY, NewTime.at(until))
                        .withLeavingAsPlanned(leaving);
        Map<Id<?>, Choice> choices = new HashMap<>();
        for (Stranded stranded : LimaVisit.plan(programme, wish).stranded()) {
            int which = random.nextInt(stranded.choices().size());
            choices.put(stranded.item(), stranded.choices().get(which));
        }
        return LimaVisit.plan(programme, wish.withChoices(choices));
    }
}
